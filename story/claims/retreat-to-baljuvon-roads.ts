import type { Claim } from '../schema/claim.ts'

/** The ways that were open in June and July, and what each might have cost. */
export const retreatToBaljuvonRoads = [
  {
    id: 'claims/retreat-to-baljuvon-roads.through-lakai',
    says: "Enver's retreat led through the Lakai country, where Ibrahim Bek's men attacked him.",
    when: '1922-06/1922-07',
    where: ['places/lakai'],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'inferred',
    for: [
      { source: 'sources/artikov', says: "Has Enver's forces attacked in the Lakai valley in June." },
      { source: 'sources/yirmibirinci-yuzyil', says: 'Has him withdraw to Baljuvon afterwards.' },
    ],
    against: [],
    rival: 'The attack came before the retreat began, on troops already in the valley.',
    judgement:
      'A force beaten below Baysun that ends in Baljuvon passed through the Lakai country or close by it, and there it was attacked at some time in June. That attack and retreat were one event is our joining of two accounts.',
    mind: 'A dated Red report of the fighting in the Lakai valley.',
  },
  {
    id: 'claims/retreat-to-baljuvon-roads.by-kulob-to-the-panj',
    says: 'In June 1922 Enver could have gone round the Lakais by Kulob, straight to the Panj.',
    when: '1922-06',
    where: ['places/kulob', 'places/chubek'],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'inferred',
    for: [{ source: 'sources/artikov', says: 'Shows what the way through the Lakai valley cost.' }],
    against: [],
    rival: 'A second Red column on the southern road might have met him there.',
    judgement:
      'The road exists on the map, and what stood on it in those weeks is unknown. The game allows it and sends its own conjectured column down the same country.',
    mind: 'The line of march of the right column.',
  },
  {
    id: 'claims/retreat-to-baljuvon-roads.over-the-panj',
    says: 'From Baljuvon Enver could have crossed the Panj, to become a guest of Kabul that could not leave, like the Emir, or a thing to bargain with.',
    when: '1922-07',
    where: ['places/baljuvon', 'places/chubek'],
    who: ['people/enver-pasha', 'people/amanullah', 'people/emir-alim-khan'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/ruttig-alim-khan',
        says: 'Shows Emir Alim Khan, who had crossed before him, as little freer than a prisoner in Kabul.',
      },
      { source: 'sources/lee-2018', says: 'Shows Kabul under pressure from Moscow as Enver lost ground.' },
    ],
    against: [],
    rival: '',
    judgement:
      "The Emir's fate and Kabul's position in July make both outcomes likely, and why Enver did not go no source seen says. The ending over the river is therefore built from the two of them and marked as invented.",
    mind: 'Afghan or British papers on what Kabul meant to do with him if he came.',
  },
  {
    id: 'claims/retreat-to-baljuvon-roads.to-fuzail-in-garm',
    says: 'From Baljuvon Enver could have gone over the passes to Fuzail Maksum in Garm, at a price set by Fuzail and by the winter.',
    when: '1922-07/1922-08-04',
    where: ['places/baljuvon', 'places/garm'],
    who: ['people/enver-pasha', 'people/fuzail-maksum'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/fuzail-entry',
        says: "Gives Fuzail some three thousand men, a country of his own to fight for, and a time under Enver's orders.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A chief who fought for Karategin and Darvaz alone might have sheltered a guest and would hardly have served him. The price is our reading of the man, and the game says so where it is asked.',
    mind: 'A letter between Enver and Fuzail from July 1922.',
  },
] as const satisfies readonly Claim[]
