import type { Telling } from './telling.ts'

/** What war and long guests cost the villages, and what they do about it. */
export const country = {
  'villagers-died': {
    by: {
      'raid-ours': [
        {
          one: 'One of the people of {village} was killed when we raided there.',
          other: '{n} people of {village} were killed when we raided there.',
        },
        {
          one: 'One villager of {district} was killed in our raid.',
          other: '{n} villagers of {district} were killed in our raid.',
        },
      ],
      'looting-ours': [
        {
          one: 'One of the people of {village} was killed over grain by our men.',
          other: '{n} people of {village} were killed over grain by our men.',
        },
        {
          one: 'One villager of {district} was killed over grain by our men.',
          other: '{n} villagers of {district} were killed over grain by our men.',
        },
      ],
      raid: [
        {
          one: 'One of the people of {village} was killed when {band} raided there.',
          other: '{n} people of {village} were killed when {band} raided there.',
        },
        [
          {
            one: 'One of the people of {village} was killed in a raid.',
            other: '{n} people of {village} were killed in a raid.',
          },
          {
            one: 'Raiders killed one of the people of {village}.',
            other: 'Raiders killed {n} people of {village}.',
          },
          {
            one: 'There is one grave more at {village}, since raiders came.',
            other: 'There are {n} graves more at {village}, since raiders came.',
          },
        ],
        {
          one: 'One villager of {district} was killed in a raid.',
          other: '{n} villagers of {district} were killed in a raid.',
        },
      ],
      looting: [
        {
          one: 'One of the people of {village} was killed over grain by {band}.',
          other: '{n} people of {village} were killed over grain by {band}.',
        },
        {
          one: 'One villager of {district} was killed over grain by {band}.',
          other: '{n} villagers of {district} were killed over grain by {band}.',
        },
      ],
      column: [
        {
          one: 'One of the townspeople of {district} died when {band} came in.',
          other: '{n} people of {district} died when {band} came in.',
        },
      ],
    },
    many: {
      raid: {
        all: 'Villagers were killed in raids: {list}.',
        each: [
          { one: 'one at {village}', other: '{n} at {village}' },
          { one: 'one in {district}', other: '{n} in {district}' },
        ],
      },
      looting: {
        all: 'Villagers were killed over grain: {list}.',
        each: [
          { one: 'one at {village}', other: '{n} at {village}' },
          { one: 'one in {district}', other: '{n} in {district}' },
        ],
      },
      column: {
        all: 'Townspeople died when the Reds came in: {list}.',
        each: [{ one: 'one in {district}', other: '{n} in {district}' }],
      },
    },
    told: [
      { one: 'One of the people of {village} was killed.', other: '{n} people of {village} were killed.' },
      { one: 'One villager of {district} was killed.', other: '{n} villagers of {district} were killed.' },
      'Villagers were killed.',
    ],
    after: [{ one: 'One person was killed there.', other: '{n} people were killed there.' }],
  },
  stayed: {
    ours: [
      [
        { one: 'We have been one week at {place}.', other: 'We have been {n} weeks at {place}.' },
        {
          one: 'This is our second week at {place}.',
          other: 'We have not moved from {place} for {n} weeks.',
        },
        {
          one: 'One week at {place}, and everybody on the road knows where we are.',
          other: '{n} weeks at {place}, and everybody on the road knows where we are.',
        },
      ],
      'We stayed where we were.',
    ],
    told: ['{band} stayed at {place}.', 'Nobody moved.'],
    many: {
      any: {
        all: 'We have been {list}.',
        each: ['at {place}'],
        eachOurs: [{ one: 'one week at {place}', other: '{n} weeks at {place}' }],
      },
    },
  },
  'guests-weigh': {
    told: [
      [
        {
          one: 'We have eaten for one week in {district}, and at {village} they have begun to count it.',
          other: 'We have eaten for {n} weeks in {district}, and at {village} they have begun to count them.',
        },
        {
          one: 'One week in {district}, and at {village} they ask when we ride on.',
          other: '{n} weeks in {district}, and at {village} they ask when we ride on.',
        },
        {
          one: 'At {village} the barley is low. We have been one week in {district}.',
          other: 'At {village} the barley is low. We have been {n} weeks in {district}.',
        },
      ],
      {
        one: 'We have eaten for one week in {district}, and the villages have begun to count it.',
        other: 'We have eaten for {n} weeks in {district}, and the villages have begun to count them.',
      },
      'The villages have begun to count what we eat.',
    ],
    many: {
      any: { all: 'They have begun to count what we eat {list}.', each: ['at {village}', 'in {district}'] },
    },
  },
  informer: {
    told: [
      'Somebody from {village} has told a Red post where we camp.',
      'Somebody in {district} has told a Red post where we camp.',
      'Somebody has told a Red post where we camp.',
    ],
  },
  'harvest-poor': {
    by: {
      seed: [
        'The harvest at {village} gave {n} sheaves for every hundred of a usual year, for the seed was carried off.',
        'The harvest in {district} gave {n} sheaves for every hundred of a usual year, for the seed was carried off.',
      ],
      unsown: [
        'The harvest at {village} gave {n} sheaves for every hundred of a usual year, for strips were left unsown.',
        'The harvest in {district} gave {n} sheaves for every hundred of a usual year, for strips were left unsown.',
      ],
    },
    told: ['The harvest in {district} is poor.', 'The harvest is poor.'],
    many: {
      any: {
        all: 'For every hundred sheaves of a usual year the harvest gave: {list}.',
        each: ['{n} at {village}', '{n} in {district}'],
      },
    },
  },
  'rumour-corrected': {
    told: [
      'It was not true that {band} stood at {place}; a later rider has them elsewhere.',
      'It was not true that {band} were where we had been told.',
      'What we had been told was not true.',
    ],
  },
} as const satisfies Readonly<Record<string, Telling>>
