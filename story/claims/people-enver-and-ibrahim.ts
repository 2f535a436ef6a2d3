import type { Claim } from '../schema/claim.ts'

/** Ibrahim Bek, Enver and the men about both: what held him, and which rivalries are ours. */
export const peopleEnverAndIbrahim = [
  {
    id: 'claims/people-enver-and-ibrahim.slights',
    says: "Ibrahim Bek was put off by the title of deputy, levies on the Lakais, the company of reformers, and any threat to his arms; the Emir's written order, rank, spoils and untouched herds held him.",
    when: '1922-02/1922-06',
    where: ['places/lakai'],
    who: ['people/ibrahim-bek', 'people/enver-pasha'],
    confidence: 'inferred',
    for: [
      { source: 'sources/polyakov-chugunov', says: "Have him given a deputy's title and resenting it." },
      {
        source: 'sources/bnsr-ibrahim',
        says: "Gives weight to the Emir's letters, and has Enver's party taken for agents of the republic.",
      },
      { source: 'sources/artikov', says: 'Gives religion, tribe and the Emirate as what he fought for.' },
    ],
    against: [],
    rival: '',
    judgement:
      "Only the deputy's title and the Emir's letters are told by somebody; levies, herds, spoils and arms are our reasoning from how such a chief lived. The panel's lists of what wins and loses him must be read as design.",
    mind: "Abdullaev's book Ot Sintsziana do Khorasana, on Ibrahim's dealings in 1922.",
  },
  {
    id: 'claims/people-enver-and-ibrahim.osman-khoja',
    says: 'That Osman Khoja and Ibrahim Bek were rivals is inferred: one was head of the republic and the other fought for the Emir.',
    when: '1921',
    where: ['places/dushanbe', 'places/lakai'],
    who: ['people/osman-khoja', 'people/ibrahim-bek'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/togan-memoirs',
        says: "Has Ibrahim suspect Enver's company of belonging to the republic.",
      },
      { source: 'sources/bnsr-ibrahim', says: 'Tells the same suspicion of Jadid agents.' },
      { source: 'sources/artikov', says: 'Has Ibrahim fight for the Emirate and against ideas from abroad.' },
    ],
    against: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Has Osman Khoja call on all who bore arms to join against the Russians.',
      },
    ],
    rival: 'A common enemy could have brought them together for a time.',
    judgement:
      "No meeting of the two is known, and Ibrahim's part in the December rising was looked for in vain. The rivalry in the record is our inference, and a player may try to bridge it.",
    mind: "Any letter between them, or Baysun's account of why the bands did not help in December.",
  },
  {
    id: 'claims/people-enver-and-ibrahim.hasan',
    says: 'That Hasan Bey and Ibrahim Bek were rivals is the invention of the game.',
    when: 'standing',
    where: [],
    who: ['people/hasan-bey', 'people/ibrahim-bek'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      "Artikov reports chiefs offended by an outsider's command, and no paper names these two. The rivalry stands for many such offences and must not be quoted as a fact about either man.",
    mind: "Shermuhammadbek's memoir on Hasan Bey read whole.",
    searched:
      'The sources on Hasan Bey as read speak of his mutiny, his home town and his title, never of Ibrahim.',
  },
  {
    id: 'claims/people-enver-and-ibrahim.haji-sami',
    says: 'That Haji Sami and Ibrahim Bek were at odds already in 1921-22 is read back from their clash of May 1923.',
    when: '1921/1923-05',
    where: [],
    who: ['people/haji-sami', 'people/ibrahim-bek'],
    confidence: 'inferred',
    for: [{ source: 'sources/ibrahim-entry', says: 'Records clashes between the two in May 1923.' }],
    against: [],
    rival: '',
    judgement:
      'One entry has the later clash, and nothing seen shows the two together before it. The game sets them down as rivals from the start, and that is design.',
    mind: "Haji Sami's own report or diary for 1922 and 1923.",
  },
  {
    id: 'claims/people-enver-and-ibrahim.fuzail',
    says: "That Ibrahim Bek and Fuzail Maksum were rivals is the game's reading; the one entry on Fuzail has him submit to Ibrahim.",
    when: '1921/1922-08-04',
    where: [],
    who: ['people/ibrahim-bek', 'people/fuzail-maksum'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/fuzail-entry',
        says: 'Makes Fuzail an opponent of the Emir, for whom Ibrahim fought, and yet has his bands come under Ibrahim before they joined Enver.',
      },
    ],
    against: [],
    rival: "Fuzail was Ibrahim's subordinate.",
    judgement:
      'A man against the Emir under a man for him is an uneasy pair, and that is all the ground there is. The model makes either slower to come where the other already rides in favour.',
    mind: 'A letter between the two, or a Red report on relations between Lakai and Karategin.',
  },
] as const satisfies readonly Claim[]
