import type { Chapter } from '../schema/epilogue.ts'

export const words: Chapter = {
  id: 'words',
  title: 'Words that take sides',
  paragraphs: [
    {
      text: 'Basmachi was what their enemies called them; an Uzbek historian of today calls it pejorative. The word sounds of robbery. In this game only the other side says it.',
      confidence: 'attested',
      cites: ['claims/word-basmachi.hostile-name', 'claims/word-basmachi.from-basmak'],
    },
    {
      text: 'They had spoken of kurbashi, a commander, a word that had meant the chief of police of a town quarter. After Enver came they began to say mujahid, a fighter for the faith. The mullas said ghazi as well, and ordinary people yigit, by the memory of a commander of Fergana.',
      confidence: 'attested',
      cites: [
        'claims/word-basmachi.kurbashi-own-name',
        'claims/word-basmachi.kurbashi-meaning',
        'claims/word-basmachi.mujahid-after-enver',
        'claims/word-basmachi.ghazi-and-yigit',
      ],
    },
    {
      text: 'Uzbek and Tajik, as names of nations with republics, came with the borders of 1924. People in 1921 said what town or clan they were from, or that they were Muslims, and spoke Turki or Persian or both in one sentence.',
      confidence: 'inferred',
      cites: [
        'claims/central-asian-aftermath.delimitation-1924',
        'sources/karmysheva',
        'sources/khalid-making-uzbekistan',
      ],
    },
  ],
}
