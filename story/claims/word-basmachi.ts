import type { Claim } from '../schema/claim.ts'

/** What the fighters were called, by their enemies and by themselves. */
export const wordBasmachi = [
  {
    id: 'claims/word-basmachi.from-basmak',
    says: 'The word basmachi comes from a Turki verb, basmak, to attack, and sounds of banditry.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Derives it so, with an apparently, from a verb he calls Uzbek.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The author marks the derivation as hearsay and we have no dictionary beside it. The game explains the word as close to bandit and does not lean on the verb.',
    mind: 'An etymological dictionary of the Turki of Turkestan with an example older than 1917.',
  },
  {
    id: 'claims/word-basmachi.hostile-name',
    says: '"Basmachi" was a name given by the Russian side, and it was meant to disparage.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'attested',
    for: [
      { source: 'sources/pirnefes', says: "Remembers that the word was the Russians'." },
      { source: 'sources/goble', says: 'Reports the historian Rajabov, who calls it pejorative.' },
      { source: 'sources/artikov', says: 'Says that Soviet historians wrote the movement off as banditry.' },
    ],
    against: [],
    rival: '',
    judgement:
      "A fighter's memory and a historian's verdict agree, though both reach us at second hand. The game uses the word only in somebody's mouth or in quotation marks.",
    mind: 'A document of 1918 to 1922 in which a band calls itself so.',
  },
  {
    id: 'claims/word-basmachi.kurbashi-own-name',
    says: 'Men of the bands spoke of kurbashi, and not of basmachi.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'attested',
    for: [
      { source: 'sources/pirnefes', says: 'Says that before Enver came they said kurbashi.' },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Says that they called themselves kurbashi.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'An old fighter and a modern writer give the same word, the first from memory. Whether every rider was called so or only the chief is another question, and the game keeps it for chiefs.',
    mind: "Band letters of 1919 to 1921 with the word in the writer's own hand.",
  },
  {
    id: 'claims/word-basmachi.kurbashi-meaning',
    says: 'Kurbashi meant a chief: the word came from the head of the police of a town quarter.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/kurbashi-word',
        says: "Describes the chiefs who policed the quarters of Fergana's towns, and takes the word from their office.",
      },
    ],
    against: [
      { source: 'sources/revolution-under-siege-basmachi', says: 'Translates kurbashi as fighters.' },
    ],
    rival: 'Kurbashi meant simply fighters.',
    judgement:
      'We follow the local history, because it explains the title from an office and the other gloss explains nothing. Both are popular texts, so the game gives the title to chiefs and leaves the other rendering to this page.',
    mind: "An entry in Radloff's or Budagov's dictionary of the Turkic languages.",
  },
  {
    id: 'claims/word-basmachi.mujahid-after-enver',
    says: 'After Enver came, the fighters began to call themselves mujahid.',
    when: '1921-11~/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      { source: 'sources/pirnefes', says: 'Says that the word changed when Enver arrived.' },
      { source: 'sources/hasan-bey-memoir', says: 'Its author writes that the ulema said mujahid.' },
    ],
    against: [],
    rival: '',
    judgement:
      'One witness ties the new word to Enver, and another knows it as the word of the clergy, who may have used it before him. The game lets the word come in with Enver, which is safer of his staff than of the Lakais.',
    mind: 'Seals or headings of 1921 with the word, from a band that had not met Enver.',
  },
  {
    id: 'claims/word-basmachi.ghazi-and-yigit',
    says: 'The ulema called the fighters mujahid and ghazi; ordinary people called them yigit.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/hasan-bey-memoir',
        says: "A Fergana commander's recollections distinguish the two manners of speech.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The distinction is one commander's, remembered many years later and concerning Fergana. For Eastern Bukhara the game borrows it and cannot show that it held there.",
    mind: 'A collection of songs or proverbs of the valleys with the word yigit for a rider of a band.',
  },
] as const satisfies readonly Claim[]
