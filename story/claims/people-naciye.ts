import type { Claim } from '../schema/claim.ts'

/** Naciye Sultan, Enver's wife, and the letters. */
export const peopleNaciye = [
  {
    id: 'claims/people-naciye.son-in-law',
    says: "It was through Naciye, a princess of the house that held the caliphate, that Enver could call himself the Caliph's son-in-law.",
    when: 'standing',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Naciye'],
    confidence: 'inferred',
    for: [
      { source: 'sources/enver-letters', says: 'Letters to her as his wife, an Ottoman princess.' },
      {
        source: 'sources/artikov',
        says: "Quotes the style 'Son-in-Law of the Caliph' among the titles he used in 1922.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The style follows from the marriage, and we read of no other tie of his to that house. How near she stood to the Caliph himself is on no page we read.',
    mind: 'A genealogy of the Ottoman house, for whose daughter she was.',
  },
  {
    id: 'claims/people-naciye.berlin',
    says: 'Naciye was living in Berlin while Enver was in Bukhara.',
    when: 'standing',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Naciye'],
    confidence: 'single',
    for: [{ source: 'sources/enver-letters', says: 'The letters go to her there.' }],
    against: [],
    rival: '',
    judgement:
      'The place comes from the framing of the letters in the Turkish press. She has no panel in the game and is spoken to only in letters that take weeks.',
    mind: 'An envelope or a postal mark in the edition.',
  },
  {
    id: 'claims/people-naciye.tone',
    says: 'The letters to Naciye are tender, and say little of the war; what is quoted from them has been chosen by admirers.',
    when: '1920/1922-07-26',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Naciye Sultan'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/enver-letters',
        says: 'Quoted passages tell of stars, wind and flowers; only one of 25 July speaks of losses and of Kabul.',
      },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Mentions mountain flowers enclosed in a letter to his wife.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Four hundred letters cannot be judged from a dozen quotations that were picked to move a reader. The game paraphrases few of them, and never lets them answer for what he did in office.',
    mind: 'The whole edition, read for what the letters say of the campaign and of other people.',
  },
] as const satisfies readonly Claim[]
