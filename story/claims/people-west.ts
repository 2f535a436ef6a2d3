import type { Claim } from '../schema/claim.ts'

/** Chiefs of the west and the south: Jabbar, Daniyar, Abdul Qahhar, Khurram. */
export const peopleWest = [
  {
    id: 'claims/people-west.jabbar-following',
    says: "Jabbar Bek's own seat and the number of his men are unknown; Guzar and 600 are the model's choice.",
    when: 'standing',
    where: ['places/guzar'],
    who: ['people/jabbar-bek'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'Guzar is one of the three towns in whose country he is placed, and bands counted elsewhere that spring came in hundreds. Both may be altered without contradicting a source.',
    mind: "Togan's chapters on his stay with Jabbar, read whole for a number.",
    searched: 'Strength, place and side in 1922 looked for: nothing beyond Togan.',
  },
  {
    id: 'claims/people-west.jabbar-price',
    says: "Jabbar Bek could be won by being consulted and by Zeki Velidi's presence.",
    when: 'standing',
    where: ['places/guzar'],
    who: ['people/jabbar-bek', 'people/zeki-velidi'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/togan-memoirs',
        says: 'Shows him keep company with Zeki Velidi and act on his word.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'What Togan tells of the two of them allows this much and not more. That orders over his head would lose him is the reverse of it, added by the makers.',
    mind: "A Red report of 1922 on the bands about Guzar, or a companion of Zeki Velidi's who also stayed with Jabbar.",
  },
  {
    id: 'claims/people-west.daniyar-fate',
    says: "What men Daniyar Bek had, where he was at home, whether he had been an officer in Turkey and what became of him is unknown; Shahr-i Sabz and 500 riders are the model's choice.",
    when: 'standing',
    where: ['places/shahrisabz'],
    who: ['people/daniyar-bek'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'He appears in one sentence of one book and drops out of it. The game gives him a modest band, autonomy for a wish, and no fixed end.',
    mind: "Abdullaev's book, or Red reports from Shahr-i Sabz.",
    searched: 'Fate and following looked for in both of our searches: not found.',
  },
  {
    id: 'claims/people-west.abdul-qahhar',
    says: 'Mulla Abdul Qahhar led one of the large bands of western Bukhara.',
    when: '1922-01/1922-08-04',
    where: ['places/bukhara'],
    who: [],
    others: ['Abdul Qahhar'],
    confidence: 'single',
    for: [
      {
        source: 'sources/wikipedia-siege-dushanbe',
        says: 'The mirror of a sister page, on the campaign, lists him.',
      },
      {
        source: 'sources/pavlov',
        says: 'Sets his band in the west against Ibrahim Bek in the east, and has the Reds turn on it first.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A Soviet essay in praise of his conqueror tells of him, and beyond it we have only his name in a table of commanders. The game does not name him.',
    mind: "Orders of the Bukharan Group for 1922, or Abdul Qahhar's own letters.",
  },
  {
    id: 'claims/people-west.abdul-qahhar-raids',
    says: "The riders who raided Karakul and the villages near Old Bukhara in May 1922 were probably of Abdul Qahhar's following.",
    when: '1922-05-02?',
    where: ['places/bukhara'],
    who: [],
    others: ['Abdul Qahhar'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Has his bands at the capital in February, and Daniyar with 1,200 riders on the way to join him.',
      },
      {
        source: 'sources/polcontrol-1922-05-07',
        says: 'Reports the raids with numbers and places; no leader is known to us from it.',
      },
      {
        source: 'sources/pavlov',
        says: 'Sets his band in the west, in the months when Enver led the whole rising.',
      },
    ],
    against: [{ source: 'sources/peters-1922-04-03', says: 'Has agents of Enver going about in the city.' }],
    rival: "They were Enver's own men.",
    judgement:
      'Area and time fit, and one memoir has the east send riders to meet him, though no order was seen. The game gives those riders to no chief by name.',
    mind: 'The full report of 7 May, if it names the leader at Karakul or Jandar.',
  },
  {
    id: 'claims/people-west.khurram',
    says: "Khurram Bek stood on Enver's side in the spring of 1922, was still in the field four years later, and crossed into Afghanistan in 1926.",
    when: '1922/1926',
    where: [],
    who: ['people/khurram-bek'],
    confidence: 'single',
    for: [
      {
        source: 'sources/wikipedia-siege-dushanbe',
        says: 'The mirror of a sister page, on the campaign, lists him among the allies.',
      },
      { source: 'sources/melkumov-1960', says: 'Has him cross the river in 1926, after years in the field.' },
    ],
    against: [],
    rival: '',
    judgement:
      'Each half of this has one voice: a weak list for 1922, and for 1926 an officer who hunted him. The game takes the side as likely and lets him live by coming and going.',
    mind: 'A document of 1922 that shows Khurram in action, on either side.',
  },
  {
    id: 'claims/people-west.khurram-home',
    says: "Khurram Bek's home, people and strength are unknown; Sayrob below Baysun and 500 men are the model's choice.",
    when: 'standing',
    where: ['places/sayrob'],
    who: ['people/khurram-bek'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'Our map notes send him against Shirabad from general knowledge, and the seat was chosen to fit. Nothing about him in the year of the game should be quoted as history.',
    mind: "Karmysheva's field notes on the chiefs of Baysun and Shirabad, or a Red report from Termez.",
    searched: 'Two passes brought his name in one list and in one memoir, no origin and no number.',
  },
] as const satisfies readonly Claim[]
