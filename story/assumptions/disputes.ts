import type { SourceId } from '../schema/ids.ts'

/** Who or what says otherwise about a number: one sentence, and the sources among those of the game. */
export interface Dispute {
  readonly disputed: string
  readonly by: readonly SourceId[]
}

const BESIEGERS: Dispute = {
  disputed:
    'One page counts about 1,500 besiegers at Dushanbe and another text has two hundred men seize it.',
  by: ['sources/wikipedia-siege-dushanbe', 'sources/revolution-under-siege-basmachi'],
}
const GARRISON: Dispute = {
  disputed:
    'One page prints 7,000 to 8,000 Soviet troops at Dushanbe, which the complaint of May about weak brigades makes impossible.',
  by: ['sources/wikipedia-siege-dushanbe', 'sources/ordzhonikidze-1922-05-12'],
}
const LENGTH: Dispute = {
  disputed:
    'One page has the siege open on 28 January or on 8 February, a sister page gives it three months, and a table has siege and victory both in January.',
  by: ['sources/wikipedia-siege-dushanbe', 'sources/artikov'],
}
const GARRISONS_END: Dispute = {
  disputed:
    'One page has the garrison overwhelmed with heavy loss, and a letter of the time has it driven out as far as Mirshade.',
  by: ['sources/wikipedia-siege-dushanbe', 'sources/mulla-sabir-letter'],
}
const LAKAIS: Dispute = {
  disputed: 'Ibrahim Bek is given some 3,500 horse, more than four thousand men, or about ten thousand.',
  by: ['sources/melkumov-1960', 'sources/ibrahim-entry', 'sources/artikov'],
}
const THE_TURN: Dispute = {
  disputed:
    'Two accounts have Ibrahim Bek turn in June, while Zeki Velidi makes him an enemy from December on.',
  by: ['sources/artikov', 'sources/sokolov-100-battles', 'sources/togan-memoirs'],
}
const RELEASE: Dispute = {
  disputed:
    'One page credits the Emir’s letter with the release, and Zeki Velidi credits his own word, passed on by Jabbar.',
  by: ['sources/bnsr-ibrahim', 'sources/togan-memoirs'],
}
const HOST: Dispute = {
  disputed:
    'All who could be called Enver’s are put at 16,000, at 15,000, at 20,000, or anywhere from 7,000 to 26,000, with 2,000 of them his own.',
  by: [
    'sources/artikov',
    'sources/revolution-under-siege-basmachi',
    'sources/polyakov-chugunov',
    'sources/melkumov-1960',
    'sources/wikipedia-basmachi',
  ],
}
const COLUMNS: Dispute = {
  disputed:
    'Eight thousand men in the two columns circulate without a paper, and on 12 May Ordzhonikidze had four weak brigades and called them too few.',
  by: ['sources/ordzhonikidze-1922-05-12'],
}
const RED_SPIRIT: Dispute = {
  disputed:
    'A secret telegram of May calls one cavalry brigade demoralised and the cavalry short of more than half its strength, and Melkumov’s memoir shows his own brigade fit and eager not long after.',
  by: ['sources/ordzhonikidze-1922-05-12', 'sources/melkumov-1960'],
}
const AFGHANS: Dispute = {
  disputed: 'The men from Kabul are given as two hundred, five hundred or a thousand.',
  by: ['sources/sokolov-100-battles', 'sources/polyakov-chugunov', 'sources/hozir-50'],
}
const REGULARS: Dispute = {
  disputed:
    'Soviet historians call the men from Kabul regulars in disguise, and another text calls them volunteers.',
  by: ['sources/polyakov-chugunov', 'sources/shermatov-2016'],
}

/** By the id of the number. Where sources do not collide, or none speaks, a number has no entry. */
export const disputes: Readonly<Record<string, Dispute>> = {
  'start.riders': {
    disputed:
      'One essay counts twenty-four, and a thesis has two officers leave with him and the others join afterwards.',
    by: ['sources/revolution-under-siege-basmachi', 'sources/samarkand-thesis'],
  },
  'siege.least-men': BESIEGERS,
  'siege.press-that-closes': BESIEGERS,
  'garrison-men.dushanbe': GARRISON,
  'garrison.grain': LENGTH,
  'siege.strain-closed': LENGTH,
  'siege.strain-of-hunger': LENGTH,
  'siege.loss-by-night': GARRISONS_END,
  'siege.loss-on-passage': GARRISONS_END,
  'rising.holds': {
    disputed:
      'One history has the Red Army break the ring of December, and a page tells of a single siege of three months.',
    by: ['sources/khalid-making-uzbekistan', 'sources/wikipedia-siege-dushanbe'],
  },
  'chiefs.rides-out': LAKAIS,
  'captive.safe-share': LAKAIS,
  'chiefs.turns-at': THE_TURN,
  'chiefs.dares-below': THE_TURN,
  'captive.least-weeks': {
    disputed:
      'No source gives the length of the captivity: four weeks is our arithmetic, and our own gazetteer lets it run from December into January.',
    by: [],
  },
  'captive.grounds-for-release': RELEASE,
  'letter.of-the-emir': RELEASE,
  'letter.of-vouching': RELEASE,
  'join.most-share': HOST,
  'chiefs.in-the-field': HOST,
  'alarm.of-a-thousand-men': HOST,
  'reds.blow-men': COLUMNS,
  'reds.haste-men': COLUMNS,
  'columns.part-of-left': COLUMNS,
  'columns.order': RED_SPIRIT,
  'columns.spirit': RED_SPIRIT,
  'kabul.men': AFGHANS,
  'kabul.rifles': AFGHANS,
  'kabul.order': REGULARS,
  'kabul.spirit': REGULARS,
  'reds.alarm-for-feeler': {
    disputed:
      'Two popular writers have Moscow sound Enver about peace, and another account has only a demand of his that was answered with the army.',
    by: ['sources/sokolov-100-battles', 'sources/revolution-under-siege-basmachi', 'sources/hozir-50'],
  },
}
