import type { Claim } from '../schema/claim.ts'

/** The country between the two sides: what it fed, whom it favoured, what Enver allowed, and a company that starved. */
export const redConductCountry = [
  {
    id: 'claims/red-conduct-country.villages-pay-twice',
    says: 'Villages in the path of the war fed both sides in 1922: the bands lived by requisition, and Red units without supplies looted.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Admits the looting of the Red side in its own telegram.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The Red half is on paper, and the other half follows from there being thousands of riders and no magazine of theirs in any source. The game charges every meal of every army to a district, at rates that it has assumed.',
    mind: 'A village account of 1922 that lists what was given to whom.',
  },
  {
    id: 'claims/red-conduct-country.civilians-neutral',
    says: 'Many civilians supported the Reds or took no side.',
    when: '1922-01/1922-06',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: "Names it among the serious problems of Enver's movement.",
      },
    ],
    against: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Speaks of an almost general uprising in Bukhara.',
      },
      {
        source: 'sources/ordzhonikidze-1922-05-18',
        says: 'Finds bitterness against the Soviet side very strong.',
      },
    ],
    rival: 'Nearly the whole country was in revolt.',
    judgement:
      'Nobody counted, and a telegram that asks for brigades and a blog that doubts the rising each see what they look for. The game gives every district a temper of its own and lets most households wish to be left alone.',
    mind: 'Reports from single districts that say which villages helped whom.',
  },
  {
    id: 'claims/red-conduct-country.enver-tolerates-it',
    says: 'Enver let levies and reprisals by the bands go on; how far they went is not recorded, and no order of his against plunder is known to us.',
    when: '1922-03/1922-06',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: 'He punished plunder, and no paper of it survived.',
    judgement:
      "The charge stands in a partisan Soviet text that has no record here, and the size of the thing is blank in every other. The game puts discipline in his hands, with a price in chiefs' tempers, and the scale is invented.",
    mind: 'A levy order, or a sentence on a looter, under his seal.',
    searched:
      'Our first search found the scale of levies and reprisals undocumented; nothing in the second fills the gap.',
  },
  {
    id: 'claims/red-conduct-country.starving-company',
    says: 'Late in the summer of 1922 a Red rifle company, noted as the 7th, starved at Kangurt, as Melkumov remembered.',
    when: '1922-08/1922-09',
    where: ['places/kangurt'],
    who: ['people/melkumov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Tells of the starving company among the events of late August and September.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A Soviet officer had nothing to gain by inventing a failure of Soviet supply. Whether the 7th is its own number or its regiment, how many died, and what the village had to eat is not in what we read.',
    mind: 'The supply returns of the Bukharan Group for August 1922.',
  },
] as const satisfies readonly Claim[]
