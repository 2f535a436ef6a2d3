import type { Claim } from '../schema/claim.ts'

/** Who held Eastern Bukhara under arms in the autumn of 1921, and by what right. */
export const bukharaBeforeGarrisons = [
  {
    id: 'claims/bukhara-before-garrisons.garrisons-thinned',
    says: 'By treaty Soviet troops might stay in Eastern Bukhara only through 1921, and pressed by the Young Bukharans they went.',
    when: '1921',
    where: ['places/dushanbe'],
    who: [],
    others: ['Young Bukharans'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Gives the limit of the treaty right and has the Young Bukharans press for the going.',
      },
    ],
    against: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Still has a Soviet garrison at Dushanbe at the end of the year.',
      },
    ],
    rival: '',
    judgement:
      'Melkumov has a reason to blame the withdrawal for what followed, and a garrison still stood at Dushanbe in December, so we read a thinning and not an emptying. The game lets the garrisons shrink in the autumn and keeps one at Dushanbe.',
    mind: 'The text of the treaty and the movement orders of the units that left in 1921.',
    line: { weeks: [0, 0], place: 'places/dushanbe', enver: null },
  },
  {
    id: 'claims/bukhara-before-garrisons.small-and-scattered',
    says: 'In November 1921 the Red garrisons of Eastern Bukhara were few, small and far apart.',
    when: '1921-11',
    where: ['places/dushanbe'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      "It follows loosely from the withdrawals Melkumov describes and from his later complaint that Kakurin kept the garrisons dispersed, yet no strength for this month was seen. Every number the model gives them is therefore the makers' estimate.",
    mind: 'Strength returns of the Turkestan Front for November 1921.',
    searched:
      'The unit that garrisoned Dushanbe was looked for in several languages and not found, and no return for the other posts was seen.',
  },
  {
    id: 'claims/bukhara-before-garrisons.prisoner-officers',
    says: 'The Bukharan republic hired Turkish former prisoners of war as officers, chiefly for its militia, and paid them well.',
    when: '1921',
    where: ['places/bukhara', 'places/dushanbe'],
    who: [],
    others: ['former Ottoman prisoners of war'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Has Turkish ex-prisoners taken, mainly into the militia, for good pay and posts, and quietly, after Enver came.',
      },
    ],
    against: [
      {
        source: 'sources/turkcen-dirilisi',
        says: 'Has a dozen Ottoman officers serve in Bukhara around the war, Arif, Nafi and Osman among them, and has them sent out by Cemal Pasha.',
      },
      {
        source: 'sources/telegram-1921-12-07',
        says: 'Has a former Turkish colonel already at the head of military affairs at Shirabad by mid-November.',
      },
    ],
    rival: 'Turkish officers were already serving the republic before Enver arrived.',
    judgement:
      "The fact of Turkish officers is confirmed by the men who went over, while Melkumov's link of their hiring with Enver's coming serves his tale of a plot. The game gives the republic Turkish officers and leaves the date of their hiring unsaid.",
    mind: "Pay lists or appointment orders of the republic's war ministry for 1920-21.",
  },
  {
    id: 'claims/bukhara-before-garrisons.own-arms-turned',
    says: "The republic could not count on its own armed men in the east: within some weeks of Enver's leaving, men in its service had turned at Kabadian and at Dushanbe.",
    when: '1921-11/1921-12',
    where: ['places/kabadian', 'places/shirabad', 'places/dushanbe'],
    who: ['people/hasan-bey', 'people/osman-khoja', 'people/ali-riza'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/telegram-1921-12-07',
        says: 'Reports the desertion of the Shirabad military chief, the militia chief and eighty-five men.',
      },
      {
        source: 'sources/khalid-making-uzbekistan',
        says: "Has the head of the republic's executive lead Bukharan units against the Soviet garrison.",
      },
      {
        source: 'sources/uzbek-thesis-22',
        says: 'Lists officials and officers who broke with Moscow, Osman Khoja and Ali Riza among them.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "Two mutinies so close together are a fact; that they show a general unreliability is our reading of them. It stands behind the way the model treats the republic's token forces, and nothing in it says that Enver arranged either.",
    mind: "Reports on the Bukharan army's other garrisons that stayed obedient in the same months.",
  },
] as const satisfies readonly Claim[]
