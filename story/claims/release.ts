import type { Claim } from '../schema/claim.ts'

/** How Enver was let go by the Lakais, who claims the credit, and on what terms. */
export const release = [
  {
    id: 'claims/release.enver-released',
    says: 'Toward the end of December 1921 Enver was let go by the Lakais and acknowledged as the man he said he was.',
    when: '1921-12~',
    where: ['places/lakai'],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'disputed',
    for: [
      { source: 'sources/bnsr-ibrahim', says: 'Has him recognised after the Emir wrote.' },
      { source: 'sources/togan-memoirs', says: 'Has him freed after he was vouched for.' },
      {
        source: 'sources/nagorny-1922-01-01',
        says: 'Is addressed to Enver on 1 January 1922, and an answer of his to it is listed.',
      },
    ],
    against: [],
    rival: "Only the Emir's letter did it, or only Zeki Velidi's word.",
    judgement:
      'That he was free by the turn of the year is likely, for a consul and he were exchanging letters; how it came about is told twice by interested parties. The week is inferred, and the game lets it move.',
    mind: "A letter of Enver's own from the first days of freedom.",
    line: { weeks: [6, 8], place: 'places/lakai', enver: 'places/lakai' },
  },
  {
    id: 'claims/release.emirs-letter',
    says: "The Emir wrote from exile, calling Enver a brother by God's will, and the letter brought about his release and acknowledgement.",
    when: '1921-12~',
    where: ['places/lakai'],
    who: ['people/emir-alim-khan', 'people/ibrahim-bek', 'people/enver-pasha'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/bnsr-ibrahim',
        says: 'Prints the form of address and credits the letter with the change.',
      },
    ],
    against: [{ source: 'sources/togan-memoirs', says: 'Credits his own assurance, passed on by Jabbar.' }],
    rival: "Zeki Velidi's word, carried through Jabbar Bek, opened the door.",
    judgement:
      "A chief who fought in the Emir's name could hardly keep whom the Emir called brother, so the effect is credible if the letter came in time. Its date and whole text are unknown, and the scene where it arrives is composite.",
    mind: "The letter with its date, or a register of the Emir's chancery in Kabul.",
  },
  {
    id: 'claims/release.zeki-velidis-word',
    says: 'Zeki Velidi, staying with Jabbar Bek, declared that he knew Enver and vouched for the prisoner, and this word freed Enver.',
    when: '1921-12~',
    where: ['places/guzar', 'places/lakai'],
    who: ['people/zeki-velidi', 'people/jabbar-bek', 'people/ibrahim-bek', 'people/enver-pasha'],
    confidence: 'disputed',
    for: [
      { source: 'sources/togan-memoirs', says: 'Says that he vouched, through Jabbar.' },
      { source: 'sources/cakirgil-2022', says: "Repeats that he did so while at Jabbar's side." },
    ],
    against: [{ source: 'sources/bnsr-ibrahim', says: "As far as seen, speaks only of the Emir's letter." }],
    rival: "The Emir's letter did it.",
    judgement:
      'He tells his own good deed, and the column repeats him, so there is one voice behind two texts. We accept that he wrote and leave open how much Ibrahim Bek cared for the word of a chief in another valley.',
    mind: 'The same passage in his Turkish original, and any trace of it outside his writings.',
  },
  {
    id: 'claims/release.all-three',
    says: "The Emir's letter, Zeki Velidi's word and the passing of the doubt about who he was probably all helped to free Enver.",
    when: '1921-12~',
    where: ['places/lakai'],
    who: ['people/emir-alim-khan', 'people/zeki-velidi', 'people/ibrahim-bek', 'people/enver-pasha'],
    confidence: 'inferred',
    for: [
      { source: 'sources/bnsr-ibrahim', says: 'Speaks for the letter.' },
      { source: 'sources/togan-memoirs', says: 'Speaks for the vouching, and for the doubt it removed.' },
    ],
    against: [],
    rival: 'One letter sufficed.',
    judgement:
      'The accounts answer different objections, the one about loyalty and the other about identity, and need not collide. In the game grounds for release add up, so that no single paper is decisive.',
    mind: 'A narrator from the Lakai side who tells in which order things happened.',
  },
  {
    id: 'claims/release.as-the-emirs-man',
    says: "Enver came out of captivity as one whom the Emir acknowledged, and from then on counted among the Emir's allies.",
    when: '1921-12/1922-08-04',
    where: ['places/lakai'],
    who: ['people/enver-pasha', 'people/emir-alim-khan', 'people/ibrahim-bek'],
    confidence: 'inferred',
    for: [
      { source: 'sources/bnsr-ibrahim', says: "Ties his acknowledgement to the Emir's letter." },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Lists the Emirs of Bukhara and Afghanistan among his allies.',
      },
    ],
    against: [
      {
        source: 'sources/artikov',
        says: "Sets his pan-Turkic aim against Ibrahim Bek's restoration of the emirate.",
      },
    ],
    rival: "He used the Emir's name and served an aim of his own.",
    judgement:
      'What the Emir wrote and what Enver meant to do with it are two matters, and only the first has evidence. To declare a republic, or to keep silent on who should rule, are the alternatives the game puts beside it, with other bands drifting off in each case.',
    mind: "Enver's reply to the Emir, if one was sent.",
  },
  {
    id: 'claims/release.oath',
    says: "Enver swore loyalty to the Emir's throne in order to be released.",
    when: '1921-12~',
    where: ['places/lakai'],
    who: ['people/enver-pasha', 'people/emir-alim-khan', 'people/ibrahim-bek'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'An oath is what such a captor might ask, and it is the invention on which a scene of the game turns. The player has to be told that no record of one was seen.',
    mind: "A copy of an oath among the Emir's papers in Kabul, or a Lakai telling that has one.",
    searched:
      "The page that prints the Emir's letter and the accounts of the release were read in excerpt, and none speaks of an oath.",
  },
  {
    id: 'claims/release.jabbar-bek',
    says: 'Jabbar Bek was the kurbashi who in fact ruled between Guzar, Shahr-i Sabz and Karshi and sheltered Zeki Velidi.',
    when: '1921-12~',
    where: ['places/guzar', 'places/shahrisabz', 'places/karshi'],
    who: ['people/jabbar-bek', 'people/zeki-velidi'],
    confidence: 'single',
    for: [
      { source: 'sources/togan-memoirs', says: 'Was his guest and describes his reach.' },
      { source: 'sources/cakirgil-2022', says: 'Repeats the three towns from Zeki Velidi.' },
    ],
    against: [],
    rival: '',
    judgement:
      'All that is known of him comes from one grateful guest. His strength, clan and later fate in the game are made up.',
    mind: "Abdullaev's book on the emigration, or Soviet lists of chiefs in the Guzar district.",
  },
] as const satisfies readonly Claim[]
