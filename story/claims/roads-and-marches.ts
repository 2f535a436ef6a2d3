import type { Claim } from '../schema/claim.ts'

/** How far men and guns went in a day, and by which roads. */
export const roadsAndMarches = [
  {
    id: 'claims/roads-and-marches.march-rates',
    says: 'Horsemen are taken to cover 45 kilometres a day on a cart road, 38 on a caravan track and 25 on a mountain trail; guns 25, 18 and 10; climbing costs extra days, and guns cannot go by the highest trails.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      "The rates are the mapmaker's estimate, with no manual or order named for them. Every march in the game rests on them.",
    mind: 'Marching orders of the Bukharan group with start, halt and hour.',
    searched:
      'No march table of either side was found; a day-by-day route from Dushanbe to Baljuvon was looked for in vain.',
  },
  {
    id: 'claims/roads-and-marches.karatag-to-dushanbe',
    says: 'From Karatag to Dushanbe is 45 versts, one long march.',
    when: 'standing',
    where: ['places/karatag', 'places/dushanbe'],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/litvinov',
        says: "A Russian officer's travel article gives the distance and has Hisar's hills on his right at noon.",
      },
    ],
    against: [
      {
        source: 'sources/srtm30',
        says: 'The road traced over the heights comes to 51 kilometres, which is 48 versts.',
      },
    ],
    rival: '',
    judgement:
      "His figure and the traced road differ by a sixteenth, within the error of both. It is one of the checks by which the map's distances were accepted.",
    mind: 'The stage table of the Hisar road in a route book.',
  },
  {
    id: 'claims/roads-and-marches.kabadian-to-dushanbe',
    says: 'From Kabadian to Dushanbe is about 100 versts.',
    when: 'standing',
    where: ['places/kabadian', 'places/dushanbe'],
    who: [],
    confidence: 'disputed',
    for: [{ source: 'sources/logofet', says: 'Says about 100 versts.' }],
    against: [
      {
        source: 'sources/srtm30',
        says: 'The straight line is already about 138 kilometres, or 129 versts, between the places as mapped.',
      },
    ],
    rival: 'The road is far longer: the traced tracks from Kabadian to Kok-Tash alone make about 150 versts.',
    judgement:
      'No road is shorter than the straight line, so his figure is a slip. The game keeps the traced distance.',
    mind: 'Another edition of Logofet with a different figure.',
  },
  {
    id: 'claims/roads-and-marches.before-light',
    says: 'On the hot roads of the eastern bekdoms travellers set out before daylight.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/logofet', says: 'Has the start made before light, against the heat.' }],
    against: [],
    rival: '',
    judgement:
      "It is a traveller's habit, told in passing. A summer march in a scene may begin in the dark because of it.",
    mind: 'Orders of a column in summer with the hour of starting.',
  },
  {
    id: 'claims/roads-and-marches.road-by-the-stone-bridge',
    says: 'The ordinary road from Baljuvon to Dushanbe went by Pul-i Sangin.',
    when: '1908',
    where: ['places/baljuvon', 'places/pulisangin', 'places/dushanbe'],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/nechaev-1914',
        says: 'Travelled from Baljuvon by the bridge to Dushanbe, and it is noted from him as the normal road.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "One traveller's road was presumably the one his guides used for everybody. That anyone in the campaign took it is an assumption of the game.",
    mind: 'A letter or report that places anybody of the campaign on any stage of it.',
  },
  {
    id: 'claims/roads-and-marches.wheel-road',
    says: 'The only wheel road from the west into the eastern hills ran from Guzar through the Iron Gate, a limestone cleft about two kilometres long, to Baysun.',
    when: 'standing',
    where: ['places/guzar', 'places/irongate', 'places/derbent', 'places/baysun'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'The road and the cleft are described from general knowledge, without a page. The atlas gives the length as the usual one and says that no page was seen for it.',
    mind: "Maev's or Evreinov's reconnaissance of the Baysun road, which was named and not opened.",
    searched:
      'No source is named for the length and width of the Iron Gate or for its being the only way for wheels.',
  },
  {
    id: 'claims/roads-and-marches.snow-by-height',
    says: 'Snow is taken to shut a road from November to May where it rises above 3,150 metres and from December to April above 2,600, and to slow it from January to March above 2,000 and in midwinter above about 1,400.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'It is a rule of thumb of the mapmakers, applied to the highest point of each track. The Mura and the track from Khovaling to Tavildara are held shut longer than it asks.',
    mind: 'The open months of any three of these roads in a route book.',
    searched: 'No source was found for the months in which any road of the map is open.',
  },
  {
    id: 'claims/roads-and-marches.railway-broken',
    says: 'The branch railway from Kagan by Karshi and Kerki to Termez, built in 1914-16, was wrecked between 1918 and 1920, and how much of it was running in 1921-22 is not known.',
    when: 'standing',
    where: ['places/karshi', 'places/kerki', 'places/termez'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/polcontrol-1922-05-07',
        says: 'Shows an armoured train at work at Karakul, on the main line and not on this branch.',
      },
    ],
    rival: '',
    judgement:
      'Dates and destruction are general knowledge in the geography, and nothing read tells of a train on this branch or denies one. The notes on the river roads call the line broken on that assumption.',
    mind: 'A railway report of 1921 or 1922 on the Bukharan line.',
    searched: 'Marked as general knowledge in the geography; no railway paper was opened.',
  },
  {
    id: 'claims/roads-and-marches.couriers',
    says: 'How letters were carried among the chiefs, by whom and for what pay is not known.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'Only the general word chapar, a post-rider, turned up. Whatever time a letter takes in the game is a guess.',
    mind: 'An endorsement on a letter of 1922 that names its carrier and the day it came.',
    searched: "Courier system and couriers' pay, in our second search: little or nothing found.",
  },
] as const satisfies readonly Claim[]
