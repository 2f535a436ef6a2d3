import type { Claim } from '../schema/claim.ts'

/** What Enver had on him: clothes, boots and papers. */
export const bodyAndGraveEffects = [
  {
    id: 'claims/body-and-grave-effects.sent-to-tashkent',
    says: 'The commander of the Red detachment had what Enver wore and carried gathered to be sent to Tashkent: a khaki tunic, German laced boots, field glasses, a kalpak, a Koran, an unfinished letter and some papers.',
    when: '1922-08',
    where: ['places/chagan'],
    who: ['people/enver-pasha'],
    others: ['Kulikov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/akyildirim',
        says: 'Lists them, with a sabre of foreign make, and has Kulikov send them for examination.',
      },
    ],
    against: [
      {
        source: 'sources/tevhid-1923',
        says: 'Has an orderly arrive in Istanbul in 1923 carrying his clothes.',
      },
      {
        source: 'sources/yetkin',
        says: 'Has the boots British-made, and taken by Melkumov and one Pankeyev.',
      },
    ],
    rival: 'His clothes went home with an orderly.',
    judgement:
      'Tunic and cap are what such an officer would wear, and the list reads like an inventory, but a heroic column printed it a century later. The epilogue quotes it as a list that cannot be checked.',
    mind: 'A Tashkent receipt, the letter, or a photograph of Enver from 1922.',
  },
  {
    id: 'claims/body-and-grave-effects.clothes-to-istanbul',
    says: "In 1923 an orderly from Fergana named Muhiddin, said to have been with Enver to the end, reached Istanbul with Enver's clothes.",
    when: '1923',
    where: [],
    who: ['people/enver-pasha', 'people/muhiddin'],
    confidence: 'single',
    for: [
      {
        source: 'sources/tevhid-1923',
        says: 'A reporter found him on the steamer in the company of a lieutenant of the same name; until then the family had no certain news.',
      },
    ],
    against: [{ source: 'sources/akyildirim', says: 'Has what he wore collected by the enemy.' }],
    rival: 'What he wore stayed with the Reds.',
    judgement:
      'They may have been his other clothes, and the witness is the nearest to the death that the press ever met. We have read the opening of the article and not his story of the fight.',
    mind: 'The rest of that number of Tevhid-i Efkâr.',
  },
  {
    id: 'claims/body-and-grave-effects.boots-in-moscow',
    says: "Enver's boots are shown in a military museum in Moscow; they are of British make and were taken by Melkumov and one Pankeyev.",
    when: '1922-08',
    where: [],
    who: ['people/enver-pasha', 'people/melkumov'],
    others: ['A. Pankeyev'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/yetkin',
        says: 'Reports it after an Azerbaijani journalist who had photographed them.',
      },
    ],
    against: [
      { source: 'sources/akyildirim', says: 'Has German boots on the body, and Kulikov to collect them.' },
    ],
    rival: 'The boots were German, and another officer took them.',
    judgement:
      'A pair of boots with a label proves that a museum has boots. Their British make has been used as a hint of British help, for which nothing we read gives evidence.',
    mind: "The museum's entry book, with the date and the giver.",
  },
] as const satisfies readonly Claim[]
