import type { Claim } from '../schema/claim.ts'

/** What is known of the Jews of Bukhara, and what is not known of them in the east. */
export const jewsOfBukhara = [
  {
    id: 'claims/jews-of-bukhara.levy-of-1918',
    says: "In 1918 the Emir's side called for 500 men from the Jews of three towns, Bukhara, Shahr-i Sabz and Khatyrchi, and let them off for 1.8 million roubles.",
    when: '1918',
    where: ['places/bukhara', 'places/shahrisabz'],
    who: ['people/emir-alim-khan'],
    confidence: 'single',
    for: [{ source: 'sources/salimi', says: 'An official of the Emir records the demand and the sum.' }],
    against: [],
    rival: '',
    judgement:
      "The chronicler served the side that took the money, so he had no reason to invent the extortion. A dyer in the game tells it as his father's experience.",
    mind: "The communities' own accounts of how the sum was raised.",
  },
  {
    id: 'claims/jews-of-bukhara.karshi-and-shahrisabz',
    says: 'There were 30 to 40 Jews at Karshi in 1883, and fewer than 200 Jewish houses at Shahr-i Sabz in the 1870s.',
    when: '1870~/1883',
    where: ['places/karshi', 'places/shahrisabz'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/kaganovich', says: 'Gives both counts in his history.' }],
    against: [],
    rival: '',
    judgement:
      'A specialist reports them, from forty and fifty years before the game. Nothing follows from them for 1921 except that the communities were small.',
    mind: 'Community registers of the two towns after 1900.',
  },
  {
    id: 'claims/jews-of-bukhara.trades',
    says: 'Jews of Bukhara worked as dyers, traders and barbers.',
    when: 'standing',
    where: ['places/bukhara'],
    who: [],
    confidence: 'single',
    for: [
      { source: 'sources/bukharan-jews-trades', says: "A broadcaster's feature names the three trades." },
    ],
    against: [],
    rival: '',
    judgement:
      'It is a popular piece, and nothing seen of it ties the trades to a town or a year. The game makes its one Jewish person a dyer and calls him invented.',
    mind: 'A trade register of Bukhara from before 1917.',
  },
  {
    id: 'claims/jews-of-bukhara.at-dushanbe',
    says: 'Whether Jews lived at Dushanbe in 1921, and how many, is not known.',
    when: '1921',
    where: ['places/dushanbe'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: 'Their community there is as old as its synagogue, for which about a century is claimed.',
    judgement:
      'One page has them come mostly after the 1920s and another dates a synagogue about a century back, and neither has a record here. The game puts one household there and says that the number is disputed.',
    mind: 'The founding papers of the Dushanbe synagogue.',
    searched:
      'Two web pages were seen in passing and contradict each other; no study of the community before 1925 was found.',
  },
  {
    id: 'claims/jews-of-bukhara.incidents-in-the-east',
    says: 'What happened to Jews in Eastern Bukhara in 1922 is not known.',
    when: 'standing',
    where: ['places/dushanbe'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'No attack and no protection is attested, and both would be believable. What the game lets happen to its dyer is invented, for better and for worse.',
    mind: 'The memoirs of a Bukharan Jewish family that left the east in those years.',
    searched: 'Incidents of 1922 in the east: none found.',
  },
] as const satisfies readonly Claim[]
