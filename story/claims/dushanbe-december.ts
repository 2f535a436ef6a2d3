import type { Claim } from '../schema/claim.ts'

/** How the head of the Bukharan republic turned its own men on the Soviet garrison of Dushanbe. */
export const dushanbeDecember = [
  {
    id: 'claims/dushanbe-december.osman-khoja-goes-east',
    says: "Osman Khoja, head of the Bukharan republic's executive, was in Eastern Bukhara when Enver reached Bukhara town, and at Dushanbe by the end of October 1921.",
    when: '1921-10~',
    where: ['places/dushanbe'],
    who: ['people/osman-khoja'],
    confidence: 'single',
    for: [
      {
        source: 'sources/samarkand-thesis',
        says: 'Quotes his own recollection of having been in the east when Enver arrived, and has a telegram sent to him at Dushanbe.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "His own recollection puts him in the east, and the telegram in the same passage puts him at Dushanbe. Since the sources date Enver's arrival anywhere from 2 to 20 October, the game says no more than late October.",
    mind: "Osman Khoja's memoir in the original, or the mandate for his journey among the papers of the Bukharan executive in Tashkent.",
    line: { weeks: [0, 0], place: 'places/dushanbe', enver: null },
  },
  {
    id: 'claims/dushanbe-december.tour-with-arifov',
    says: "Osman Khoja made his tour of Eastern Bukhara in the company of the republic's war minister, Arifov.",
    when: '1921-10/1921-12',
    where: [],
    who: ['people/osman-khoja', 'people/arifov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Names the two men together on a tour of Eastern Bukhara.',
      },
    ],
    against: [
      {
        source: 'sources/bukharan-order',
        says: "Has Arifov commissioned on 17 November to see to the republic's new order.",
      },
    ],
    rival: '',
    judgement:
      'We follow Khalid, who works from archives; a commission would sit more easily with a minister at his desk, but does not prove where he was. The excerpt has no dates, so the game does not say when Arifov came east or how far he went.',
    mind: 'The full page of Khalid with its notes, or a dated order signed by Arifov in November or December 1921.',
  },
  {
    id: 'claims/dushanbe-december.rising-of-the-republics-men',
    says: 'In December 1921, some three months after he became head of the republic, Osman Khoja led Bukharan units against the Soviet garrison of Dushanbe.',
    when: '1921-12~',
    where: ['places/dushanbe'],
    who: ['people/osman-khoja'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Tells of the attack, three months after Osman Khoja took office, following Baysun (1943).',
      },
      {
        source: 'sources/nagorny-1922-01-01',
        says: "The consul met Enver's friend on 10 December in what he calls exceptional circumstances.",
      },
      {
        source: 'sources/uzbek-thesis-22',
        says: 'Lists Osman Khoja first among the officials of the republic who were put out of their posts.',
      },
      {
        source: 'sources/melkumov-1960',
        says: 'Heads a chapter with a counter-revolutionary rising in Eastern Bukhara; the text seen breaks off before the event.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "A historian of the republic tells it, and a list of men removed and a consul's letter of the time fit him without telling it. The game takes the rising as fact and must mark its hours, its speeches and its scenes as invented.",
    mind: 'The war diary of the Dushanbe garrison or reports of the Turkestan Front for December 1921, in the Russian State Military Archive.',
    line: { weeks: [4, 7], place: 'places/dushanbe', enver: null },
  },
  {
    id: 'claims/dushanbe-december.day-of-the-rising',
    says: 'The rising at Dushanbe had broken out by about 10 December 1921.',
    when: '1921-12-10~',
    where: ['places/dushanbe'],
    who: ['people/osman-khoja', 'people/nagorny'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/nagorny-1922-01-01',
        says: "On 10 December the consul was already in talk with Enver's friend, in exceptional circumstances.",
      },
    ],
    against: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Puts the attack three months after Osman Khoja became head of the executive.',
      },
      {
        source: 'sources/osman-khoja-entry',
        says: 'Dates that election to 23 September, so that three full months end about 23 December.',
      },
    ],
    rival: 'It came about 23 December, three full months after the election.',
    judgement:
      "Three months looks like a round number, and Nagorny's phrase makes best sense if the rising had begun when he used it of 10 December. No source seen names a day, so the game gives the event four weeks to fall in.",
    mind: 'A dated telegram from Dushanbe, Baysun or Termez reporting the attack.',
  },
  {
    id: 'claims/dushanbe-december.senior-commanders-held',
    says: 'In the rising at Dushanbe some Soviet commanders of high rank were taken as hostages.',
    when: '1921-12~',
    where: ['places/dushanbe'],
    who: ['people/osman-khoja'],
    confidence: 'single',
    for: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Tells of such hostages when the garrison was attacked, and names none.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Khalid is the best authority seen and nothing contradicts him, though he gives no names or ranks in the part we read. The game may show hostages, but it leaves them nameless and invents how they were taken.',
    mind: "The pages of Baysun (1943) that Khalid follows, or a released commander's report.",
  },
  {
    id: 'claims/dushanbe-december.war-declared',
    says: 'Osman Khoja proclaimed war against the Russian troops, and asked every owner of a weapon to resist fifty years of foreign attack.',
    when: '1921-12~',
    where: ['places/dushanbe'],
    who: ['people/osman-khoja'],
    confidence: 'single',
    for: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Gives the declaration and the call to arms in this sense.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "Khalid's account stands alone, because a thesis in which a like statement stands is cut off before it says whose it was. Since the text of the declaration was not seen, any wording of it in the game is ours.",
    mind: 'A printed or copied sheet of the declaration, in Persian, Turki or Russian translation.',
  },
  {
    id: 'claims/dushanbe-december.first-siege-broken',
    says: 'The ring round the garrison was broken by the Red Army, and Osman Khoja got away.',
    when: '1921-12?',
    where: ['places/dushanbe'],
    who: ['people/osman-khoja'],
    confidence: 'single',
    for: [{ source: 'sources/khalid-making-uzbekistan', says: 'Tells of the relief and of his escape.' }],
    against: [],
    rival: '',
    judgement:
      'Khalid alone tells it, and a consul able to write letters on 1 January would agree with it. It stays a single report until a second is read, and its month is inferred from the dates around it.',
    mind: 'The report of the relieving column, which would also say from where and in what strength it came.',
    line: { weeks: [5, 8], place: 'places/dushanbe', enver: null },
  },
] as const satisfies readonly Claim[]
