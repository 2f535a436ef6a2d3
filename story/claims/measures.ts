import type { Claim } from '../schema/claim.ts'

/** The weights and lengths of Bukhara that the game uses. */
export const measures = [
  {
    id: 'claims/measures.weights',
    says: 'At Bukhara in 1851 a batman or man weighed about 8 puds, a sir 2 puds, a chairik 5 funts and a nimcha one and a quarter funts.',
    when: '1851',
    where: ['places/bukhara'],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/measures-1851',
        says: "Prints these equivalents, and once a chairik that does not fit them, in a table of the town's measures.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The table contradicts itself, since a chairik is a sixty-fourth of a batman in one place, which makes 5 funts, and half a sir in another, which makes 40. It is seventy years old and of one town, as the epilogue tells the reader.',
    mind: 'A second table, from the office of the Russian agency at Bukhara about 1900.',
  },
  {
    id: 'claims/measures.lengths',
    says: 'At Bukhara in 1851 an alchin was reckoned as an arshin, and a farsang as about eight and a half versts.',
    when: '1851',
    where: ['places/bukhara'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/measures-1851', says: 'Gives both against Russian measures.' }],
    against: [],
    rival: '',
    judgement:
      'Cloth and roads are the two lengths the game needs, and one table gives both. A distance in farsangs is about a number and must not be turned into exact kilometres.',
    mind: 'Measured stretches between named villages that a traveller also gives in farsangs.',
  },
  {
    id: 'claims/measures.towns-differed',
    says: 'Weights of the same name differed from town to town in Bukhara.',
    when: 'standing',
    where: ['places/bukhara'],
    who: [],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/measures-1851',
        says: 'Gives a table for Bukhara only; our notes warn that weights varied and ask for a second one.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The warning is the researchers' own and accords with a table that claims one town. The game uses one set of weights everywhere, and the epilogue says that they varied.",
    mind: 'Two tables from two towns of the amirate for the same decade.',
  },
] as const satisfies readonly Claim[]
