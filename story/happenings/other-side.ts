import type { Telling } from './telling.ts'

/** What the other side does besides marching: false letters, copies, militias, and Muslims who ride with it. */
export const otherSide = {
  forged: {
    told: [
      '{person} was sent a letter under the Pasha’s seal that the Pasha had not written.',
      'A letter was sent under the Pasha’s seal that the Pasha had not written.',
    ],
  },
  planted: {
    told: [
      'A stranger brought in a letter under the seal of {person}, asking the Reds for terms.',
      'A stranger brought in a letter under a chief’s seal, asking the Reds for terms.',
    ],
  },
  'forgery-found': {
    told: [
      'A letter to {person} under the Pasha’s seal was found to be false.',
      'A letter under the Pasha’s seal was found to be false.',
    ],
    by: {
      meeting: [
        '{person} laid a letter before the Pasha that the Pasha had never written.',
        'A letter was laid before the Pasha that he had never written.',
      ],
      letter: [
        '{person} held two letters of the Pasha’s side by side, and saw that one was false.',
        'Two letters of the Pasha’s were held side by side, and one was false.',
      ],
      reader: [
        'The man who reads for {person} knew that a seal was not the Pasha’s.',
        'A reader knew that a seal was not the Pasha’s.',
      ],
      planted: [
        'The letter to the Reds under the seal of {person} was none of his.',
        'The letter to the Reds under a chief’s seal was false.',
      ],
    },
  },
  'letter-copied': {
    told: [
      '{other} have a copy of the Pasha’s letter to {person}.',
      'The Reds have a copy of the Pasha’s letter to {person}.',
      'The Reds have a copy of a letter of the Pasha’s.',
    ],
  },
  'letter-published': {
    told: [
      'The Reds had a letter of the Pasha’s to {to} printed and sent to {person}.',
      'The Reds had a letter of the Pasha’s printed and sent to {person}, {what}.',
      'The Reds had a letter of the Pasha’s printed and sent to {person}.',
      'The Reds had a letter of the Pasha’s printed.',
    ],
  },
  'militia-raised': {
    told: [
      {
        one: 'One man of {district} has taken a Red rifle to guard the villages.',
        other: '{n} men of {district} have taken Red rifles to guard their villages.',
      },
      'Men of {district} have taken Red rifles to guard their villages.',
      'Men have taken Red rifles to guard their villages.',
    ],
    many: {
      any: {
        all: 'Men have taken Red rifles to guard their villages: {list}.',
        each: [{ one: 'one in {district}', other: '{n} in {district}' }, 'in {district}'],
      },
    },
  },
  'militia-gone': {
    told: [
      {
        one: 'The militia of {district} went home: one man.',
        other: 'The militia of {district} went home: {n} men.',
      },
      'The militia of {district} went home.',
      'A militia went home.',
    ],
  },
  'muslim-horse': {
    told: [
      {
        one: 'One Muslim horseman rides with {band}.',
        other: '{n} Muslim horsemen ride with {band}.',
      },
      'Muslim horsemen ride with {band}.',
      'Muslim horsemen ride with the Reds.',
    ],
  },
} as const satisfies Readonly<Record<string, Telling>>
