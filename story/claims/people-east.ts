import type { Claim } from '../schema/claim.ts'

/** Davlatmand Bek of Baljuvon. */
export const peopleEast = [
  {
    id: 'claims/people-east.davlatmand-chief',
    says: "Davlatmand Bek was the chief of Baljuvon and Enver's last host.",
    when: '1922-07/1922-08-04',
    where: ['places/baljuvon'],
    who: ['people/davlatmand-bek', 'people/enver-pasha'],
    confidence: 'attested',
    for: [
      { source: 'sources/sputnik-tajikistan', says: 'Valley tradition makes him the commander of Baljuvon.' },
      {
        source: 'sources/yirmibirinci-yuzyil',
        says: 'Has Enver draw off to Baljuvon in the middle of July, with Davlatmand.',
      },
      {
        source: 'sources/wikipedia-siege-dushanbe',
        says: "The mirror of a sister page, on the campaign, lists him among the chiefs on Enver's side.",
      },
      { source: 'sources/melkumov-1960', says: 'Knows his son as a man to treat with.' },
    ],
    against: [],
    rival: '',
    judgement:
      'Oral, Turkish and Red tellings meet in him, though none of them was written in the year itself. The game makes him lord of Baljuvon and gives him nothing in Kulob, which only a novel adds.',
    mind: 'The chronicle of Muhammadali Baljuvoni, written by a man of the valley and not yet read.',
  },
  {
    id: 'claims/people-east.davlatmand-following',
    says: "Davlatmand's tribe and the number of his men are unknown to us; the 1,500 in the model are a guess.",
    when: 'standing',
    where: ['places/baljuvon'],
    who: ['people/davlatmand-bek'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'That he held a valley and kept a guest there says nothing about numbers, so the figure is chosen only to fit the other chiefs. The guess may be moved in the rules without touching anything in the record.',
    mind: "A Red estimate of the Baljuvon bands, or Abdullaev's book.",
    searched: 'Tribe and following looked for in several languages in two passes: not found.',
  },
  {
    id: 'claims/people-east.davlatmand-price',
    says: 'Davlatmand could be won by honour and the defence of Baljuvon, and lost by leaving his valley to the enemy.',
    when: '1922-07/1922-08-04',
    where: ['places/baljuvon'],
    who: ['people/davlatmand-bek'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/sputnik-tajikistan',
        says: 'Remembers him as commander of that valley, and puts him at its games.',
      },
      { source: 'sources/melkumov-1960', says: 'Shows his son as a man to bargain with.' },
    ],
    against: [],
    rival: '',
    judgement:
      'It is reasoned from his place and his house, since no word of his own survives here. The two lines on the panel are to be read as design.',
    mind: 'A letter of Davlatmand to Enver or to the Reds with his terms in it.',
  },
] as const satisfies readonly Claim[]
