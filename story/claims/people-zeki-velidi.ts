import type { Claim } from '../schema/claim.ts'

/** Zeki Velidi, who wrote as Togan. */
export const peopleZekiVelidi = [
  {
    id: 'claims/people-zeki-velidi.who',
    says: 'Zeki Velidi, a Bashkir scholar and politician who later wrote as Togan, was organising a secret union of Turkestani parties.',
    when: '1921',
    where: ['places/bukhara', 'places/samarkand'],
    who: ['people/zeki-velidi'],
    confidence: 'single',
    for: [
      { source: 'sources/togan-memoirs', says: 'Describes his work for a Turkestan National Union.' },
      { source: 'sources/cakirgil-2022', says: 'Retells the memoirs, and adds nothing independent.' },
    ],
    against: [],
    rival: '',
    judgement:
      'The man and his scholarship are beyond doubt, while his secret union is known to us from him alone. The game has him in Bukhara at the start with that work in hand.',
    mind: 'A document of the union from 1921, or a Cheka report on it.',
  },
  {
    id: 'claims/people-zeki-velidi.own-pen',
    says: "Most of what is known of Enver's talks in Bukhara, and much about his captivity, comes from Zeki Velidi's memoirs, written later.",
    when: '1921-10/1921-12',
    where: ['places/bukhara', 'places/lakai'],
    who: ['people/zeki-velidi', 'people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/togan-memoirs',
        says: 'The account itself: a participant, critical, and a rival adviser.',
      },
      {
        source: 'sources/cakirgil-2022',
        says: 'A columnist who retells the talks a century later: so they reach readers today.',
      },
    ],
    against: [
      {
        source: 'sources/samarkand-thesis',
        says: 'Quotes a parallel from the adjutant Muhiddin of 1923, which confirms the warning in substance.',
      },
      {
        source: 'sources/melkumov-1960',
        says: 'Has talks with Faizullah Khojaev instead, from the hostile side.',
      },
    ],
    rival: '',
    judgement:
      'He was there, he outlived the others, he wrote well, and a man who warned in vain has reason to remember the warning. The game marks scenes that hang on him, and lets him be wrong.',
    mind: 'Minutes, letters or police reports of October 1921 about the same talks, or the Istanbul recollections of 1923 in full.',
  },
  {
    id: 'claims/people-zeki-velidi.moves',
    says: "Zeki Velidi went between Jabbar Bek's camp and the beks about Samarkand.",
    when: '1921-11/1922-08-04',
    where: ['places/guzar', 'places/samarkand'],
    who: ['people/zeki-velidi', 'people/jabbar-bek'],
    confidence: 'single',
    for: [{ source: 'sources/togan-memoirs', says: 'Follows his own movements between the two.' }],
    against: [],
    rival: '',
    judgement:
      'He should know where he was, and no other traveller crossed his path in our sources. The game seats him at Samarkand and lets letters reach him late.',
    mind: 'A dated itinerary from the memoirs read whole.',
  },
  {
    id: 'claims/people-zeki-velidi.price',
    says: "Zeki Velidi put unity of the parties first and disliked the Emir's followers; rank given to them would lose him.",
    when: 'standing',
    where: [],
    who: ['people/zeki-velidi', 'people/emir-alim-khan'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/togan-memoirs',
        says: "Warns Enver of the Emir's bands and of poor odds, and describes Samarkand beks who pray but do not ask the ulema.",
      },
      {
        source: 'sources/chokay',
        says: 'An émigré of like mind thought, looking back, that unity was what was needed.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'His dislike is stated and the price is drawn from it. That he valued a true count of men is our way of putting the warning to use.',
    mind: 'His break with Enver or support of him in spring 1922, from the memoirs read whole.',
  },
  {
    id: 'claims/people-zeki-velidi.company-kept',
    says: "Zeki Velidi's memoirs speak of Friday prayers, kumis, the reed flute and Rumi; whose customs they were, and when, is not in our notes.",
    when: 'standing',
    where: [],
    who: ['people/zeki-velidi'],
    confidence: 'single',
    for: [{ source: 'sources/togan-memoirs', says: 'Mentions all four; our notes keep only the words.' }],
    against: [],
    rival: '',
    judgement:
      'They are small things that a memoirist has no reason to invent, and the excerpts do not say at which fire they belonged. The game gives kumis and the flute to camps and gives none of the four to Enver as a habit of his.',
    mind: 'The memoirs read whole, for the evenings on which these things are told.',
  },
] as const satisfies readonly Claim[]
