import type { Claim } from '../schema/claim.ts'

/** Cemal Pasha in Kabul, and what he was to Enver. */
export const peopleCemal = [
  {
    id: 'claims/people-cemal.post',
    says: 'Cemal Pasha, sent to Kabul in 1920, was inspector-general of the Afghan army.',
    when: '1920-07/1922-07-21',
    where: [],
    who: ['people/cemal-pasha', 'people/amanullah'],
    confidence: 'attested',
    for: [
      { source: 'sources/soviet-diplomats-kabul', says: 'Gives him that post.' },
      { source: 'sources/tikhonov', says: 'Dates his being sent to July 1920.' },
    ],
    against: [],
    rival: '',
    judgement:
      'A hostile colleague in Kabul gives the post and a historian the sending, and the two fit. The game has him there at the start of the campaign, as a patron at a distance.',
    mind: 'An Afghan appointment with other powers or another title.',
  },
  {
    id: 'claims/people-cemal.portrait',
    says: "Enver's portrait was to be seen in Cemal Pasha's house at Paghman.",
    when: '1921/1922-07-21',
    where: [],
    who: ['people/cemal-pasha', 'people/enver-pasha'],
    confidence: 'single',
    for: [{ source: 'sources/nikulin', says: 'A Soviet visitor noticed it.' }],
    against: [],
    rival: '',
    judgement:
      'A lively memoirist may improve a scene, but the detail is small and likely. It suggests a tie that lasted, and proves no support for the rising.',
    mind: 'Letters between Cemal and Enver from the months after November 1921.',
  },
  {
    id: 'claims/people-cemal.moscow',
    says: 'Cemal Pasha wished to remain on good terms with Moscow, and would avoid a stir about Enver.',
    when: '1921/1922-07-21',
    where: [],
    who: ['people/cemal-pasha', 'people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/togan-memoirs',
        says: 'In our notes from it he is tolerated in Kabul, and no more than that.',
      },
      {
        source: 'sources/soviet-diplomats-kabul',
        says: 'Shows him in Afghan service while Moscow had its envoys there.',
      },
    ],
    against: [
      { source: 'sources/nikulin', says: "Found Enver's picture in the house, hardly a sign of distance." },
    ],
    rival: 'He was in league with Enver behind a correct face.',
    judgement:
      "Our notes call him tolerated and no more; his wishes in the people panel are the makers' reading of that position. They steer how he answers in the game and may be wrong.",
    mind: 'His last letters before Tiflis, in the family or in Soviet foreign ministry files.',
  },
] as const satisfies readonly Claim[]
