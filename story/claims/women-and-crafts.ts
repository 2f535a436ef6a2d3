import type { Claim } from '../schema/claim.ts'

/** Women, potters, weavers: mostly from other years and valleys. */
export const womenAndCrafts = [
  {
    id: 'claims/women-and-crafts.potters-guild',
    says: 'In the mountain country women potters had a guild with a senior mistress; a pupil gave a feast and a length of cloth.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/raretes',
        says: "An unsigned reprint of an essay on mountain beliefs describes the guild and the pupil's gift.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The essay is ethnography without a date or a signature. It may colour a scene of the hills and is no evidence for 1922.',
    mind: "The essay's author and the village of the observation.",
  },
  {
    id: 'claims/women-and-crafts.momo-havo',
    says: 'At Baljuvon the patron of the women potters was Momo-Havo, Mother Eve.',
    when: 'standing',
    where: ['places/baljuvon'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/raretes', says: 'Names the patron at that place.' }],
    against: [],
    rival: '',
    judgement:
      "The one detail of women's life tied to a town of the story comes from that unsigned essay. A scene above Baljuvon has women swear by her, which is invented from it.",
    mind: 'A woman potter of Baljuvon, or an ethnographer who sat with one.',
  },
  {
    id: 'claims/women-and-crafts.what-women-asked',
    says: 'In 1918 or 1919 a fugitive in Turkestan was asked by women for news of the English, for a day when cloth and sewing things could be bought, and how far off the feast was.',
    when: '1918/1919',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/nazaroff',
        says: 'A White conspirator in hiding reports the questions of the households that sheltered him.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "He was an enemy of the Reds and would enjoy the first question, while nobody would make up the needles. It is the nearest thing to a woman's voice in our notes, by way of a man.",
    mind: 'Any letter, petition or song by a woman of the country from those years.',
  },
  {
    id: 'claims/women-and-crafts.what-red-soldiers-took',
    says: 'By the word of a man they hunted, Red soldiers in Turkestan in 1918-19 carried off animals, food, household goods and women.',
    when: '1918/1919',
    where: [],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/nazaroff', says: 'Lists these, as a man the Reds were hunting.' }],
    against: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Admits looting by Red units in Bukhara, years later; the excerpt does not speak of women.',
      },
    ],
    rival: '',
    judgement:
      'The witness is hostile, and looting is confirmed for later years from the other side. Violence against women is on his word alone, for another place, and the game may not move it into a scene as fact.',
    mind: "A tribunal's file on soldiers charged with it.",
  },
  {
    id: 'claims/women-and-crafts.no-incident-of-1922',
    says: 'What befell women in Eastern Bukhara in 1921-22, by name, place or day, is not known.',
    when: 'standing',
    where: ['places/dushanbe', 'places/baljuvon', 'places/koktash'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'Silence in the papers of men who carried seals or rifles is not a sign that nothing happened. The women of the game are invented and each is marked so.',
    mind: 'Complaints to the tribunals or family memory recorded in the valleys.',
    searched: 'Incidents concerning women in the east in 1921-22: none found.',
  },
  {
    id: 'claims/women-and-crafts.weavers-wage',
    says: 'A weaver at Karatag earned 15 tangas a month.',
    when: 'standing',
    where: ['places/karatag'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/karatag-cont', says: 'A blog post gives the wage without a year.' }],
    against: [],
    rival: '',
    judgement:
      'Without a year it cannot be set beside any price, and it was presumably paid in good silver before 1914. It may be quoted as a wage of an unknown year and not as one of 1922.',
    mind: 'The traveller or report from which the blog took it.',
  },
  {
    id: 'claims/women-and-crafts.goods-of-karatag',
    says: 'Karatag was known for striped silk and for knives.',
    when: 'standing',
    where: ['places/karatag'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/karatag-cont',
        says: 'Speaks of its weavers; striped silk and knives were not noted from it.',
      },
    ],
    rival: '',
    judgement:
      'The two goods stand in the geography without a source. Scenes sell both, and the weaving at least has a text behind it.',
    mind: 'A museum label on a knife or a bolt of alacha from Karatag.',
    searched: 'No source is named in the geography for the goods of Karatag.',
  },
] as const satisfies readonly Claim[]
