import type { Telling } from './telling.ts'

/** Raids, sieges, battles, and what they leave. */
export const fights = {
  raided: {
    ours: ['We raided {place}.', 'We raided.'],
    told: ['{band} raided {place}.', '{place} was raided.', 'There was a raid.'],
  },
  'raid-failed': {
    ours: ['The raid on {place} failed.', 'Our raid failed.'],
    told: [
      '{band} were beaten off at {place}.',
      'A raid on {place} was beaten off.',
      'A raid was beaten off.',
    ],
  },
  'siege-begun': {
    by: {
      rumour: [
        '{band} rose and sat down before {place}, when the rumour of the Pasha’s ride came there.',
        'There was a rising at {place}, when the rumour of the Pasha’s ride came there.',
      ],
    },
    ours: ['We sat down before {place}.', 'We began a siege.'],
    told: ['{band} sat down before {place}.', '{place} is under siege.', 'A siege began.'],
  },
  'siege-presses': {
    ours: [
      [
        'Bread is short inside {place}, and we are still outside it.',
        'We lie before {place}. They are on short bread inside.',
        'Another week before {place}, where they are eating the last of the bread.',
      ],
      'The siege goes on.',
    ],
    told: ['The siege of {place} presses.', 'A siege presses.'],
  },
  'garrison-yields': {
    told: [
      {
        one: 'The garrison of {place} laid down its arms: one man.',
        other: 'The garrison of {place} laid down its arms: {n} men.',
      },
      'The garrison of {place} laid down its arms.',
      'A garrison laid down its arms.',
    ],
  },
  'garrison-withdraws': {
    told: ['The garrison of {place} came out by night and got away.', 'A garrison got away by night.'],
  },
  'garrison-relieved': {
    told: ['{other} came up and relieved {place}.', '{place} was relieved.', 'A garrison was relieved.'],
  },
  'siege-broken': {
    ours: ['We were driven from before {place}.', 'Our siege was broken.'],
    told: ['The siege of {place} was broken.', 'A siege was broken.'],
  },
  'town-taken': {
    ours: ['We hold {place}.', 'We hold {district}.', 'We took a town.'],
    told: ['{band} took {place}.', '{place} was taken.', 'A town was taken.'],
    after: ['They took it.'],
    many: { any: { all: '{band} took {list}.', each: ['{place}'], same: 'band' } },
  },
  'town-lost': {
    ours: ['We lost {place}.', 'We lost {district}.', 'We lost a town.'],
    told: ['{place} was lost to {other}.', '{place} was lost.', '{district} was lost.', 'A town was lost.'],
  },
  'battle-won': {
    ours: [
      'We had the better of {other} at {place}.',
      'We had the better of it at {place}.',
      'We won a fight.',
    ],
    told: [
      '{band} beat {other} at {place}.',
      '{band} won a fight at {place}.',
      '{band} won a fight.',
      'There was a fight.',
    ],
  },
  'battle-lost': {
    ours: [
      {
        one: '{other} beat us at {place}; one man did not come away.',
        other: '{other} beat us at {place}; {n} men did not come away.',
      },
      'We were beaten at {place} by {other}.',
      'We were beaten at {place}.',
      'We were beaten.',
    ],
    told: [
      '{other} beat {band} at {place}.',
      '{band} were beaten at {place}.',
      '{band} were beaten.',
      'There was a fight.',
    ],
  },
  caught: {
    ours: ['{other} caught us at {place}.', 'They caught us at {place}.', 'They caught us.'],
    told: [
      '{other} caught {band} at {place}.',
      '{band} were caught at {place}.',
      '{band} were caught.',
      'A band was caught.',
    ],
  },
  'band-broken': {
    ours: ['We are broken up, every man for himself.'],
    told: ['{band} are broken up.', 'A band is broken up.'],
  },
  'slipped-away': {
    ours: [
      [
        {
          one: '{other} came to {place} and found our fires; one man of ours was left behind.',
          other: '{other} came to {place} and found our fires; {n} men of ours were left behind.',
        },
        {
          one: 'We were out of {place} an hour before {other} were in it. One man was not quick enough.',
          other: 'We were out of {place} an hour before {other} were in it. {n} men were not quick enough.',
        },
        {
          one: '{other} rode into {place} by one end as we left it by the other, and one man was lost.',
          other: '{other} rode into {place} by one end as we left it by the other, and {n} men were lost.',
        },
      ],
      '{other} came to {place} and found our fires.',
      'We were gone before they came.',
    ],
    told: [
      '{band} rode off from {place} before {other} came.',
      '{band} got away.',
      'A band got away unfought.',
    ],
  },
  'village-burnt': {
    ours: [
      '{village} was burnt, by us.',
      'A village at {place} was burnt, by us.',
      'A village was burnt, by us.',
    ],
    by: {
      reds: [
        {
          one: 'The Reds burnt {village} on our account; one person died there.',
          other: 'The Reds burnt {village} on our account; {n} people died there.',
        },
        {
          one: 'The Reds burnt a village of {district} on our account; one person died there.',
          other: 'The Reds burnt a village of {district} on our account; {n} people died there.',
        },
      ],
    },
    told: [
      '{band} burnt the village at {place}.',
      'The village at {place} was burnt.',
      'A village in {district} was burnt.',
      'A village was burnt.',
    ],
  },
  looted: {
    ours: [
      ['Our men looted {village}.', 'Our men robbed {village} of grain.'],
      'Our men looted at {place}.',
      'Our men looted in {district}.',
      'Our men looted.',
    ],
    told: [
      '{band} looted {village}, in {district}.',
      '{band} looted in {district}.',
      '{band} looted at {place}.',
      '{district} was looted.',
      '{place} was looted.',
      'There was looting.',
    ],
  },
  'households-fled': {
    told: [
      [
        {
          one: 'One household left {village}, in {district}, for the river.',
          other: '{n} households left {village} and the country round it, in {district}, for the river.',
        },
        {
          one: 'One household has gone from {village}, in {district}, towards the Panj.',
          other: '{n} households have gone from {village} and round it, in {district}, towards the Panj.',
        },
        {
          one: 'At {village}, in {district}, one household has loaded its donkeys and gone.',
          other:
            'At {village} and round it, in {district}, {n} households have loaded their donkeys and gone.',
        },
      ],
      {
        one: 'One household left {district} for the river.',
        other: '{n} households left {district} for the river.',
      },
      'Households are leaving {district}.',
      'Households are leaving for the river.',
    ],
    after: [{ one: 'One household left for the river.', other: '{n} households left for the river.' }],
    many: {
      any: {
        all: 'Households left for the river: {list}.',
        each: [
          { one: 'one from {village}', other: '{n} from {village} and round it' },
          { one: 'one from {district}', other: '{n} from {district}' },
          'some from {district}',
        ],
      },
    },
  },
  'chief-raided': {
    told: [
      [
        '{person} raided {village} on his own account.',
        '{person} robbed {village}; nobody had sent him.',
        '{person} drove off animals from {village}, for himself.',
      ],
      '{person} raided {place} on his own account.',
      '{person} raided in {district} on his own account.',
      '{person} has been raiding on his own account.',
      'A chief raided on his own account.',
    ],
    many: {
      any: {
        all: 'Chiefs raided on their own account: {list}.',
        each: ['{person} at {village}', '{person} at {place}', '{person} in {district}', '{person}'],
      },
    },
  },
  'rising-failed': {
    told: ['The rising at {place} failed.', 'The rising in {district} failed.', 'A rising failed.'],
  },
} as const satisfies Readonly<Record<string, Telling>>
