import type { Telling } from './telling.ts'

/** Roads, rivers, snow, hunger: what happens to those who move. */
export const marches = {
  'set-out': {
    ours: [['We set out for {place}.', 'We rode for {place}.'], 'We set out.'],
    told: ['{band} set out for {place}.', '{band} set out.', 'Riders set out.'],
  },
  arrived: {
    ours: ['We came to {place}.', 'We arrived.'],
    told: ['{band} came to {place}.', '{band} arrived.', 'Riders arrived.'],
    many: { any: { all: '{list} came to {place}.', each: ['{band}'], eachOurs: ['we'], same: 'place' } },
  },
  'march-blocked': {
    ours: ['The road to {place} was shut to us.', 'The road was shut to us.'],
    by: {
      'garrison-ours': ['We could not get past the garrison at {place}.'],
      garrison: ['{band} could not get past the garrison at {place}.', 'A garrison barred the road.'],
    },
    told: ['{band} could not get through to {place}.', '{band} found the road shut.', 'The road was shut.'],
  },
  'column-marched': {
    told: [
      '{band} marched for {place}.',
      'A Red column marched for {place}.',
      '{band} marched.',
      'A Red column marched.',
    ],
    many: { any: { all: '{band} marched for {list}.', each: ['{place}'], same: 'band' } },
  },
  'pass-closed': {
    told: [
      'The way by {place} is closed for the season.',
      'Snow has closed a pass in {district}.',
      'A pass is closed.',
    ],
    by: {
      snow: ['Snow has closed the way by {place}.', 'Snow has closed a pass.'],
      flood: ['Flood water has closed the way by {place}.', 'Flood water has closed a crossing.'],
    },
    many: {
      snow: { all: 'Snow has closed the ways by {list}.', each: ['{place}'] },
      flood: { all: 'Flood water has closed the ways by {list}.', each: ['{place}'] },
    },
  },
  'pass-opened': {
    told: [
      'The way by {place} is open again.',
      'A pass in {district} is open again.',
      'A pass is open again.',
    ],
    many: { any: { all: 'The ways by {list} are open again.', each: ['{place}'] } },
  },
  'river-rose': {
    told: ['The river is up at {place}.', 'The rivers are up in {district}.', 'The rivers are up.'],
    many: { any: { all: 'The rivers are up at {list}.', each: ['{place}'] } },
  },
  hungry: {
    ours: [
      [
        'The grain is finished, and the men are on half bread.',
        'There is no grain in the sacks, and the men get half bread.',
        'Another week on half bread, with the sacks empty.',
      ],
    ],
    many: {
      any: {
        all: 'Grain is short with {list}.',
        each: ['{band}', 'the villages of {district}'],
        eachOurs: ['us'],
      },
    },
    told: ['{band} are short of grain.', 'Villages in {district} are short of grain.', 'Grain is short.'],
  },
  starved: {
    ours: [
      { one: 'Hunger took one of our men.', other: 'Hunger took {n} of our men.' },
      'Hunger took men of ours.',
    ],
    told: [
      { one: 'Hunger cost {band} one man.', other: 'Hunger cost {band} {n} men.' },
      {
        one: 'One person starved at {village}, in {district}.',
        other: '{n} people starved at {village} and round it, in {district}.',
      },
      { one: 'One person starved in {district}.', other: '{n} people starved in {district}.' },
      'People starved.',
    ],
    many: {
      any: {
        all: 'People starved: {list}.',
        each: [
          { one: 'one at {village}', other: '{n} at {village} and round it' },
          { one: 'one in {district}', other: '{n} in {district}' },
          { one: 'one of {band}', other: '{n} of {band}' },
        ],
        eachOurs: [{ one: 'one of our men', other: '{n} of our men' }],
      },
    },
  },
  'horses-died': {
    ours: [
      [
        {
          one: 'One of our horses died for want of fodder.',
          other: '{n} of our horses died for want of fodder.',
        },
        { one: 'Hunger took one of our horses.', other: 'Hunger took {n} of our horses.' },
      ],
      'Horses of ours died.',
    ],
    many: {
      any: {
        all: 'Horses died for want of fodder: {list}.',
        each: [{ one: 'one with {band}', other: '{n} with {band}' }],
        eachOurs: [{ one: 'one of ours', other: '{n} of ours' }],
      },
    },
    told: [
      {
        one: '{band} lost a horse for want of fodder.',
        other: '{band} lost {n} horses for want of fodder.',
      },
      '{band} lost horses.',
      'Horses died.',
    ],
  },
  gathered: {
    ours: [
      { one: 'We called the men in, and one came.', other: 'We called the men in, and {n} came.' },
      'We called the men in.',
    ],
    told: ['{band} gathered at {place}.', '{band} gathered.', 'Riders gathered.'],
  },
  dispersed: {
    ours: ['We broke up into parties of ten and less, each with its own valley to go to.'],
    told: [
      '{band} broke up into small parties near {place}.',
      '{band} broke up into small parties.',
      'Riders dispersed.',
    ],
  },
  drilled: {
    ours: [
      [
        'The men were drilled at {place}, on foot, with every fifth man holding horses.',
        'At {place} the men learned to turn to the right together.',
        'The drill went on at {place}. The herdsmen among them call it walking for nothing.',
        'The companies at {place} can now form line without being pushed.',
        'Another week of marching up and down at {place}.',
      ],
      'The men were drilled.',
    ],
    many: { any: { all: 'There was drill for {list}.', each: ['{band}'], eachOurs: ['our own men'] } },
    told: ['{band} were drilled.', 'Men were drilled.'],
  },
  'went-home': {
    ours: [
      [
        { one: 'One man asked leave and went home.', other: '{n} men went home to their fields.' },
        {
          one: 'One man asked leave for his field, and did not come back.',
          other: '{n} men asked leave for their fields, and did not come back.',
        },
      ],
      'Men went home to their fields.',
    ],
    told: [
      { one: 'One of {band} went home.', other: '{n} of {band} went home.' },
      '{band} went home.',
      'Men went home.',
    ],
    many: {
      any: {
        all: 'Men went home to their fields: {list}.',
        each: [{ one: 'one of {band}', other: '{n} of {band}' }],
        eachOurs: [{ one: 'one of ours', other: '{n} of ours' }],
      },
    },
  },
  'men-deserted': {
    ours: [
      [
        { one: 'One man was gone in the morning.', other: '{n} men were gone in the morning.' },
        { one: 'One man went off in the night.', other: '{n} men went off in the night.' },
      ],
      'Men were gone in the morning.',
    ],
    told: [
      { one: 'One man deserted from {band}.', other: '{n} men deserted from {band}.' },
      'Men deserted from {band}.',
      'Men deserted.',
    ],
    many: {
      any: {
        all: 'Men went off in the night: {list}.',
        each: [{ one: 'one of {band}', other: '{n} of {band}' }],
        eachOurs: [{ one: 'one of ours', other: '{n} of ours' }],
      },
    },
  },
} as const satisfies Readonly<Record<string, Telling>>
