import type { Claim } from '../schema/claim.ts'

/** The Emir, Amanullah and Nadir Khan: what each wanted. */
export const peoplePatrons = [
  {
    id: 'claims/people-patrons.emir-guest',
    says: "Emir Alim Khan lived in Kabul from 1921 as a guest who was not free, 'virtual prisoner' in one description.",
    when: 'standing',
    where: [],
    who: ['people/emir-alim-khan', 'people/amanullah'],
    confidence: 'single',
    for: [
      {
        source: 'sources/ruttig-alim-khan',
        says: 'Describes an exile kept by his hosts and cut off from his country.',
      },
    ],
    against: [
      {
        source: 'sources/bnsr-ibrahim',
        says: 'Prints a letter of his to the east of his old country, so paper at least could leave.',
      },
    ],
    rival: '',
    judgement:
      'A modern study of the exile court says how bound he was, and the letters show the limits of it. The game lets him send paper and nothing heavier.',
    mind: 'His own memoir, of which the part for 1922 was not seen, or Afghan papers on his allowance.',
  },
  {
    id: 'claims/people-patrons.emir-price',
    says: 'The Emir wanted his throne, could be pleased with a formal oath to it, and would be lost by talk of a republic.',
    when: 'standing',
    where: [],
    who: ['people/emir-alim-khan', 'people/osman-khoja', 'people/faizullah-khojaev'],
    confidence: 'inferred',
    for: [
      { source: 'sources/ruttig-alim-khan', says: 'Has him go on sending letters from his exile.' },
      {
        source: 'sources/bnsr-ibrahim',
        says: 'Has him take Enver up as a brother, when that could serve his return.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Our notes say that he wanted his throne, and the price is what follows from it. His enmity to the two heads of the republic that replaced him needs no paper, and none was seen.',
    mind: 'A letter in which he names his conditions to Enver.',
  },
  {
    id: 'claims/people-patrons.amanullah-price',
    says: 'What Amanullah wanted was success on his border that could be denied; Soviet pressure or failure would lose him.',
    when: '1921/1922-08-04',
    where: [],
    who: ['people/amanullah'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/lee-2018',
        says: 'Shows help kept unofficial, and its end when Moscow cut aid and threatened.',
      },
      {
        source: 'sources/polyakov-chugunov',
        says: 'Have Afghan regulars come over dressed as volunteers, sent by circles they call reactionary.',
      },
      {
        source: 'sources/bailey',
        says: 'Gives the treaty clause on Bukharan independence that offered Kabul a claim to be heard.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "Disguised men and a treaty in force make deniability the plain reading of his conduct. The game's thresholds for his help are guesses built on it.",
    mind: 'Instructions from Kabul to its envoy in Bukhara, or to its commanders on the river.',
  },
  {
    id: 'claims/people-patrons.nadir',
    says: 'Nadir Khan, minister of war in Kabul, held the northern command opposite Enver in 1921-22.',
    when: 'standing',
    where: ['places/khanabad'],
    who: [],
    others: ['Nadir Khan'],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/lee-2018',
        says: 'Has him in Qataghan in 1920, to help Bukhara, and says nothing of him there in the two years after.',
      },
    ],
    rival: '',
    judgement:
      'That he was there in 1920 is told, and that he still was during the campaign is not. The game invents no Afghan commander at Khanabad.',
    mind: 'British reports from Kabul for 1922 in the India Office or FO 371 series.',
    searched: 'Nadir Khan in 1922 was looked for in the second pass: not found.',
  },
] as const satisfies readonly Claim[]
