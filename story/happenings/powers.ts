import { manyByHand, newsByHand } from './news-by-hand.ts'
import type { Telling } from './telling.ts'

/** Chiefs, Reds, patrons, feasts, and the Pasha's own fate. */
export const powers = {
  joined: {
    told: [
      { one: '{person} came in, with one man.', other: '{person} came in, with {n} men.' },
      '{person} came in.',
      { one: 'One man joined {band}.', other: '{n} men joined {band}.' },
      { one: 'One man joined.', other: '{n} men joined.' },
      'Men joined.',
    ],
    ours: [
      { one: '{person} came in to us, with one man.', other: '{person} came in to us, with {n} men.' },
      '{person} came in to us.',
      { one: 'One man joined us, {what}.', other: '{n} men joined us, {what}.' },
      { one: 'One man joined us.', other: '{n} men joined us.' },
      'Men joined us.',
    ],
  },
  left: {
    told: [
      '{person} has left us over {what}.',
      '{person} has left us.',
      '{band} have left us.',
      'Some have left us.',
    ],
    ours: [
      { one: 'One man left us, {what}.', other: '{n} men left us, {what}.' },
      { one: 'One man left us.', other: '{n} men left us.' },
      'Some have left us.',
    ],
    many: {
      any: {
        all: 'Men left us: {list}.',
        each: ['{person}', '{band}'],
        eachOurs: [{ one: 'one {what}', other: '{n} {what}' }, '{n}', 'some'],
        clauses: true,
      },
    },
    by: {
      abroad: ['{person} has gone over the river.', 'Somebody has gone over the river.'],
      fear: ['{person} has left us, for fear of what comes after.'],
      kin: ['{person} has left us, as kinsmen wished.'],
      hunger: ['{person} has left us, for the sacks were empty.'],
      intrigue: ['{person} has left us, after what was whispered to him.'],
      forged: ['{person} has left us over a letter that bears the Pasha’s seal.'],
    },
  },
  'turned-against': {
    by: {
      openly: [
        '{person} has broken with us openly, and called his people home.',
        'A chief has broken with us openly.',
      ],
    },
    told: [
      '{person} has turned his arms against us at {place}.',
      '{person} has turned his arms against us.',
      'A chief has turned against us.',
    ],
  },
  seized: {
    told: [
      '{person} holds the Pasha at {place} and will not let him ride on.',
      '{person} holds the Pasha.',
      'The Pasha is held.',
    ],
  },
  released: {
    told: ['{person} let the Pasha go.', 'The Pasha is free.'],
    by: {
      letter: ['{person} let the Pasha go, since a letter had spoken for him.'],
      oath: ['{person} let the Pasha go on the word he had given.'],
      faith: ['{person} let the Pasha go on an oath sworn before God.'],
      fear: ['The Pasha got away from {person}, and shots were fired.'],
      'captor-gone': ['There is nobody left to hold the Pasha, and he is free.'],
    },
  },
  'support-turned': {
    told: ['The villages of {district} think otherwise now.', 'The villages think otherwise now.'],
    by: {
      up: [
        [
          'The villages of {district} think better of the rising for {what}.',
          'In {district} the rising is better liked, for {what}.',
        ],
        'The villages of {district} think better of the rising.',
      ],
      down: [
        [
          'The villages of {district} think worse of the rising for {what}.',
          'In {district} the rising is less liked, for {what}.',
        ],
        'The villages of {district} think worse of the rising.',
      ],
    },
    many: {
      up: {
        all: 'Villages think better of the rising: {list}.',
        each: ['in {district} for {what}', 'in {district}'],
        clauses: true,
      },
      down: {
        all: 'Villages think worse of the rising: {list}.',
        each: ['in {district} for {what}', 'in {district}'],
        clauses: true,
      },
    },
  },
  concessions: {
    told: [
      'The other side has given something back in {district}.',
      'The other side has given something back.',
    ],
    by: {
      waqf: ['Mosque lands were given back in {district}.', 'Mosque lands were given back.'],
      courts: ['The qazi’s court sits again in {district}.', 'The qazis’ courts sit again.'],
      schools: ['The Koran schools are open again in {district}.', 'The Koran schools are open again.'],
      amnesty: ['An amnesty was cried in {district}.', 'An amnesty was cried.'],
      grain: ['Red grain was given out in {district}.', 'Red grain was given out.'],
      militia: [
        'The villages of {district} were offered rifles to guard themselves.',
        'Villages were offered rifles to guard themselves.',
      ],
    },
    many: {
      waqf: { all: 'Mosque lands were given back in {list}.', each: ['{district}'] },
      courts: { all: 'The qazis’ courts sit again in {list}.', each: ['{district}'] },
      schools: { all: 'The Koran schools are open again in {list}.', each: ['{district}'] },
      amnesty: { all: 'An amnesty was cried in {list}.', each: ['{district}'] },
      grain: { all: 'Red grain was given out in {list}.', each: ['{district}'] },
      militia: {
        all: 'The villages were offered rifles to guard themselves in {list}.',
        each: ['{district}'],
      },
    },
  },
  'reds-phase': {
    told: ['The other side has changed its mind about us.'],
    by: {
      neglect: ['Tashkent has other worries, and leaves the east to itself.'],
      talk: ['The other side has pulled in its posts, and would sooner talk.'],
      'build-up': [
        'Moscow has ordered troops against us, and gifts for the villages; trains are unloading at Karshi and Termez.',
      ],
      offensive: ['The Reds have set out for the east, in two columns.'],
      pacification: ['The Reds hold the roads, and go from valley to valley.'],
    },
  },
  'reds-reinforced': {
    told: [
      {
        one: 'One man more has come to the Reds at {place}.',
        other: '{n} men more have come to the Reds at {place}.',
      },
      'The Reds at {place} have been reinforced.',
      { one: 'One man more has come to the Reds.', other: '{n} men more have come to the Reds.' },
      'The Reds have been reinforced.',
    ],
    many: {
      any: {
        all: {
          one: 'One man more has come to the Reds.',
          other: '{n} men more have come to the Reds: {list}.',
        },
        each: [{ one: 'one at {place}', other: '{n} at {place}' }],
      },
    },
  },
  'reds-feeler': {
    told: ['Somebody from the other side has come to ask what the Pasha would take for peace.'],
  },
  'feeler-answered': {
    told: ['The feeler for peace was answered.'],
    by: {
      accepted: ['The Pasha took the other side’s offer of peace.'],
      stalled: ['The Pasha put off his answer about peace.'],
      refused: ['The Pasha refused the other side’s offer of peace.'],
    },
  },
  'patron-sent': {
    told: [
      { one: '{person} has sent one man.', other: '{person} has sent {n} men.' },
      '{person} has sent help.',
      'Help has come from over the river.',
    ],
    by: {
      men: [{ one: '{person} has sent one man.', other: '{person} has sent {n} men.' }],
      rifles: [{ one: '{person} has sent one rifle.', other: '{person} has sent {n} rifles.' }],
      letter: ['{person} has sent a letter under his seal.'],
    },
  },
  'patron-withdrew': {
    told: [
      '{person} has called his men back over the river.',
      'The men from over the river have been called back.',
    ],
  },
  feast: {
    told: ['A feast was kept in the camp.'],
    by: {
      ramadan: [
        'Ramadan began while we were at {place}, and the men eat between dark and dawn.',
        'Ramadan began.',
      ],
      'kurban-bayram': [
        'The feast of sacrifice was kept at {place}, and the men had meat.',
        'The feast of sacrifice was kept.',
      ],
      nawruz: [
        'Nawruz, the new year of the spring, was kept at {place} with a pot of sprouted wheat.',
        'Nawruz was kept.',
      ],
    },
  },
  died: {
    by: {
      killed: ['{person} was killed at {place}.', '{person} was killed.'],
      taken: [
        '{person} was taken at {place}, and has not been seen again.',
        '{person} was taken, and has not been seen again.',
      ],
    },
    told: [
      '{person} died of {what}.',
      '{person} is dead.',
      { one: 'One of {band} died of {what}.', other: '{n} of {band} died of {what}.' },
      { one: 'One man died.', other: '{n} men died.' },
      'A man died.',
    ],
    ours: [
      [
        { one: 'One of our men died of {what}.', other: '{n} of our men died of {what}.' },
        { one: '{what} took one of our men.', other: '{what} took {n} of our men.' },
      ],
    ],
    many: {
      fever: {
        all: 'Fever took {list}.',
        each: [{ one: 'one of {band}', other: '{n} of {band}' }],
        eachOurs: [{ one: 'one of our men', other: '{n} of our men' }],
      },
    },
  },
  'news-brought': {
    told: [
      '{person} has sent word from {place} of what is going on there.',
      'Somebody has sent word of what is going on elsewhere.',
    ],
    by: newsByHand,
    many: manyByHand,
  },
  fate: {
    told: ['The journal stops here.'],
    by: {
      'endings/hillside': ['The Pasha was killed at {place}.', 'The Pasha was killed.'],
      'endings/shot-fleeing': [
        'The Pasha was shot on the road at {place}.',
        'The Pasha was shot on the road.',
      ],
      'endings/tried': ['The Pasha was taken at {place}.', 'The Pasha was taken.'],
      'endings/over-the-panj': ['The Pasha crossed the river.'],
      'endings/garm-winter': ['The Pasha went into the snow of Garm.'],
      'endings/ibrahims-prisoner': ['Ibrahim Bek did not let the Pasha go again.'],
      'endings/truce': ['The Pasha signed a truce.'],
      'endings/never-rode-out': ['The Pasha never got away from the towns.'],
    },
  },
} as const satisfies Readonly<Record<string, Telling>>
