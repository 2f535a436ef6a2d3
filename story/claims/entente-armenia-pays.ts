import type { Claim } from '../schema/claim.ts'

/** What the agreement of Moscow and Ankara cost Armenia, and what it left for Enver. */
export const ententeArmeniaPays = [
  {
    id: 'claims/entente-armenia-pays.republic-of-1918',
    says: 'An Armenian republic was created in the Caucasus in May 1918, and hopes for a state of both the Russian and the Turkish Armenian provinces came to rest on it.',
    when: '1918-05',
    where: [],
    who: [],
    others: ['Republic of Armenia'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'States it at the outset; the author has written the history of that republic.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The founding is not in question, and the one author read on it is the historian of that republic. It is entered so that the republic is in this record as something that lived, before its end is told.',
    mind: 'The declaration of May 1918, for its day and its frontiers.',
  },
  {
    id: 'claims/entente-armenia-pays.sevres',
    says: 'The Treaty of Sevres, imposed by the Allies, awarded the Armenian republic much of four provinces of eastern Anatolia: Van, Bitlis, Diyarbakir and Erzurum.',
    when: '1920~',
    where: [],
    who: [],
    others: ['Allied Powers', 'Republic of Armenia'],
    confidence: 'single',
    for: [{ source: 'sources/hovannisian-1973', says: 'Names the award and the four provinces.' }],
    against: [],
    rival: '',
    judgement:
      'We give the award as he does, down to the list of provinces. It never took effect, since the Turkish offensive overturned the treaty, and the day of signing is not in what was read.',
    mind: 'The articles of the treaty, whose list of provinces may read otherwise.',
  },
  {
    id: 'claims/entente-armenia-pays.draft-treaty',
    says: 'Moscow and Ankara had a draft treaty by August 1920, which reached Ankara the month after.',
    when: '1920-08/1920-09',
    where: [],
    who: [],
    others: ['Bekir Sami'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: "Places it between Bekir Sami's journey to Moscow and the treaty of March 1921.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The dates come from one article that had Soviet and Turkish papers, and we do not have the draft. In those same weeks Enver was new in Russia and sat silent at Baku.',
    mind: 'The text of the draft, above all anything in it on the Armenian frontier.',
  },
  {
    id: 'claims/entente-armenia-pays.republic-crushed',
    says: "General Karabekir's XV Army Corps crushed the Armenian republic, after Moscow and Ankara had come to a vague understanding and before their treaty of March 1921.",
    when: '1920-08/1921-03',
    where: [],
    who: [],
    others: ['Kazim Karabekir', 'Republic of Armenia'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Says that the attack followed a vague Soviet-Turkish understanding and undid the Treaty of Sevres.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The outcome is on every later map, and for the understanding before it we follow one article that shows no order or signature from Moscow, so we keep its word vague. Days and battles are not in what was read, and the interval is wide.',
    mind: 'A Soviet paper of autumn 1920 that forbade the attack, or one that asked for it.',
  },
  {
    id: 'claims/entente-armenia-pays.kars-ardahan-surmalu',
    says: 'Kars, Ardahan and the district of Surmalu with Mount Ararat passed from Armenia to Turkey.',
    when: '1920-08/1921-03',
    where: [],
    who: [],
    others: ['Republic of Armenia'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Has the first two restored to Turkish rule, Russian since 1878, and Surmalu annexed.',
      },
      { source: 'sources/steinbach', says: 'Summarises the treaties that fixed this frontier.' },
    ],
    against: [],
    rival: '',
    judgement:
      'The loss is stated by the historian and confirmed by the summary of the treaties. Ararat is, as he says, the symbol of the Armenian people, and the register names it because the word Surmalu would hide it.',
    mind: 'The texts of the treaties of Moscow and Kars with their maps.',
  },
  {
    id: 'claims/entente-armenia-pays.nakhichevan-and-karabagh',
    says: 'What remained of Russian Armenia became Soviet, without the disputed districts of Nakhichevan and Karabagh, which went to Azerbaijan through Turkish intercession.',
    when: '1920/1921',
    where: [],
    who: [],
    others: ['Soviet Armenia', 'Azerbaijan'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'States the loss and ascribes it to Turkish intercession.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "That the two districts went to Azerbaijan is not in doubt, and for the cause we have one historian's summary. Readers on either side of that border will weigh the cause differently, so it is given under his name.",
    mind: 'The decision of the Caucasian party bureau on Karabagh, and the papers of the negotiators on Nakhichevan.',
  },
  {
    id: 'claims/entente-armenia-pays.aid-in-time',
    says: 'With the Armenian barrier gone, Soviet money and arms reached the Turkish Nationalists in time for the decisive fighting with the Greeks.',
    when: '1921',
    where: [],
    who: [],
    others: ['Turkish Grand National Assembly'],
    confidence: 'single',
    for: [{ source: 'sources/hovannisian-1973', says: 'Draws this conclusion from the sequence of events.' }],
    against: [],
    rival: '',
    judgement:
      'We take it as his conclusion, without amounts, which the article does not give for these deliveries. It joins the fall of the republic to the Turkish victory that closed Anatolia to Enver.',
    mind: 'Ledgers of Soviet deliveries to Anatolia by month.',
  },
  {
    id: 'claims/entente-armenia-pays.british-read-it-all',
    says: 'British intelligence discovered nearly every early link between Moscow and Kemal, while experts in London thought an alliance unlikely and Armenian spokesmen warned of one without cease.',
    when: '1919/1920',
    where: [],
    who: [],
    others: ['British Foreign Office'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Sets the dispatches beside Turkish memoirs and Soviet prints, which confirm them, and finds that they changed nothing.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The whole article is the proof of it, and we accept the proof. It should caution a reader of 1922 that British reports on Enver may be exact and still have led to no British act.',
    mind: 'A British decision of 1920 shown to rest on one of these reports.',
  },
  {
    id: 'claims/entente-armenia-pays.sentence-kept-out-of-print',
    says: "The passage of Kemal's letter on action against Armenia was not published before the 1960s, though British agents obtained the original wording and sent it to London in September 1920.",
    when: '1920-09/1960~',
    where: [],
    who: [],
    others: ['Mustafa Kemal', 'British Foreign Office'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Notes it of both the Turkish and the Soviet editions, and cites the British file.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The editions can be compared by anyone, and he compared them. The game tells it because a record that leaves out one sentence is a thing its readers should know how to look for.',
    mind: 'An earlier printing of the full letter in either country.',
  },
  {
    id: 'claims/entente-armenia-pays.price',
    says: 'Armenia paid the price of the agreement between Moscow and Ankara.',
    when: '1920/1921',
    where: [],
    who: [],
    others: ['Republic of Armenia'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: "Shows the offer against Armenia, the attack, the lost districts and the aid that followed, and calls it the last page of the Caucasian republics' independence.",
      },
      { source: 'sources/steinbach', says: 'Summarises the treaties that confirmed the outcome.' },
    ],
    against: [],
    rival: '',
    judgement:
      "The sentence is ours and sums up what the article proves step by step. No direct part of Enver's in the bargain was found, though his uncle and brother had theirs, and the game does not set him beside the Armenians as its victim.",
    mind: 'A reading of the treaties in which another party gave up as much.',
  },
] as const satisfies readonly Claim[]
