import type { Telling } from './telling.ts'

/** Roads, rivers, snow, hunger: what happens to those who move. */
export const marches = {
  'set-out': {
    ours: ['We set out for {place}.', 'We set out.'],
    told: ['{band} set out for {place}.', '{band} set out.', 'Riders set out.'],
  },
  arrived: {
    ours: ['We came to {place}.', 'We arrived.'],
    told: ['{band} came to {place}.', '{band} arrived.', 'Riders arrived.'],
  },
  'march-blocked': {
    ours: ['The road to {place} was shut to us.', 'The road was shut to us.'],
    by: {
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
  },
  'pass-opened': {
    told: [
      'The way by {place} is open again.',
      'A pass in {district} is open again.',
      'A pass is open again.',
    ],
  },
  'river-rose': {
    told: ['The river is up at {place}.', 'The rivers are up in {district}.', 'The rivers are up.'],
  },
  hungry: {
    ours: ['The grain is finished, and the men are on half bread.'],
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
  },
  'horses-died': {
    ours: [{ one: 'One of our horses died.', other: '{n} of our horses died.' }, 'Horses of ours died.'],
    told: [
      { one: '{band} lost a horse.', other: '{band} lost {n} horses.' },
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
    ours: ['We broke up into small parties, and the road forgot us.'],
    told: [
      '{band} broke up into small parties near {place}.',
      '{band} broke up into small parties.',
      'Riders dispersed.',
    ],
  },
  drilled: {
    ours: ['The men were drilled at {place}, by the whistle.', 'The men were drilled, by the whistle.'],
    told: ['{band} were drilled.', 'Men were drilled.'],
  },
  'went-home': {
    ours: [
      { one: 'One man asked leave and went home.', other: '{n} men went home to their fields.' },
      'Men went home to their fields.',
    ],
    told: [
      { one: 'One of {band} went home.', other: '{n} of {band} went home.' },
      '{band} went home.',
      'Men went home.',
    ],
  },
  'men-deserted': {
    ours: [
      { one: 'One man was gone in the morning.', other: '{n} men were gone in the morning.' },
      'Men were gone in the morning.',
    ],
    told: [
      { one: 'One man deserted from {band}.', other: '{n} men deserted from {band}.' },
      'Men deserted from {band}.',
      'Men deserted.',
    ],
  },
} as const satisfies Readonly<Record<string, Telling>>
