import type { Claim } from '../schema/claim.ts'

/** How many people lived there: two old figures, one list of towns, and an estimate. */
export const numbersOfPeople = [
  {
    id: 'claims/numbers-of-people.karategin',
    says: 'Karategin had up to 60,000 people on 9,500 square versts, about 1895.',
    when: '1895~',
    where: ['places/garm'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/brockhaus-efron', says: 'Gives both figures in its article.' }],
    against: [],
    rival: '',
    judgement:
      "It is a ceiling in an encyclopedia a generation earlier. The game's 90,000 is half as much again and is an estimate, not a correction of it.",
    mind: "A household count of Karategin made by the Emir's officials.",
  },
  {
    id: 'claims/numbers-of-people.darvaz',
    says: 'Darvaz had about 35,000 people around 1900.',
    when: '1900~',
    where: ['places/kalaikhumb'],
    who: [],
    confidence: 'single',
    for: [
      { source: 'sources/britannica-1902', says: 'Gives the figure, perhaps for both banks of the river.' },
    ],
    against: [],
    rival: '',
    judgement:
      "Whether the Afghan bank is counted in is not clear, and the figure may be older than the volume. The game's 45,000 for one bank may therefore be generous.",
    mind: 'The source that the encyclopedia used.',
  },
  {
    id: 'claims/numbers-of-people.towns-of-1906',
    says: 'In 1906 Bukhara was put at 100,000 people, Karshi at 60,000, Guzar at 25,000, Shirabad at 20,000, Hisar at 15,000, Kerki and Shahr-i Sabz at 10,000 each and Kelif at 7,000.',
    when: '1906',
    where: [
      'places/bukhara',
      'places/karshi',
      'places/guzar',
      'places/shirabad',
      'places/hisar',
      'places/kerki',
      'places/shahrisabz',
      'places/kelif',
    ],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/hamilton-1906', says: 'Lists the towns in round thousands.' }],
    against: [],
    rival: '',
    judgement:
      "They are a compiler's round numbers for an age without a census, and those of the small eastern towns look high. The atlas prints three of them with their year.",
    mind: 'Russian agency estimates for the same towns.',
  },
  {
    id: 'claims/numbers-of-people.district-numbers',
    says: "How many people lived in each district in 1921 is not known; the game's figures are estimates that may be wrong by three in ten either way.",
    when: '1921',
    where: [],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'They were scaled from memory of the census of 1926, with an allowance for flight that is itself a guess. Grain, levies and deaths in the game are proportions of them and inherit the error.',
    mind: 'The printed district tables of the census of 1926.',
    searched: 'No count of the bekdoms before 1926 was found, and the census itself was not opened.',
  },
] as const satisfies readonly Claim[]
