import type { Claim } from '../schema/claim.ts'

/** Batum, the Sakarya, and the treaties of 1921 that left Enver without a use. */
export const exileAmongTheBolsheviksTreaties = [
  {
    id: 'claims/exile-among-the-bolsheviks-treaties.soviet-afghan-treaty',
    says: 'Soviet Russia and Afghanistan concluded a treaty on 28 February 1921.',
    when: '1921-02-28',
    where: [],
    who: ['people/amanullah'],
    confidence: 'attested',
    for: [
      { source: 'sources/steinbach', says: 'Lists the treaty under this day.' },
      { source: 'sources/bailey', says: 'Names the treaty and its date while discussing an article of it.' },
      { source: 'sources/lee-2018', says: 'Has the Afghan ruler sign with Moscow in 1921.' },
    ],
    against: [],
    rival: '',
    judgement:
      'Three writers agree on the treaty and two on the day. It bound Kabul to Moscow on paper, and the help that Kabul gave the risings in secret has to be read beside it.',
    mind: 'The text with its signatures and the dates of ratification.',
  },
  {
    id: 'claims/exile-among-the-bolsheviks-treaties.article-eight',
    says: 'Article VIII of the Soviet-Afghan treaty of 1921 held out independence to Bukhara and Khiva.',
    when: '1921-02-28',
    where: ['places/bukhara'],
    who: ['people/amanullah'],
    confidence: 'single',
    for: [{ source: 'sources/bailey', says: 'Cites the article and what it promised.' }],
    against: [],
    rival: '',
    judgement:
      'A British officer who had left the country before the treaty cites it in a book of 1946, and nobody we read contradicts him. It gave Kabul words to stand on when it took an interest across the river, whatever their worth.',
    mind: 'The article in the Persian and the Russian text, with any conditions attached.',
  },
  {
    id: 'claims/exile-among-the-bolsheviks-treaties.treaty-of-moscow',
    says: 'On 16 March 1921 Moscow and the Turkish Grand National Assembly signed the Treaty of Moscow, after the Armenian republic had been broken between them.',
    when: '1921-03-16',
    where: [],
    who: [],
    others: ['Turkish Grand National Assembly'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Has the treaty conclude in March 1921 what the letter of April 1920 had begun.',
      },
      { source: 'sources/steinbach', says: 'Gives the day and a summary of the terms.' },
    ],
    against: [],
    rival: '',
    judgement:
      'Month and parties stand in both, the day in one of them. What became of each district is told in entries of its own, since the sources for them differ in strength.',
    mind: 'The treaty in the Soviet collection of diplomatic documents.',
    line: { weeks: [0, 0], place: null, enver: null },
  },
  {
    id: 'claims/exile-among-the-bolsheviks-treaties.waiting-at-batum',
    says: 'From late July into September 1921 Enver waited at Batum for a chance to enter Anatolia.',
    when: '1921-07~/1921-09',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      { source: 'sources/yudovich', says: 'Has him at Batum that summer, with Anatolia as his aim.' },
      { source: 'sources/sonyel', says: 'Tells of the same wait from British files.' },
    ],
    against: [],
    rival: '',
    judgement:
      'A historian of British papers and a popular essay agree on place and purpose. Days and companions were not seen, and Batum lies off the sheet of this game.',
    mind: 'His letters to his wife from Batum, with their dates.',
    line: { weeks: [0, 0], place: null, enver: null },
  },
  {
    id: 'claims/exile-among-the-bolsheviks-treaties.sakarya',
    says: 'The Turkish victory on the Sakarya settled Moscow on Kemal and ended what hope Enver had at Batum.',
    when: '1921-09~',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Mustafa Kemal'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/yudovich',
        says: 'Makes the battle the turning point between the two men for Moscow.',
      },
      { source: 'sources/sonyel', says: 'Named in our chronology for the same outcome.' },
    ],
    against: [],
    rival: '',
    judgement:
      'The order of events fits and both writers draw the line from the battle to the choice. Moscow had a treaty with Ankara six months before, so we read the battle as confirming a choice already made once.',
    mind: 'A Politburo paper of that August that still kept Enver in reserve.',
  },
  {
    id: 'claims/exile-among-the-bolsheviks-treaties.into-anatolia',
    says: 'Had Enver gone from Batum into Anatolia against Kemal in 1921, he would have begun a civil war that he was bound to lose, and Moscow would have given him up.',
    when: '1921-08/1921-09',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Mustafa Kemal'],
    confidence: 'inferred',
    for: [
      { source: 'sources/yudovich', says: 'Has the victory on the Sakarya close the way for him.' },
      { source: 'sources/sonyel', says: 'Has Moscow stand by Kemal.' },
      {
        source: 'sources/hovannisian-1973',
        says: 'Shows how much Moscow and Ankara had by then invested in each other.',
      },
    ],
    against: [],
    rival: 'Before the Sakarya a defeated Ankara might have called him in.',
    judgement:
      'This is reasoning after the event and it leans on a battle whose outcome nobody knew in August. The game takes his waiting as given and does not offer the crossing.',
    mind: 'Letters from Anatolian garrisons of summer 1921 that promised to join him.',
  },
  {
    id: 'claims/exile-among-the-bolsheviks-treaties.hardly-needed',
    says: 'Once Moscow had an agreement with Kemal, it had little further need of Enver.',
    when: '1921',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Mustafa Kemal'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Shows the agreement growing and what it was worth to both.',
      },
      { source: 'sources/sonyel', says: 'Has Moscow choose Kemal in 1921.' },
      { source: 'sources/yudovich', says: 'Has Moscow choose Kemal in 1921.' },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Asks whether the treaties of 1921 changed his mind; it has Moscow take him in so that he might win over the peoples of Central Asia.',
      },
    ],
    against: [],
    rival: 'He was still wanted, only farther east.',
    judgement:
      'No paper that says so was found; the conclusion is drawn from the order of events. It explains why he was in Bukhara by October 1921 and excuses nothing that he did before or after.',
    mind: 'Instructions given to him in Moscow in the autumn of 1921.',
  },
  {
    id: 'claims/exile-among-the-bolsheviks-treaties.treaty-of-kars',
    says: 'In October 1921 the Treaty of Kars confirmed the frontier drawn by the Treaty of Moscow.',
    when: '1921-10',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      { source: 'sources/steinbach', says: 'Summarises the treaty as confirming the frontier of March.' },
    ],
    against: [],
    rival: '',
    judgement:
      'A treaty is a public act, but only one summary of it was read, so there is one voice for it. Neither its day nor its list of signatories is in that summary as we have it, so neither is stated.',
    mind: 'The treaty text, for the parties and the day.',
    line: { weeks: [0, 0], place: null, enver: null },
  },
] as const satisfies readonly Claim[]
