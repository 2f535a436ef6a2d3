import type { Claim } from '../schema/claim.ts'

/** Enver's weeks as the republic's guest: when he came, where he slept, whom he saw. */
export const guestInBukhara = [
  {
    id: 'claims/guest-in-bukhara.enver-in-bukhara',
    says: "Enver came to Bukhara in October 1921 by way of Baku and Ashkhabad and stayed as the republic's guest until the second week of November.",
    when: '1921-10/1921-11-08',
    where: ['places/bukhara'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/togan-memoirs',
        says: 'Says that Enver came by Baku and Ashkhabad and sent for him; gives 20 October.',
      },
      { source: 'sources/cakirgil-2022', says: 'Quotes Zeki Velidi on the road and the invitation.' },
      { source: 'sources/abdullaev-enver', says: 'Has the arrival on 11 October.' },
      { source: 'sources/uctug', says: 'Has the arrival on 2 October.' },
      { source: 'sources/vdovichenko', says: 'Has the arrival on 4 October.' },
      { source: 'sources/samarkand-thesis', says: 'Has him lodged in the city and leaving on 8 November.' },
      {
        source: 'sources/melkumov-1960',
        says: 'Has him live in the old city and meet the head of government almost daily.',
      },
    ],
    against: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has him arrive on 8 November and ride out the next day.',
      },
      { source: 'sources/artikov', says: 'Puts the arrival in Bukhara under November 1921 in a table.' },
    ],
    rival: 'He came only on 8 November and rode out the day after.',
    judgement:
      'Four tellings date his coming to October, and the author of one of them met him there, so the 8th is better read as the eve of his going. The game opens at the end of a stay of some weeks and says that its length is disputed.',
    mind: 'His letters to Naciye of October 1921, which would carry place and date.',
    line: { weeks: [0, 0], place: 'places/bukhara', enver: 'places/bukhara' },
  },
  {
    id: 'claims/guest-in-bukhara.arrival-day',
    says: 'The day on which Enver reached Bukhara is not known; the October dates given are the 2nd, 4th, 11th and 20th.',
    when: '1921-10-02/1921-10-20',
    where: ['places/bukhara'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      { source: 'sources/uctug', says: 'Gives 2 October.' },
      { source: 'sources/vdovichenko', says: 'Gives 4 October, in a book with invented dialogue.' },
      { source: 'sources/abdullaev-enver', says: 'Gives 11 October.' },
      { source: 'sources/togan-memoirs', says: 'Gives 20 October.' },
    ],
    against: [
      { source: 'sources/revolution-under-siege-basmachi', says: 'Gives 8 November as the day of arrival.' },
    ],
    rival: 'Any one of the four days in October, or 8 November.',
    judgement:
      'The first half of October looks likelier, though the only date that comes from a man then in Bukhara is the latest. No scene should turn on the number of days he had been a guest.',
    mind: "Bardakçı's edition of the letters, or a notice of the arrival in the Bukharan or Tashkent press.",
  },
  {
    id: 'claims/guest-in-bukhara.night-train',
    says: 'A popular life has Enver travel to Bukhara by night train in civilian clothes, with officers sent ahead carrying letters.',
    when: '1921-10~',
    where: ['places/bukhara'],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/vdovichenko',
        says: 'Tells of the clothes, the night train and the officers with letters.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The book makes up conversations, and the colour of the journey could come from the same workshop. The letters would matter if they were real, since they would point to a plan, and the game must not lean on them.',
    mind: 'One of the letters, or a receiver of one who says so in print.',
  },
  {
    id: 'claims/guest-in-bukhara.lodging',
    says: 'In Bukhara Enver lodged either in the Dilkusho palace or in the house of the foreign minister Yakub-Zade.',
    when: '1921-10/1921-11-08',
    where: ['places/bukhara'],
    who: ['people/enver-pasha'],
    others: ['Yakub-Zade'],
    confidence: 'disputed',
    for: [{ source: 'sources/samarkand-thesis', says: 'Puts him in the Dilkusho palace.' }],
    against: [
      {
        source: 'sources/melkumov-1960',
        says: "Puts him in the foreign minister's lodgings in the old city.",
      },
    ],
    rival: 'The palace and the house each have one witness, neither of whom was his host.',
    judgement:
      'A guest of some weeks may have been moved, and nothing of consequence hangs on it. A scene set in either place has to be called a choice.',
    mind: "The republic's household accounts for October 1921, or a letter headed with the address.",
  },
  {
    id: 'claims/guest-in-bukhara.talks-with-faizullah',
    says: "By Melkumov, Enver and Faizullah Khojaev met almost every day in Bukhara, while Enver's public speeches declared for the passage to a socialist revolution.",
    when: '1921-10/1921-11-08',
    where: ['places/bukhara'],
    who: ['people/enver-pasha', 'people/faizullah-khojaev'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Reports near-daily meetings and official speeches for socialism, and adds secret work against Soviet power behind them.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Meetings between a guest and the head of government need no conspiracy to explain them, and what was said in them Melkumov cannot have heard. The game may show the visits and the speeches, and must label their private content invention.',
    mind: "Faizullah Khojaev's own account read whole, or a Bukharan newspaper printing one of the speeches.",
  },
] as const satisfies readonly Claim[]
