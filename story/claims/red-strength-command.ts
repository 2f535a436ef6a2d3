import type { Claim } from '../schema/claim.ts'

/** Who commanded on the Red side, and what they disagreed about. */
export const redStrengthCommand = [
  {
    id: 'claims/red-strength-command.kakurin-commands',
    says: 'N. E. Kakurin commanded the Red troops in Bukhara in the offensive of 1922.',
    when: '1922-05/1922-06',
    where: [],
    who: ['people/kakurin'],
    confidence: 'attested',
    for: [
      { source: 'sources/artikov', says: 'Puts the counter-attack of May under General Kakurin.' },
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Lists him among the Soviet commanders of the whole front.',
      },
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Has him ask for troops for the Bukharan operation.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A telegram of the time and later writers agree on the man. He afterwards wrote the history of that war, and only the opening of his chapter on it has been read.',
    mind: 'Kakurin and Vatsetis, chapter 22, for what he says of his own orders.',
  },
  {
    id: 'claims/red-strength-command.another-rifle-brigade',
    says: 'Before the offensive Kakurin asked for one more rifle brigade, and the front had none to give.',
    when: '1922-05-12',
    where: [],
    who: ['people/kakurin', 'people/ordzhonikidze'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Passes on the demand and the refusal for want of reserves.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The request is on paper from the one who forwarded it, so that it was made is sure. Whether the brigade came after all before June is unknown, and the game may send it or withhold it.',
    mind: "Kakurin's own telegrams to the front of April and May 1922.",
  },
  {
    id: 'claims/red-strength-command.garrisons-strewn',
    says: 'Melkumov blamed Kakurin for scattering the troops in small garrisons.',
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/melkumov', 'people/kakurin'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Reproaches his commander with garrisons dispersed over the country.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "It is a cavalryman's grudge against his chief, told after forty years without the other's reply. The game leaves men behind in every town that a column opens, and takes no side in the quarrel.",
    mind: "Kakurin's defence of his dispositions, in print or in his reports.",
  },
  {
    id: 'claims/red-strength-command.shorin-above',
    says: 'V. I. Shorin directed the operations of 1922 against Enver from above Kakurin.',
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/kakurin'],
    others: ['V. I. Shorin'],
    confidence: 'disputed',
    for: [{ source: 'sources/sokolov-100-battles', says: 'Names Shorin as the commander against Enver.' }],
    against: [
      { source: 'sources/artikov', says: 'Knows only Kakurin at the head of the counter-attack.' },
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Names Kakurin as the one who asks, and the front as the one who refuses.',
      },
    ],
    rival: 'Kakurin led the offensive, and no one above him mattered to it.',
    judgement:
      'The makers see two levels, a front and a group under it, which fits the telegram in which one asks and the other refuses. The game shows Kakurin and leaves Shorin offstage.',
    mind: 'An order of June 1922 signed by either man.',
  },
  {
    id: 'claims/red-strength-command.west-first',
    says: 'The Red command found its troops too few to strike in Western and Eastern Bukhara at once, and chose to break Abdul Qahhar in the west first.',
    when: '1922-01/1922-08-04',
    where: [],
    who: [],
    others: ['P. A. Pavlov', 'Abdul Qahhar'],
    confidence: 'single',
    for: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Counts two rifle and two cavalry brigades, the cavalry short of half its men.',
      },
      {
        source: 'sources/pavlov',
        says: 'Gives this order of things, and Pavlov as the man charged with it.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "That they were too few agrees with Ordzhonikidze's telegram of 12 May, while the order of blows rests on a book in praise of heroes. As it speaks of Enver as still leading, this may be earlier than the command that Pavlov is said to have held after Kakurin.",
    mind: 'The plan of operations of the Bukharan Group for 1922.',
  },
  {
    id: 'claims/red-strength-command.pavlov-masses',
    says: 'Pavlov forbade small attacks and petty pursuit and made his columns strike in mass, if possible by night, when the bands kept poor watch.',
    when: '1922-01/1922-08-04',
    where: [],
    who: [],
    others: ['P. A. Pavlov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/pavlov',
        says: "Reports both orders and the weakness of the bands' pickets at night.",
      },
    ],
    against: [
      {
        source: 'sources/kamenev-1922',
        says: 'Wants flying detachments and ambushes, hence small and quick units.',
      },
    ],
    rival: '',
    judgement:
      'The two instructions answer different enemies, a band that holds together and one that has scattered, and need not collide. Either may be shown in the game, with its price.',
    mind: "The dates of Pavlov's orders, to set them beside the bands' strength at the time.",
  },
] as const satisfies readonly Claim[]
