import type { Telling } from './telling.ts'

/** Promises, letters, answers, favours: what passes between people. {what} is put into words by its own table. */
export const wordsGiven = {
  pledged: {
    told: [
      'The Pasha gave {person} his word: {what}, for {debt}.',
      'The Pasha gave {district} his word: {what}, for {debt}.',
      'The Pasha gave {person} his word: {what}.',
      'The Pasha gave {district} his word: {what}.',
      'The Pasha gave his word: {what}.',
      'A word was given.',
    ],
  },
  'pledge-kept': {
    told: [
      'The Pasha kept his word to {person}: {what}.',
      'The Pasha kept his word to {district}: {what}.',
      'A word was kept: {what}.',
      'A word was kept.',
    ],
  },
  'pledge-broken': {
    told: [
      'The Pasha broke his word to {person}: {what}, promised {ago} for {debt}.',
      'The Pasha broke his word to {district}: {what}, promised {ago} for {debt}.',
      'The Pasha broke his word to {person}: {what}, promised {ago}.',
      'The Pasha broke his word to {district}: {what}, promised {ago}.',
      'The Pasha broke his word to {person}: {what}.',
      'The Pasha broke his word to {district}: {what}.',
      'A word was broken: {what}.',
      'A word was broken.',
    ],
    many: {
      'home-by-harvest': {
        all: 'The Pasha broke his word that the men would be home by the harvest, to {list}.',
        each: ['{district}', '{person}'],
      },
    },
  },
  'pledge-exposed': {
    told: [
      '{person} has learnt what the Pasha promised another: {what}.',
      'A word given in private came out: {what}.',
      'A word given in private came out.',
    ],
  },
  'pledge-released': {
    told: ['{person} lets the Pasha off a promise: {what}.', 'The Pasha was let off a promise.'],
  },
  'pledge-due': {
    told: [
      'The Pasha’s word to {person} falls due: {what}, promised {ago} for {debt}.',
      'The Pasha’s word to {district} falls due: {what}, promised {ago} for {debt}.',
      'The Pasha’s word to {person} falls due: {what}, promised {ago}.',
      'The Pasha’s word to {district} falls due: {what}, promised {ago}.',
      'The Pasha’s word to {person} falls due: {what}.',
      'The Pasha’s word to {district} falls due: {what}.',
      'A word falls due: {what}.',
      'A word falls due.',
    ],
    many: {
      'home-by-harvest': {
        all: 'The harvest is here, and the Pasha’s word that the men would be home falls due to {list}.',
        each: ['{district}', '{person}'],
      },
      'repay-grain': {
        all: 'The Pasha’s word that the grain would be paid back falls due to {list}.',
        each: ['{district}', '{person}'],
      },
    },
  },
  declared: {
    told: [
      'At {place}, before everybody, {what}.',
      'Before everybody, {what}.',
      'The Pasha did a thing in public.',
    ],
    many: {
      any: { all: 'At {place}, before everybody, {list}.', each: ['{what}'], same: 'place', clauses: true },
    },
  },
  favoured: {
    told: [
      ['{person} thinks better of the Pasha for {what}.', '{person} likes the Pasha better, for {what}.'],
      '{person} thinks better of the Pasha.',
      'Somebody thinks better of the Pasha.',
    ],
  },
  slighted: {
    told: [
      ['{person} thinks worse of the Pasha for {what}.', '{person} likes the Pasha less, for {what}.'],
      '{person} thinks worse of the Pasha.',
      'Somebody thinks worse of the Pasha.',
    ],
  },
  'asked-yes': {
    told: ['{person} said yes.', 'The answer was yes.'],
    by: {
      join: ['{person} will ride with us.'],
      stay: ['{person} had what he asked for promised him, and stays with us.'],
      guide: ['{person} gave us a guide.'],
      release: ['{person} will not hold the Pasha to it.'],
      grain: ['{person} gave grain.'],
      'leave-lakai': ['{person} will bring his people out of the Lakai country.'],
    },
  },
  'asked-no': {
    told: [
      ['{person} said no, and the reason is {what}.', '{person} will not come; the reason is {what}.'],
      '{person} said no.',
      'The answer was no.',
    ],
    by: {
      fear: ['{person} said no, for fear of what comes after.'],
      'first-sight': ['{person} said no. Nothing since has outweighed the first impression the Pasha made.'],
      nearer: ['{person} said no.'],
      further: ['{person} said no, liking less and less what the Pasha says and does.'],
      fortune: ['{person} said no, on account of what is told of the Pasha’s luck in the field.'],
      kin: ['{person} said no, with kinsmen who are against it.'],
    },
    many: {
      'broken-word': { all: 'A promise broken keeps {list} from coming.', each: ['{person}'] },
      fear: { all: 'Fear of what comes after keeps {list} from coming.', each: ['{person}'] },
    },
  },
  'offer-accepted': {
    told: ['{person} took the Pasha’s offer.', '{place} took the Pasha’s offer.', 'The offer was taken.'],
    by: {
      surrender: ['{place} accepted terms.', '{person} accepted terms.'],
      'own-surrender': ['At {place} the Pasha gave up his sword.', 'The Pasha gave up his sword.'],
      passage: ['{person} granted passage.', '{place} granted passage.'],
      peace: ['{person} will make peace.', 'The other side will talk peace.'],
    },
  },
  'offer-refused': {
    told: [
      '{person} refused the Pasha’s offer.',
      '{place} refused the Pasha’s offer.',
      'The offer was refused.',
    ],
    by: {
      surrender: ['{place} refused terms.', '{person} refused terms.'],
      passage: ['{person} refused passage.', '{place} refused passage.'],
      peace: ['{person} will not make peace.', 'The other side will not talk peace.'],
    },
  },
  'letter-sent': {
    told: [
      'A letter went to {person}, {what}.',
      'A letter went to {person}.',
      'A proclamation went out, {what}.',
      'A letter went out.',
    ],
    by: {
      join: [
        'A letter went to {person}, calling him to ride with us.',
        'A proclamation went out, calling the chiefs to ride with us.',
      ],
      'quit-turkestan': [
        'A letter went to {person}, telling the Russians to leave Turkestan.',
        'A proclamation went out, and was read in the bazaars: the Russians are to leave Turkestan.',
      ],
    },
    many: {
      any: { all: 'Letters went to {list}.', each: ['{person}'] },
      join: { all: 'Letters went to {list}, calling them to ride with us.', each: ['{person}'] },
    },
  },
  'letter-came': {
    told: [
      'A letter from {from} has reached {to}, {what}.',
      'A letter from {from} has reached {to}.',
      'The Pasha’s letter has reached {to}, {what}.',
      'The Pasha’s letter has reached {to}.',
      'A letter has reached {person}.',
      'A letter has reached its man.',
    ],
    many: {
      join: {
        all: 'The Pasha’s letters have reached {list}, calling them to ride.',
        each: ['{to}', '{person}'],
      },
      any: {
        all: 'Letters have reached their men: {list}.',
        each: ['{from}’s to {to}', 'the Pasha’s to {to}', 'one to {person}'],
      },
    },
  },
  'letter-opened': {
    told: [
      '{person} has read a letter from {from} to {to}, {what}.',
      '{person} has read a letter from {from} to {to}.',
      '{person} has read the Pasha’s letter to {to}, {what}.',
      '{person} has read the Pasha’s letter to {to}.',
      '{person} has read a letter that was not for him.',
      'The letter to {person} was opened on the road.',
      'A letter was opened on the road.',
    ],
  },
  gave: {
    told: ['The Pasha gave {person} {what}.', 'The Pasha gave {district} {what}.', 'The Pasha made a gift.'],
    by: {
      'gained-grain': [
        { one: 'A day’s grain came to us, {what}.', other: '{n} days’ grain came to us, {what}.' },
        { one: 'A day’s grain came to us.', other: '{n} days’ grain came to us.' },
        'Grain was spoken of, and none came.',
      ],
      'spent-grain': [
        { one: 'We gave a day’s grain {what}.', other: 'We gave {n} days’ grain {what}.' },
        { one: 'We gave away a day’s grain.', other: 'We gave away {n} days’ grain.' },
      ],
      'gained-horses': [
        { one: 'One horse came to us, {what}.', other: '{n} horses came to us, {what}.' },
        { one: 'One horse came to us.', other: '{n} horses came to us.' },
        'Horses were spoken of, and none came.',
      ],
      'spent-horses': [
        { one: 'We gave one horse {what}.', other: 'We gave {n} horses {what}.' },
        { one: 'We gave away one horse.', other: 'We gave away {n} horses.' },
      ],
      'gained-rifles': [
        { one: 'One rifle came to us, {what}.', other: '{n} rifles came to us, {what}.' },
        { one: 'One rifle came to us.', other: '{n} rifles came to us.' },
        'Rifles were spoken of, and none came.',
      ],
      'spent-rifles': [
        { one: 'We gave one rifle {what}.', other: 'We gave {n} rifles {what}.' },
        { one: 'We gave away one rifle.', other: 'We gave away {n} rifles.' },
      ],
      grain: [
        { one: 'A day’s grain went to {person}.', other: '{n} days’ grain went to {person}.' },
        { one: 'A day’s grain went to {district}.', other: '{n} days’ grain went to {district}.' },
      ],
      horses: [
        { one: 'One horse went to {person}.', other: '{n} horses went to {person}.' },
        { one: 'One horse went to {district}.', other: '{n} horses went to {district}.' },
      ],
      rifles: [
        { one: 'One rifle went to {person}.', other: '{n} rifles went to {person}.' },
        { one: 'One rifle went to {district}.', other: '{n} rifles went to {district}.' },
      ],
      men: [
        { one: 'One man was lent to {person}.', other: '{n} men were lent to {person}.' },
        { one: 'One man was sent to {district}.', other: '{n} men were sent to {district}.' },
      ],
    },
  },
  levied: {
    told: ['{what} was taken from {district}.', 'There was a levy in {district}.', 'There was a levy.'],
    by: {
      grain: [
        {
          one: 'One load of grain was taken at {village}.',
          other: '{n} loads of grain were taken at {village} and round it, in {district}.',
        },
        {
          one: 'One load of grain was taken in {district}.',
          other: '{n} loads of grain were taken in {district}.',
        },
        'Grain was taken in {district}.',
      ],
      horses: [
        {
          one: 'One horse was taken at {village}.',
          other: '{n} horses were taken at {village} and round it, in {district}.',
        },
        { one: 'One horse was taken in {district}.', other: '{n} horses were taken in {district}.' },
        'Horses were taken in {district}.',
      ],
      men: [
        {
          one: 'One man was taken from {village}.',
          other: '{n} men were taken from {village} and the villages round it, in {district}.',
        },
        {
          one: 'One man was taken from the villages of {district}.',
          other: '{n} men were taken from the villages of {district}.',
        },
        'Men were taken from the villages of {district}.',
      ],
    },
  },
} as const satisfies Readonly<Record<string, Telling>>
