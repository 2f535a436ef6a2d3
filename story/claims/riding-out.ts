import type { Claim } from '../schema/claim.ts'

/** The leaving of Bukhara: the day, the pretext, the number, and whether it was planned. */
export const ridingOut = [
  {
    id: 'claims/riding-out.hunting-party',
    says: 'Enver left Bukhara on 8 or 9 November 1921 with a small party and joined the rising against the Soviets.',
    when: '1921-11-09',
    where: ['places/bukhara'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has him ride out on 9 November, the day after he had come.',
      },
      { source: 'sources/samarkand-thesis', says: 'Has him leave on 8 November.' },
      { source: 'sources/artikov', says: 'Dates his going over to the month of November 1921.' },
    ],
    against: [],
    rival: 'One account has the 8th and another the 9th as the day.',
    judgement:
      'The two days can be fitted together if he resolved on it in the evening of the 8th and the party rode in the morning, which is our inference and how the game begins. The month has all three tellings for it and is not in doubt.',
    mind: 'A Soviet report on his disappearance, written in Bukhara in the second week of November.',
    line: { weeks: [1, 1], place: 'places/bukhara', enver: 'places/bukhara' },
  },
  {
    id: 'claims/riding-out.said-to-hunt',
    says: 'Enver is said to have given out that he was going on a hunting trip.',
    when: '1921-11-09~',
    where: ['places/bukhara'],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: "Puts 'on a hunting trip' in quotation marks and names no source for it.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A post that was read whole gives the excuse and nobody seen contradicts it, but the chain behind it is unknown. Dogs, falcons and huntsmen in the game are invention hung on those words.',
    mind: 'The book from which the blogger took it, perhaps Hiro or Smele, and its own note.',
  },
  {
    id: 'claims/riding-out.twenty-four',
    says: 'Enver rode out with twenty-four followers.',
    when: '1921-11-09~',
    where: ['places/bukhara'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [{ source: 'sources/revolution-under-siege-basmachi', says: 'Counts twenty-four with him.' }],
    against: [
      {
        source: 'sources/samarkand-thesis',
        says: 'Has two officers leave with him, the others joining him afterwards.',
      },
    ],
    rival: 'He left with two officers and the rest gathered on the way.',
    judgement:
      'Both may be true of different hours, with two beside him at the gate and the band complete later. Twenty-four is the frame and the title of this game, and it says that the number is one of two.',
    mind: 'A list of the riders by name, in Turkish memoirs or in a Cheka report.',
  },
  {
    id: 'claims/riding-out.was-it-planned',
    says: "Enver's decision to join the bands ripened after the Soviet treaty with Ankara and the battle of Sakarya; it was not a plan carried from 1920.",
    when: '1921-03/1921-11',
    where: ['places/bukhara'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/togan-memoirs',
        says: 'Has him asking in October to be told about Turkestan and Bukhara.',
      },
      { source: 'sources/sonyel', says: 'Has the battle of Sakarya settle Moscow on Kemal.' },
      { source: 'sources/uctug', says: 'Has Bukharans push him to it in the city.' },
      {
        source: 'sources/okearney-2008',
        says: 'Argues that the choice made sense inside the pan-Turkic and pan-Islamic thought of the time.',
      },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Asks whether the treaties of 1921 changed his mind, and leaves it a question.',
      },
    ],
    against: [
      { source: 'sources/vdovichenko', says: 'Has officers sent ahead with letters, which implies a plan.' },
      {
        source: 'sources/melkumov-1960',
        says: 'Has him work underground with the Young Bukharans during his stay.',
      },
    ],
    rival: 'He had deceived the Soviets from the beginning and came to Bukhara in order to desert.',
    judgement:
      'The evidence for long intent is a book with invented talk and a Soviet memoir, while the man he consulted in October describes somebody still asking. The question stays open, and the game lets him decide on the eve.',
    mind: 'His letters to Naciye from Batum to Bukhara, August to November 1921.',
  },
  {
    id: 'claims/riding-out.open-departure',
    says: 'Open leave of Faizullah Khojaev would probably have alerted the Soviet police, and this may be why Enver went with few men and a pretext.',
    when: '1921-11-08~',
    where: ['places/bukhara'],
    who: ['people/enver-pasha', 'people/faizullah-khojaev'],
    others: ['the Cheka'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Gives a small party and a pretext of hunting.',
      },
      { source: 'sources/uctug', says: 'Has Faizullah against his taking the lead.' },
    ],
    against: [],
    rival: '',
    judgement:
      'No source says why he left as he did; secrecy is the plain reason, and its price was a party too small to impress the Lakais. The game offers the open farewell and a larger or smaller party as roads not taken.',
    mind: "A letter of Enver's from November 1921 on how he left, in Bardakçı's edition.",
  },
] as const satisfies readonly Claim[]
