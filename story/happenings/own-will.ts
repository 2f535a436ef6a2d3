import type { Telling } from './telling.ts'

/** What people do of their own will. */
export const ownWill = {
  sulks: {
    told: [
      '{person} keeps to his tent over {what}, and half his riders stay by him.',
      '{person} keeps to his tent, and half his riders stay by him.',
      'A chief keeps to his tent.',
    ],
  },
  'came-round': {
    told: ['{person} has come round.', 'A chief has come round.'],
    by: {
      tent: [
        {
          one: '{person} has come out of his tent, and one rider with him.',
          other: '{person} has come out of his tent, and {n} riders with him.',
        },
        '{person} has come out of his tent.',
      ],
      bread: ['{person} has let bread and guides go to us again.'],
      word: ['{person}’s herdsmen have stopped talking to the other side.'],
      roads: ['{person} has opened his country to us again.'],
    },
  },
  'asks-price': {
    told: [
      {
        one: '{person} has named his price: {what}. He will wait a week.',
        other: '{person} has named his price: {what}. He will wait {n} weeks.',
      },
      '{person} has named his price: {what}.',
      '{person} has named his price.',
      'A chief has named his price.',
    ],
  },
  'price-paid': {
    told: [
      '{person} was given what he asked for: {what}.',
      '{person} was given what he asked for.',
      'A chief was given what he asked for.',
    ],
  },
  'price-refused': {
    told: [
      '{person} asked for {what}, waited, and had no answer.',
      '{person} waited for an answer and had none.',
      'A chief waited for an answer and had none.',
    ],
    by: {
      council: ['{person} asked for a council of the chiefs, waited, and had no answer.'],
      'hold-valley': ['{person} asked that his valley be held, waited, and had no answer.'],
      'no-levy': ['{person} asked that there be no levy on his people, waited, and had no answer.'],
      'restore-waqf': ['{person} asked for the mosque lands back, waited, and had no answer.'],
      'protect-clerks': ['{person} asked that the clerks be left unharmed, waited, and had no answer.'],
      'throne-to-emir': ['{person} asked for the Emir’s throne back, waited, and had no answer.'],
      garm: ['{person} asked for Garm and Karategin, waited, and had no answer.'],
    },
  },
  intrigued: {
    told: ['{person} wrote letters that were not meant to be seen.', 'Letters went about in secret.'],
    by: {
      'against-a-rival': [
        '{person} wrote in secret, to part {other} from us.',
        '{person} wrote in secret against a rival.',
      ],
      'against-the-pasha': ['{person} wrote in secret against the Pasha.'],
    },
  },
  'intrigue-found': {
    told: [
      'It has come out that {person} wrote letters in secret.',
      'It has come out that letters were written in secret.',
    ],
    by: {
      'against-a-rival': [
        'It has come out that {person} wrote in secret, to part {other} from us.',
        'It has come out that {person} was whispering against a rival of his.',
      ],
      'against-the-pasha': ['It has come out that {person} was whispering against the Pasha.'],
    },
  },
  'home-for-season': {
    told: ['Riders of {person} went home for the season.', 'Riders went home for the season.'],
    by: {
      harvest: [
        {
          one: 'One rider of {person} went home to the harvest.',
          other: '{n} riders of {person} went home to the harvest.',
        },
      ],
      pasture: [
        {
          one: 'One rider of {person} went up to the summer pastures.',
          other: '{n} riders of {person} went up to the summer pastures.',
        },
      ],
    },
  },
  'came-back': {
    told: [
      {
        one: 'One rider of {person} came back from home.',
        other: '{n} riders of {person} came back from home.',
      },
      'Riders of {person} came back from home.',
      'Riders came back from home.',
    ],
  },
  'made-peace': {
    told: [
      '{person} has made his peace with the other side, and his riders in {district} have gone to their houses.',
      '{person} has made his peace with the other side.',
      'A chief has made his peace with the other side.',
    ],
    many: { any: { all: '{list} have made their peace with the other side.', each: ['{person}'] } },
  },
  withheld: {
    told: ['{person} keeps back what he used to give.', 'A chief keeps back what he used to give.'],
    by: {
      bread: [
        '{person} gives us neither bread nor guides in {district} any more.',
        '{person} gives us neither bread nor guides any more.',
      ],
      word: ['The herdsmen of {person} tell the other side where we camp.'],
      roads: ['{person} has closed {district} to us.', '{person} has closed his country to us.'],
    },
  },
  partnered: {
    told: [
      {
        one: '{person} commands the east with the Pasha, and has brought one rider.',
        other: '{person} commands the east with the Pasha, and has brought {n} riders.',
      },
      '{person} commands the east with the Pasha.',
      'A chief commands the east with the Pasha.',
    ],
  },
  'passed-on': {
    told: [
      {
        one: 'The one rider left of a dead kinsman’s band has gone to {person}.',
        other: 'The {n} riders left of a dead kinsman’s band have gone to {person}.',
      },
      'A dead kinsman’s riders have gone to {person}.',
      'A dead man’s riders have found another head.',
    ],
  },
} as const satisfies Readonly<Record<string, Telling>>
