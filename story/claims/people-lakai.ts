import type { Claim } from '../schema/claim.ts'

/** Ibrahim Bek and the Lakais. */
export const peopleLakai = [
  {
    id: 'claims/people-lakai.birth',
    says: 'Ibrahim Bek was born in 1889 at Kok-Tash.',
    when: '1889',
    where: ['places/koktash'],
    who: ['people/ibrahim-bek'],
    confidence: 'single',
    for: [
      { source: 'sources/ibrahim-entry', says: 'The biographical entry behind the year and the village.' },
      {
        source: 'sources/gankovsky-1996',
        says: 'Has 1889 in its title; not itself seen, and silent for us on the place.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Two works print the year, but both may go back to one police file of his last years, so we count them as one voice. The game seats him at Kok-Tash from the start, as the entry does.',
    mind: "The first page of Ibrahim Bek's interrogation of 1931, where a prisoner states birth and village.",
  },
  {
    id: 'claims/people-lakai.tribe',
    says: 'Ibrahim Bek was a Lakai of Eastern Bukhara.',
    when: 'standing',
    where: ['places/lakai'],
    who: ['people/ibrahim-bek'],
    confidence: 'attested',
    for: [
      { source: 'sources/artikov', says: 'Calls him a member of the Lakai tribe of Eastern Bukhara.' },
      {
        source: 'sources/abdullaev-ibrahim',
        says: 'Calls him, in the title of an essay, the Napoleon of Lakai.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Nobody we read disputes it, and two writers of our day place him so. Historians today write of Uzbek Lakais; the game, set in 1921, names only the tribe.',
    mind: 'The first page of his interrogation of 1931, where a prisoner gives his people.',
  },
  {
    id: 'claims/people-lakai.clan',
    says: 'Ibrahim Bek belonged to the Isan-Khoja branch of the Lakais.',
    when: 'standing',
    where: ['places/lakai', 'places/yavan'],
    who: ['people/ibrahim-bek'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'The branch is commonly repeated, and no passage we read names it. The game names the Isan-Khoja among the people of the valley and does not give him to them.',
    mind: "Karmysheva's pages on the Lakais, or Abdullaev's article on Ibrahim beyond its opening.",
    searched:
      'Our notes carry the clan as unsourced, and neither the biographical entry nor Artikov, as read, has it.',
  },
  {
    id: 'claims/people-lakai.office',
    says: 'Ibrahim Bek was the son of an official and had himself been a tax collector.',
    when: 'standing',
    where: ['places/lakai'],
    who: ['people/ibrahim-bek'],
    confidence: 'single',
    for: [{ source: 'sources/ibrahim-entry', says: "Gives the father's standing and his own former post." }],
    against: [],
    rival: '',
    judgement:
      "An entry after Soviet police files has a reason to stress the taxes, yet the post would fit the Emirate's order. Scenes mention the taxes on this ground and on no other.",
    mind: 'A receipt, register or petition of the Hisar bekdom with his name on it.',
  },
  {
    id: 'claims/people-lakai.emirs-man',
    says: 'Ibrahim Bek fought for religion, the independence of his tribe and the return of the Emir.',
    when: 'standing',
    where: ['places/lakai'],
    who: ['people/ibrahim-bek', 'people/emir-alim-khan'],
    confidence: 'single',
    for: [
      {
        source: 'sources/artikov',
        says: 'Gives these as his aims, after Ritter and Gankovsky, neither of them seen by us.',
      },
      {
        source: 'sources/togan-memoirs',
        says: "Has Enver told in October 1921 that the bands of the east were of the Emir's party; the chief is not singled out.",
      },
      { source: 'sources/bnsr-ibrahim', says: "Shows the Emir's letters carrying weight in Ibrahim's camp." },
    ],
    against: [],
    rival: '',
    judgement:
      'A later historian says it of him, and a participant says it of the bands of the east. In the game an order from the Emir moves him more than any argument.',
    mind: "Ibrahim's own letters to Kabul, or his answer to one of the Emir's.",
  },
  {
    id: 'claims/people-lakai.togai-sari',
    says: 'Togai Sari was a Lakai chief of 1922 and a rival of Ibrahim Bek, with his seat at Kangurt.',
    when: 'standing',
    where: ['places/kangurt'],
    who: ['people/togai-sari', 'people/ibrahim-bek'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'The name and the rivalry are traditional knowledge for which we hold no page, and the seat comes only from our own notes on the map. He is marked a composite: his 800 men, his seat, his love of spoils and whatever he does in a scene are our writing.',
    mind: "One page on him in Abdullaev's Ot Sintsziana do Khorasana or in a Red report of 1922.",
    searched:
      'Looked for by strength, place and side in 1922 in six languages, and for Kangurt as his base: nothing found.',
  },
] as const satisfies readonly Claim[]
