import type { Claim } from '../schema/claim.ts'

/** The Soviet approach to Enver in 1922, his reply, and how such parleys were held. */
export const peaceFeeler = [
  {
    id: 'claims/peace-feeler.peace-feeler',
    says: 'After the fall of Dushanbe in 1922 the Soviet side sounded Enver about peace, and he refused.',
    when: '1922',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      { source: 'sources/sokolov-100-battles', says: 'Tells of a Soviet offer of peace.' },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Says that the Soviet side sued for peace, and quotes his refusal.',
      },
    ],
    against: [
      {
        source: 'sources/hozir-50',
        says: 'Tells of a demand from Enver, answered by sending the Red Army, and of no Soviet offer.',
      },
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Reports that the elimination of Enver is being prepared, without a word of talks with him.',
      },
    ],
    rival: "Enver spoke first, with a demand to withdraw, and Moscow's reply was the army.",
    judgement:
      'Two popular writers have the offer without day, bearer or paper, and the Soviet papers that we read are silent on it. The game plays one approach in the spring and marks its envoy, its week and its wording as invented.',
    mind: 'An instruction to sound Enver, in the files of the Foreign Commissariat on Bukhara for spring 1922.',
    line: { weeks: [18, 30], place: null, enver: null },
  },
  {
    id: 'claims/peace-feeler.offer-of-eastern-bukhara',
    says: 'The Soviet side was willing to leave Eastern Bukhara to Enver in return for peace.',
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      { source: 'sources/sokolov-100-battles', says: 'Gives Eastern Bukhara as the price that was offered.' },
    ],
    against: [
      {
        source: 'sources/stalin-1922-05-14',
        says: 'Holds the occupation of Bukhara to be unavoidable, the sooner the better.',
      },
    ],
    rival: '',
    judgement:
      'The terms hang on one writer who drew on Soviet staff histories, and they go badly with what Stalin wanted in May. The game states the offer as reported and lets nobody be sure who stood behind it.',
    mind: "The source of Sokolov's sentence, or a draft of terms in any Soviet hand.",
  },
  {
    id: 'claims/peace-feeler.answer',
    says: 'Enver is quoted as making the departure of Russian troops from Turkestan the condition of peace, and as speaking of an oath of his men to fight for independence until they died.',
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Prints the answer between quotation marks, without saying where it was taken from.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A quotation without a source in a blog may be a translation of a translation, though it agrees with all else he is said to have demanded. The substance is used, and the wording is never given as his.',
    mind: 'The paper the sentence comes from, in Turkish, Persian or Russian.',
  },
  {
    id: 'claims/peace-feeler.was-it-meant',
    says: 'The Soviet offer was never put to the test, and it may have been meant to gain time.',
    when: '1922-03/1922-06',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'The brigades were short of horses, wagons and men, so that weeks were worth having.',
      },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has him refuse, so that nobody learned what the offer was worth.',
      },
    ],
    against: [
      {
        source: 'sources/vrachev-1922',
        says: 'Talks with a chief of Fergana ran through three months of that spring, so some Reds did treat in earnest.',
      },
    ],
    rival: 'Moscow would have kept to a bargain that cost it only mountains.',
    judgement:
      'Intention cannot be read off an offer that we know from two sentences. In the game an accepted truce buys a harvest and stays breakable by both sides.',
    mind: 'A letter between Moscow and Tashkent that says what was to happen if Enver agreed.',
  },
  {
    id: 'claims/peace-feeler.cost-of-yes',
    says: 'To take Eastern Bukhara from Moscow would have set Enver against the Emir, in whose cause many of his chiefs were fighting.',
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha', 'people/emir-alim-khan', 'people/ibrahim-bek'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/bnsr-ibrahim',
        says: "Quotes the Emir's letter, in which Enver is a brother by God's will.",
      },
      { source: 'sources/artikov', says: 'Names the restoration of the emirate as the aim of Ibrahim Bek.' },
    ],
    against: [],
    rival: '',
    judgement:
      "That the Emir would have called it betrayal is our reading of a man whose only claim was the throne. The game makes consent cost him the Emir's favour and Lakai, and marks this as a reading.",
    mind: 'A letter of the Emir from 1922 on truce or partition.',
  },
  {
    id: 'claims/peace-feeler.talks-with-muetdin',
    says: 'From March to May 1922 the Red command in Fergana held peace talks with the chief Muetdin Bek, by letters and by envoys.',
    when: '1922-03/1922-05',
    where: [],
    who: [],
    others: ['Muetdin Bek', 'I. Vrachev'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/vrachev-1922',
        says: 'The commander of the Fergana troops prints his secret report, with letters and a protocol of talks listed among its annexes.',
      },
      {
        source: 'sources/ordzhonikidze-1922-05-18',
        says: 'Complains that local communists hold such talks with chiefs as between equals.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "An officer's printed account of his own talks, made at Kokand in the same year, is sound for their course and partial on their ending. The game borrows the manner for Enver's envoy, from another valley and another chief, and says so.",
    mind: "Muetdin's letters in their own language, which the annexes give only in the Red copy.",
    line: { weeks: [17, 30], place: null, enver: null },
  },
] as const satisfies readonly Claim[]
