import type { Claim } from '../schema/claim.ts'

/** The republic between Moscow and its own wishes: its quarrels, its order, its errand to Ankara. */
export const bukharaBeforeRepublic = [
  {
    id: 'claims/bukhara-before-republic.divided-leaders',
    says: 'By Melkumov, the Young Bukharan leaders were divided in 1921: some wanted an open rising at once, others wished to wait, and they fought each other for power.',
    when: '1921',
    where: ['places/bukhara'],
    who: [],
    others: ['Young Bukharans'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Describes the two tendencies and endless feuds inside the government, all of them in his eyes hostile to Soviet power.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A Red officer saw the reformers from outside and judged them as enemies, but division is what their opposite choices in December suggest too. The game shows a government of several minds and does not adopt his word for their motives.',
    mind: "Minutes of the republic's council of ministers for autumn 1921.",
  },
  {
    id: 'claims/bukhara-before-republic.trust-was-thin',
    says: 'Moscow trusted the Bukharan government little, and its leading men hoped for more autonomy than they were given.',
    when: '1921/1922-04',
    where: ['places/bukhara'],
    who: ['people/faizullah-khojaev', 'people/zeki-velidi'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/togan-memoirs',
        says: 'Shows the hope for autonomy in his own circle and that of Faizullah.',
      },
      {
        source: 'sources/khojaev-karakhan-1922',
        says: 'Has the head of government justify himself to the Soviet foreign ministry in the spring of 1922.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Neither text states it in these words; a memoir of the opposition and a letter of self-defence point the same way. It bears on whether Enver could have stayed in Bukhara as a go-between and won pardon for the bands, which no text seen says was offered him.',
    mind: 'The whole of the letter to Karakhan, and any Soviet instruction on how Enver was to be used at Bukhara.',
  },
  {
    id: 'claims/bukhara-before-republic.medal-for-the-republic',
    says: 'On 17 November 1921 the war minister of the Bukharan republic was told to draft a badge for merit in war, and on 1 December its two degrees were approved.',
    when: '1921-11-17/1921-12-01',
    where: ['places/bukhara'],
    who: ['people/arifov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/bukharan-order',
        says: 'Quotes the minutes of both days, and has Arifov report on the draft.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "A collector's page that quotes minutes can be trusted for days and degrees, and nothing we read contradicts it. The game may use the dates, and must remember that the badge had as yet neither name nor form.",
    mind: "The decree itself in the archive of the republic's central executive.",
    line: { weeks: [2, 4], place: 'places/bukhara', enver: null },
  },
  {
    id: 'claims/bukhara-before-republic.medal-maker-deserts',
    says: "Arifov, the minister charged with the republic's order, deserted it, either at Dushanbe in December 1921 or later.",
    when: '1921-12/1922-05',
    where: ['places/dushanbe'],
    who: ['people/arifov', 'people/osman-khoja'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Has Arifov touring Eastern Bukhara with Osman Khoja when the Soviet garrison of Dushanbe was attacked.',
      },
      {
        source: 'sources/polcontrol-1922-05-07',
        says: 'Calls him a war minister who has fled, present at a review of the bands.',
      },
    ],
    against: [
      {
        source: 'sources/uzbek-thesis-22',
        says: 'Adds him to those who broke with Moscow, but as one who did so later than the rest.',
      },
    ],
    rival: 'He came over some time after the December rising.',
    judgement:
      'That he had gone by the first days of May is in a document of the time; that he was at Dushanbe in December does not prove that he changed sides there. The game keeps the irony of the medal and leaves the month open.',
    mind: "A signature of Arifov's as minister dated after December 1921, or the order dismissing him.",
  },
  {
    id: 'claims/bukhara-before-republic.bukharan-mission-in-ankara',
    says: 'A mission of the Bukharan republic reached Ankara in December 1921.',
    when: '1921-12',
    where: [],
    who: [],
    others: ['the Bukharan mission'],
    confidence: 'single',
    for: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Mentions a Bukharan mission at Ankara in December 1921.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'One scholar who works from several archives is enough for the bare fact, and the passage seen says no more than that. It shows a republic with a foreign policy of its own in the month when the head of its executive took up arms, and nothing links the mission to Enver.',
    mind: "Turkish Foreign Ministry papers or the Ankara press of December 1921 on the mission's business.",
    line: { weeks: [4, 8], place: null, enver: null },
  },
] as const satisfies readonly Claim[]
