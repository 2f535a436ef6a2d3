import type { Chapter } from '../schema/epilogue.ts'

export const words: Chapter = {
  id: 'words',
  title: 'Words that take sides',
  paragraphs: [
    {
      text: 'Basmachi was what their enemies called them; an Uzbek historian of today calls it a slur. The word carries robbery in it. In this game only the other side says it.',
      confidence: 'attested',
      cites: ['sources/goble', 'sources/revolution-under-siege-basmachi'],
    },
    {
      text: 'They had spoken of kurbashi, a commander, a word that had meant the chief of police of a town quarter. After Enver came they began to say mujahid, a fighter for the faith. The mullas said ghazi as well, and villagers said yigit, a young man who rides.',
      confidence: 'attested',
      cites: ['sources/kurbashi-word', 'sources/pirnefes', 'sources/hasan-bey-memoir'],
    },
    {
      text: 'Uzbek and Tajik, as names of nations with republics, came after 1924. People in 1921 said what town or clan they were from, or that they were Muslims, and spoke Turki or Persian or both in one sentence.',
      confidence: 'inferred',
      cites: ['sources/karmysheva', 'sources/khalid-making-uzbekistan'],
    },
  ],
}
