import type { Claim } from '../schema/claim.ts'

/** Floods, ferries, rafts and boats. */
export const riversAndCrossings = [
  {
    id: 'claims/rivers-and-crossings.flood-months',
    says: 'The Kafirnigan, Surkhan and Tupalang are in flood from April to June, the Vakhsh from May to September, the Varzob and the Panj from June to August; the small loess rivers have spates from March to May.',
    when: 'standing',
    where: ['places/kafirnigan', 'places/denau', 'places/jilikul', 'places/chubek', 'places/kizilmazar'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/melkumov-1960',
        says: 'Knew good fords of the Varzob below Dushanbe, and found them passable in a June.',
      },
    ],
    rival: '',
    judgement:
      'The months are general knowledge, put to paper by the mapmaker, and our notes themselves mark them as unsourced. Ferries slow and fords close by them in the game, which is the largest physical guess in it.',
    mind: 'Gauge readings of the Vakhsh and the Kafirnigan from before 1917, from the irrigation department at Tashkent.',
    searched:
      'Only the recession of June and July melt stands in our notes, without a source; no gauge or route book was opened.',
  },
  {
    id: 'claims/rivers-and-crossings.amu-ferries',
    says: 'About 1906 the Amu and the Panj had ferries at Patta-Hisar, Chushka-Guzar, Kelif and Kerki, at the mouths of the Kafirnigan and the Vakhsh, and at six other places.',
    when: '1906~',
    where: ['places/termez', 'places/chushkaguzar', 'places/kelif', 'places/kerki', 'places/aivaj'],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/hamilton-1906',
        says: 'Lists them in order down the river, with two fords at the head of the list.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "It is a compiler's list made from the British side before the wars. Whether a boat still lay at each place in 1922 is not known, and the ferries of the map assume it.",
    mind: "The frontier guard's list of crossings for 1914, or the Red flotilla's for 1922.",
  },
  {
    id: 'claims/rivers-and-crossings.steamers',
    says: 'About 1906 five paddle steamers drawing three feet ran between Charjui, Kerki and Patta-Hisar, twice a week from April to September, and could lift 300 men and 20 officers.',
    when: '1906~',
    where: ['places/kerki', 'places/termez'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/hamilton-1906', says: 'Describes the flotilla and its year, ice excepted.' }],
    against: [],
    rival: '',
    judgement:
      'It is a peacetime timetable in a British compilation, and the excerpt does not make clear whether the load is that of one boat. That fewer ran in 1922 is a reasonable supposition and no more.',
    mind: 'The order of battle of the Amu flotilla in 1922.',
  },
  {
    id: 'claims/rivers-and-crossings.kayuk',
    says: 'The river boat of the country was called kayuk.',
    when: '1921-11',
    where: ['places/kabadian'],
    who: ['people/hasan-bey'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/telegram-1921-12-07',
        says: "Uses the word for the boats that were sent for Hasan Bey's mutineers.",
      },
      { source: 'sources/logofet', says: 'Mentions a large kayuk on the Kyzylsu, years before.' },
    ],
    against: [],
    rival: '',
    judgement:
      'The word and the boat are in a paper of the time and in a traveller. How many men one carried is not in any source we may cite, so no number is given.',
    mind: 'A measured drawing of a kayuk from the Amu or the Vakhsh.',
  },
  {
    id: 'claims/rivers-and-crossings.red-kyzylsu',
    says: 'The Kyzylsu runs red, the colour of ochre, in flood, between reeds.',
    when: 'standing',
    where: ['places/kizilmazar', 'places/kangurt'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/logofet', says: 'Describes the river in flood and its colour.' }],
    against: [],
    rival: '',
    judgement:
      'The name says as much, and he was careful with water. Scenes on the Baljuvon road may use the colour.',
    mind: 'The month of his crossing, in the full text of his travels.',
  },
  {
    id: 'claims/rivers-and-crossings.confluence',
    says: 'The Varzob joins the Kafirnigan at Munka-Tyube, four versts from Dushanbe.',
    when: 'standing',
    where: ['places/dushanbe'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/logofet', says: 'Gives the name of the place and the distance.' }],
    against: [],
    rival: '',
    judgement:
      'He is careless with long distances, and this is a short one. The name may be used for a label, and no event is attested there.',
    mind: 'The ten-verst sheet of Dushanbe with the hill named.',
  },
  {
    id: 'claims/rivers-and-crossings.kafirnigan-bridge-gone',
    says: 'In the summer of 1922 there was no usable bridge over the Kafirnigan at Yangi-Bazar.',
    when: '1922-06',
    where: ['places/kafirnigan'],
    who: ['people/melkumov'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Has the bridge ordered burnt in 1921, and his brigade cross by raft on 30 June 1922.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A brigade with a battery does not take to rafts beside a standing bridge, unless the enemy holds it. The road in the game says that the bridge may be gone.',
    mind: 'A photograph or a repair order for the bridge from 1921 to 1923.',
  },
  {
    id: 'claims/rivers-and-crossings.pul-i-sangin',
    says: 'At Pul-i Sangin a bridge crossed the Vakhsh where it runs through a gorge of rock a few metres wide.',
    when: '1908',
    where: ['places/pulisangin'],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/nechaev-1914',
        says: 'A traveller of 1908 describes the bridge and the narrows on his road.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'He came that way himself and described what he saw. The game has the bridge stand in 1922, of which we have no word.',
    mind: 'A report of either side in 1921 or 1922 that mentions the bridge.',
  },
  {
    id: 'claims/rivers-and-crossings.only-dry-crossing',
    says: 'Pul-i Sangin was the only permanent bridge on the middle Vakhsh, passable in every month.',
    when: 'standing',
    where: ['places/pulisangin', 'places/norak'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/nechaev-1914',
        says: 'Describes this bridge, and is not known to say that there was no other.',
      },
    ],
    rival: '',
    judgement:
      "That it was the only one is the mapmaker's general knowledge, and the other crossings on the map are boats and fords. The game makes it the key to Baljuvon and Kulob on that footing.",
    mind: 'A list of bridges on the Vakhsh before 1920.',
    searched: 'No source is named for its being the only bridge or for its being open all the year.',
  },
] as const satisfies readonly Claim[]
