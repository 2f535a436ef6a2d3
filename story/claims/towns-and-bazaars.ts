import type { Claim } from '../schema/claim.ts'

/** Dushanbe and its market, Karatag, and what trade meant. */
export const townsAndBazaars = [
  {
    id: 'claims/towns-and-bazaars.dushanbe-size',
    says: 'Dushanbe about 1920 was a village of about a thousand people.',
    when: '1920~',
    where: ['places/dushanbe'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/ferg-dushanbe', says: 'Gives a thousand in an article of local history.' }],
    against: [],
    rival:
      'A figure of some five hundred houses was once used here; where it could be traced it belonged to 1676.',
    judgement:
      "A journalist's round number is the only one for the right time. The game keeps the village small and lets the market make the crowd.",
    mind: "The Red garrison's count of houses in 1921.",
  },
  {
    id: 'claims/towns-and-bazaars.monday-bazaar',
    says: 'Dushanbe had a great bazaar on Mondays.',
    when: 'standing',
    where: ['places/dushanbe'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/ferg-dushanbe', says: 'Describes the great Monday market.' }],
    against: [],
    rival: '',
    judgement:
      'The name of the place is the Persian word for Monday, which supports the article. No other market day was found in a source.',
    mind: 'A traveller who was there on a market day and dates it.',
  },
  {
    id: 'claims/towns-and-bazaars.boy-dancers',
    says: 'A traveller of 1908 met with boy dancers at Dushanbe.',
    when: '1908',
    where: ['places/dushanbe'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/nechaev-1914', says: 'Mentions boy dancers there.' }],
    against: [],
    rival: '',
    judgement: "It is one traveller's sighting, in an excerpt without detail. The game does not show it.",
    mind: 'The passage in full, with who kept them.',
  },
  {
    id: 'claims/towns-and-bazaars.karatag-in-ruins',
    says: 'Karatag was in ruins when a traveller passed in 1908.',
    when: '1908',
    where: ['places/karatag'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/nechaev-1914', says: 'Speaks of the ruins of Karatag.' }],
    against: [],
    rival: '',
    judgement:
      "The ruins are a witness's; that an earthquake of October 1907 made them, and the bek's summers there, are general knowledge beside him. The atlas gives all three in one breath.",
    mind: 'The seismological report on the Karatag earthquake.',
  },
  {
    id: 'claims/towns-and-bazaars.karatag-mosques',
    says: 'Karatag had twenty mosques.',
    when: 'standing',
    where: ['places/karatag'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/karatag-cont', says: 'A blog post gives the number.' }],
    against: [],
    rival: 'The first pass of our research read twelve in the same place.',
    judgement:
      'The second reading of the excerpt says twenty, and both come from one blog. A scene may give the number as what people say of a town half fallen down.',
    mind: 'A description of the town from before 1907.',
  },
  {
    id: 'claims/towns-and-bazaars.hisar-fortress',
    says: 'The fortress of Hisar stood on two hills, 2,210 feet above the sea and four versts from the Kafirnigan.',
    when: 'standing',
    where: ['places/hisar'],
    who: [],
    confidence: 'single',
    for: [
      { source: 'sources/litvinov', says: 'Describes two crenellated hills seen from the road.' },
      { source: 'sources/brockhaus-efron', says: 'Gives the height and the distance from the river.' },
    ],
    against: [
      { source: 'sources/srtm30', says: 'Reads 746 metres at the spot, against 675 for 2,210 feet.' },
    ],
    rival: '',
    judgement:
      "The hills and the height come from one source each, and a hill fort may stand higher than its town. The atlas prints the old figure as the encyclopedia's.",
    mind: 'The survey height of the citadel.',
  },
  {
    id: 'claims/towns-and-bazaars.tea-houses',
    says: 'What tea-houses, cookshops and caravanserais the bazaars of the east had in 1922 was not found described.',
    when: 'standing',
    where: ['places/dushanbe', 'places/denau'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'The three words for them were taken from memoirs of another country, Khorezm. Every tea-house in a scene is invented.',
    mind: "Nechaev's book read whole for the halts he describes.",
    searched:
      "Descriptions from Eastern Bukhara; only words from Red commanders' memoirs of Khorezm turned up.",
  },
  {
    id: 'claims/towns-and-bazaars.kalai-khumb',
    says: 'The Encyclopaedia Britannica of 1902 put Kalai-Khumb, the chief place of Darvaz, at 4,370 feet.',
    when: '1902',
    where: ['places/kalaikhumb'],
    who: [],
    confidence: 'single',
    for: [
      { source: 'sources/britannica-1902', says: 'Gives the height.' },
      { source: 'sources/srtm30', says: 'Reads 1,333 metres, which is 4,373 feet.' },
    ],
    against: [],
    rival: '',
    judgement:
      'The old figure and the measured one differ by about a metre, less than the error of either. It is one of the few heights of the map that a book of the time confirms.',
    mind: 'The survey from which the encyclopedia took its figure.',
  },
] as const satisfies readonly Claim[]
