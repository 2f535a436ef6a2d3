import type { Assumption } from '../schema/source.ts'
import { guess } from './row.ts'

/** When a distance on the five axes is called what. */
export const distances: readonly Assumption[] = [
  guess(
    'distance.with-him-under',
    40,
    20,
    60,
    'of 200',
    'Under a fifth of the way to the other end two people want the same; the word and the mark are ours.',
  ),
  guess(
    'distance.near-under',
    80,
    60,
    95,
    'of 200',
    'Up to this they are called near, because neither would have to take much back; that is where we draw the line.',
  ),
  guess(
    'distance.apart-under',
    115,
    95,
    130,
    'of 200',
    'About half of the whole way is called apart; we set the mark there.',
  ),
  guess(
    'distance.far-under',
    155,
    130,
    180,
    'of 200',
    'Beyond three quarters of the way they are called opposite; the mark is ours.',
  ),
  guess(
    'distance.pole',
    45,
    20,
    60,
    'of 100',
    'Nearly half of the way from the middle somebody holds with that pole; that is where we draw the line.',
  ),
]
