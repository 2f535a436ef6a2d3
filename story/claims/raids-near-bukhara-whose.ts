import type { Claim } from '../schema/claim.ts'

/** Whose raids they were, and what stronger raids could have done. */
export const raidsNearBukharaWhose = [
  {
    id: 'claims/raids-near-bukhara-whose.loosely-his',
    says: 'The bands that raided near Bukhara in the spring of 1922 were local ones, tied to Enver loosely if at all.',
    when: '1922-03/1922-05',
    where: ['places/bukhara'],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/polcontrol-1922-05-07',
        says: 'Counts the raids under Western Bukhara and names no order of Enver in the part that was read.',
      },
      {
        source: 'sources/pavlov',
        says: 'Gives Western Bukhara a chief of its own, with Enver as general leader above the whole rising.',
      },
    ],
    against: [
      {
        source: 'sources/melkumov-1960',
        says: 'Has Daniyar set out with 1,200 riders to join Abdul Qahhar before the city.',
      },
      {
        source: 'sources/peters-1922-04-03',
        says: "Mentions Enver's agents in the city in the same breath as the bands outside.",
      },
      { source: 'sources/lee-2018', says: 'Has Enver himself before Bukhara.' },
    ],
    rival: 'Enver directed the pressure on the capital from the east.',
    judgement:
      "No letter of Enver's to these raiders has turned up, though one memoir has a commander of his on the way to meet them. The game gives him influence there through envoys and lets the raiders keep their own counsel.",
    mind: "One letter under Enver's seal to a chief of Western Bukhara, with a date before May 1922.",
  },
  {
    id: 'claims/raids-near-bukhara-whose.no-siege-train',
    says: 'Nothing that we have seen gives the bands around Bukhara guns with which to force a walled city.',
    when: '1922-03/1922-05',
    where: ['places/bukhara'],
    who: [],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/polcontrol-1922-05-07',
        says: 'Describes mounted bands that take an open town and ride off before shrapnel and a landing party.',
      },
      {
        source: 'sources/peters-1922-04-03',
        says: 'Fears agents inside the city and bands near it, and mentions no guns.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Silence in two excerpts is weak evidence, but at Karakul four rounds and a landing party were enough, which is not how a force with artillery gives way. In the game the city may be frightened, cut off and entered by friends, and not stormed.',
    mind: 'A list of guns lost by Bukharan or Red units in 1921 or 1922 and of who had them afterwards.',
  },
  {
    id: 'claims/raids-near-bukhara-whose.rails-decide',
    says: 'The railway decided what the Reds could bring to Bukhara, and the raids of May 1922 show that bands were able to reach it.',
    when: '1922-05',
    where: ['places/bukhara'],
    who: [],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/polcontrol-1922-05-07',
        says: 'Karakul was recovered by an armoured train; rebel troops paraded a few versts from the line at Khatyrchi.',
      },
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'A brigade fresh from Moscow stood without a horse or a wagon, so that troops could arrive and still not march.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'No source says in so many words that rails decided the campaign; it follows from how men, shells and bread arrived. The game makes raids on the line cost the Reds weeks, and the size of that cost is assumed.',
    mind: 'Traffic returns of the Central Asian Railway for spring 1922, with days on which the line was cut.',
  },
] as const satisfies readonly Claim[]
