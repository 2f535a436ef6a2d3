import type { Claim } from '../schema/claim.ts'

/** Ali Riza: what his name on two papers allows. */
export const peopleTurkishOfficers = [
  {
    id: 'claims/people-turkish-officers.ali-riza-stayed',
    says: 'Ali Riza was with Enver at the end, since the certificate of his death stands over his name.',
    when: '1922-08',
    where: ['places/chagan', 'places/baljuvon'],
    who: ['people/ali-riza', 'people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/death-certificate-1922',
        says: "The text stands over his name and rank, as Enver's deputy in command, on a Turkish nationalist site.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'If the paper is genuine he was near enough to certify the death, which is all that it shows about the months before. The game may let him stay to the end and must not treat that as proved.',
    mind: 'The original certificate, examined for paper, hand and seal.',
  },
  {
    id: 'claims/people-turkish-officers.ali-riza-unknown',
    says: "What Ali Riza's orders were in December 1921, and how many men he led, is unknown; 120 is the model's guess.",
    when: '1921-12',
    where: ['places/dushanbe'],
    who: ['people/ali-riza'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'The rising has names and no strengths, so his part in it cannot be told. A company of drilled men is given to him because he was a colonel of militia and for no other reason.',
    mind: "A muster of the Dushanbe militia for the autumn of 1921, or Baysun's book of 1943 read whole.",
    searched:
      'His orders, the fight hour by hour and the name of the commander taken: not found in the second pass.',
  },
] as const satisfies readonly Claim[]
