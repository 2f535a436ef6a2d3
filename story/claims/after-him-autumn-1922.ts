import type { Claim } from '../schema/claim.ts'

/** The weeks and months after Chagan: who led, who talked, who turned back. */
export const afterHimAutumn1922 = [
  {
    id: 'claims/after-him-autumn-1922.haji-sami-takes-over',
    says: "After Enver's death Haji Sami took up the command in Eastern Bukhara and was known as Selim Pasha.",
    when: '1922-09/1922-12',
    where: [],
    who: ['people/haji-sami', 'people/enver-pasha'],
    confidence: 'attested',
    for: [
      { source: 'sources/hozir-50', says: 'Named in our chronology for Selim Pasha as the new leader.' },
      { source: 'sources/khotamov', says: 'The Tajik textbook has him take the lead.' },
      { source: 'sources/ibrahim-entry', says: 'Has Ibrahim Bek fighting a Selim Pasha in May 1923.' },
    ],
    against: [
      { source: 'sources/artikov', says: 'Has Ibrahim Bek and the other local chiefs take control again.' },
    ],
    rival: 'The command went back to the local chiefs, Ibrahim Bek first.',
    judgement:
      'A claimed command over all and a real one over some would satisfy both accounts. The game says that he took it up and not that he was obeyed.',
    mind: 'An order of his of autumn 1922, with the chiefs to whom it is addressed.',
    line: { weeks: [44, 59], place: null, enver: null },
  },
  {
    id: 'claims/after-him-autumn-1922.bands-form-again',
    says: 'Before the year was out the bands in Eastern Bukhara had formed again, although Moscow had called the rising finished in August.',
    when: '1922-09/1922-12',
    where: [],
    who: ['people/haji-sami'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Describes the bands re-forming and his own march against Matcha in the snow.',
      },
      { source: 'sources/khotamov', says: 'Has Selim Pasha lead the fighting on in the autumn.' },
    ],
    against: [{ source: 'sources/duranty-1922', says: 'Reports that the movement is considered at an end.' }],
    rival: 'The rising ended with Enver.',
    judgement:
      'A Red commander and a Tajik textbook contradict the Moscow news of August, and the commander had to do the fighting. The epilogue begins from this and not from the dispatch.',
    mind: 'Monthly intelligence summaries of the Bukharan Group for the autumn.',
  },
  {
    id: 'claims/after-him-autumn-1922.ibrahim-regains-the-lead',
    says: "Enver's death gave Ibrahim Bek and other local commanders control of the fighting again, when the rising had already lost its force.",
    when: '1922-08/1923-05',
    where: ['places/lakai'],
    who: ['people/ibrahim-bek', 'people/enver-pasha'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/artikov',
        says: 'Says so in his last paragraph of findings, and calls it a paradox.',
      },
    ],
    against: [
      { source: 'sources/khotamov', says: 'Has Selim Pasha lead in the autumn.' },
      { source: 'sources/ibrahim-entry', says: 'Has Ibrahim Bek still contending with him in May 1923.' },
    ],
    rival: 'Another Turkish officer led until 1923, and Ibrahim Bek had to fight him for it.',
    judgement:
      'It is true in the end and a year early, since a second Turk stood in the way. The game leaves the succession open and lets Ibrahim Bek outlast both.',
    mind: 'The page of Abdullaev on the winter of 1922-23 in Lakai.',
  },
  {
    id: 'claims/after-him-autumn-1922.beginning-of-the-end',
    says: "Enver's death was the beginning of the end for the rising.",
    when: '1922-08-04/1926',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Says that it marked the beginning of the end.',
      },
      { source: 'sources/artikov', says: 'Has the rising without momentum and cohesion from then on.' },
    ],
    against: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Counts a further phase, with a revival in 1925-26 and a real end only in the early 1930s.',
      },
      { source: 'sources/melkumov-1960', says: 'Has the bands in the field again within months.' },
    ],
    rival: 'It went on for ten years in other hands.',
    judgement:
      'An end that takes ten years to come is marked by more than one death, and the large army was broken before it, in June. The game calls it the end of his war.',
    mind: 'Yearly strengths of the bands from 1922 to 1926 out of one series of reports.',
  },
  {
    id: 'claims/after-him-autumn-1922.parley-at-chagan',
    says: 'About a month after Enver fell there, Abdu-Kadyr, a son of Davlatmand and ten chiefs came to Chagan to talk with the Reds.',
    when: '1922-08/1922-09',
    where: ['places/chagan'],
    who: ['people/davlatmand-bek', 'people/melkumov'],
    others: ['Abdu-Kadyr'],
    confidence: 'single',
    for: [{ source: 'sources/melkumov-1960', says: 'Tells of the parley from the side of the Reds.' }],
    against: [],
    rival: '',
    judgement:
      'The memoir is that of a commander on the spot, who had no need to invent guests. The epilogue tells it of the son, and every truce inside the game is invented.',
    mind: 'The passage of Turkestantsy read whole, for the terms that were talked of.',
    line: { weeks: [42, 45], place: 'places/chagan', enver: null },
  },
  {
    id: 'claims/after-him-autumn-1922.plan-to-seize-the-chiefs',
    says: 'The Reds planned to seize the chiefs who came to the parley at Chagan. The brigade then went back to Dushanbe.',
    when: '1922-08/1922-09',
    where: ['places/chagan', 'places/dushanbe'],
    who: ['people/melkumov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Owns to the plan, and has the brigade leave Baljuvon for Dushanbe early in September.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'An admission against himself is worth more than a boast, and our notes do not say whether the plan was carried out. It is kept as a warning against taking any parley of that year at its word.',
    mind: 'The next page of the memoir.',
  },
  {
    id: 'claims/after-him-autumn-1922.dictatorial-commission',
    says: 'In August 1922 an Extraordinary Dictatorial Commission was set up for Eastern Bukhara.',
    when: '1922-08',
    where: ['places/dushanbe'],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/shermatov-2016',
        says: 'A newspaper history from archive papers has the commission for its subject.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The writer had been in the archives and the title is too odd to be invented. The game names it on the attested line and describes none of its acts.',
    mind: 'The decree that set it up, with its members and their powers.',
    line: { weeks: [39, 43], place: 'places/dushanbe', enver: null },
  },
  {
    id: 'claims/after-him-autumn-1922.matcha-in-the-snow',
    says: 'That winter Red cavalry tried to cross a pass into Matcha in a blizzard, the men holding on to the tails of their horses, and failed 200 to 250 metres short of the crest.',
    when: '1922-10/1922-12',
    where: ['places/matcha'],
    who: ['people/melkumov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Describes the climb and the failure in person, and an avalanche.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A commander telling of his own failure, with the distance that was lacking, can be believed. The epilogue uses it to show that the winter after Enver was not quiet.',
    mind: 'The name of the pass and the day, in the memoir or an order.',
  },
] as const satisfies readonly Claim[]
