import type { Claim } from '../schema/claim.ts'

/** How many left for Afghanistan, who they were, and how many came back. */
export const flightOfThePeople = [
  {
    id: 'claims/flight-of-the-people.people-leave-for-the-river',
    says: 'From 1922 people of Eastern Bukhara left for Afghanistan: by an official count of about 1929, up to 40,000 households and more than 200,000 people in 1922-24.',
    when: '1922/1924',
    where: [],
    who: [],
    others: ['Khodzhibaev'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/khodzhibaev-1929',
        says: 'The head of the Tajik government gives both figures to a commission of the Politburo.',
      },
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Reports in May 1922 that people flee from the zone of occupation, as at Karshi; he does not say where to.',
      },
    ],
    against: [{ source: 'sources/nunan', says: 'Has 300,000 flee within two years.' }],
    rival: 'A historian of the frontier gives three hundred thousand within two years.',
    judgement:
      'It is a paper of state and the only official figure found, made seven years on by a government that had to explain an empty country. The game keeps its own count of households and prints this one beside it.',
    mind: 'The Afghan registration of the refugees, or the tax rolls behind the number.',
    line: { weeks: [27, 52], place: null, enver: null },
  },
  {
    id: 'claims/flight-of-the-people.at-most-three-in-ten-rich',
    says: 'Of those who fled in 1922-24 at most 30 per cent were rich men, officials or clergy.',
    when: '1922/1924',
    where: [],
    who: [],
    others: ['Khodzhibaev'],
    confidence: 'attested',
    for: [
      { source: 'sources/khodzhibaev-1929', says: 'Gives up to 30 per cent as bais, officials and clergy.' },
    ],
    against: [],
    rival: '',
    judgement:
      'A Soviet official had every reason to put the share of class enemies high, so that the true one may be lower. The epilogue draws the conclusion that seven in ten were none of these.',
    mind: 'A list of refugee households by trade.',
  },
  {
    id: 'claims/flight-of-the-people.came-back',
    says: 'By June 1929 15,000 households had come back, and 4,672 of them had been given land.',
    when: '1929-06',
    where: [],
    who: [],
    others: ['Khodzhibaev'],
    confidence: 'attested',
    for: [{ source: 'sources/khodzhibaev-1929', says: 'Gives both figures.' }],
    against: [],
    rival: '',
    judgement:
      'The second figure is an admission, which lends the first some weight. The epilogue says fewer than a third had land.',
    mind: "The land commission's returns by district.",
  },
  {
    id: 'claims/flight-of-the-people.northern-towns-flooded',
    says: 'The flight filled the towns of the north with people looking for work.',
    when: '1922/1929',
    where: [],
    who: [],
    others: ['Khodzhibaev'],
    confidence: 'attested',
    for: [
      { source: 'sources/khodzhibaev-1929', says: 'Speaks of the northern towns as flooded with labour.' },
    ],
    against: [],
    rival: '',
    judgement:
      'The towns of northern Afghanistan are probably meant, though our excerpt does not say so. No scene leans on it.',
    mind: "The paragraph of Khodzhibaev's paper in full, with the names of the towns.",
  },
  {
    id: 'claims/flight-of-the-people.three-hundred-thousand',
    says: 'In two years 300,000 people, 40 per cent of the population of the Tajik autonomous republic, fled to Afghanistan.',
    when: '1924/1929',
    where: [],
    who: [],
    confidence: 'disputed',
    for: [
      { source: 'sources/nunan', says: 'Gives number and share; which two years is not said on the page.' },
    ],
    against: [{ source: 'sources/khodzhibaev-1929', says: 'Counts more than 200,000 in 1922-24.' }],
    rival: 'An official count has somewhat over two hundred thousand, in three years.',
    judgement:
      "A scholar's figure whose note we have not followed, for a republic that did not exist before the end of 1924. It is printed in the epilogue after the official one.",
    mind: "The note to that page of Nunan's book.",
  },
  {
    id: 'claims/flight-of-the-people.east-nearly-empty-in-1925',
    says: 'By 1925 Eastern Bukhara was nearly empty of people.',
    when: '1925',
    where: [],
    who: [],
    others: ['Georges Agabekov'],
    confidence: 'single',
    for: [
      { source: 'sources/agabekov', says: 'Remembered it so, as quoted on a Russian page about the flight.' },
    ],
    against: [{ source: 'sources/nunan', says: 'Has 40 per cent gone, which leaves more than half.' }],
    rival: 'Two in five had gone.',
    judgement:
      'An impression by a man who liked strong effects, and one that whole emptied valleys could give. The epilogue quotes it as a memory.',
    mind: 'The census of 1926 by district.',
  },
] as const satisfies readonly Claim[]
