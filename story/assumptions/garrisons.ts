import type { Assumption } from '../schema/source.ts'
import { guess } from './row.ts'

const scattered =
  'That small posts lay scattered in November 1921 is general knowledge, without a source; no return of this one has been found.'

/** Red posts of November 1921, and what they hold. */
export const garrisons: readonly Assumption[] = [
  guess(
    'garrison-men.dushanbe',
    350,
    200,
    700,
    'men',
    'Enough to break a rising of several hundred and too few to leave the town; counts of thousands are impossible beside the returns of May.',
  ),
  guess(
    'garrison-men.baysun',
    500,
    300,
    1200,
    'men',
    'The gate of the east is taken to have been held all winter; no return of its garrison has been found.',
  ),
  guess('garrison-men.karshi', 900, 400, 1500, 'men', scattered),
  guess('garrison-men.guzar', 250, 100, 500, 'men', scattered),
  guess('garrison-men.shirabad', 200, 100, 400, 'men', scattered),
  guess(
    'garrison-men.termez',
    1200,
    600,
    2000,
    'men',
    'The fortress at the steamer landing is taken to have had the strongest post on the river; its strength of 1921 was not found.',
  ),
  guess('garrison-men.kelif', 100, 40, 200, 'men', scattered),
  guess('garrison-men.shahrisabz', 300, 100, 600, 'men', scattered),
  guess(
    'garrison-men.samarkand',
    1500,
    800,
    3000,
    'men',
    'Samarkand is taken to have been the headquarters of a district on the railway; its strength that winter was not found.',
  ),
  guess('garrison-men.kattakurgan', 400, 150, 800, 'men', scattered),
  guess('garrison-men.penjikent', 150, 60, 300, 'men', scattered),
  guess('garrison-men.uratyube', 300, 100, 600, 'men', scattered),
  guess(
    'garrison-men.khorog',
    120,
    60,
    200,
    'men',
    'The Pamir post is taken to have been small and far from help; its strength that winter was not found.',
  ),
  guess(
    'garrison.grain',
    49,
    21,
    90,
    'days',
    'Outlying posts are taken to have kept about seven weeks of flour; no store-book of that winter was found.',
  ),
  guess(
    'garrison.order',
    65,
    40,
    90,
    'of 100',
    'The garrisons are taken to have been regulars, many of them due for discharge.',
  ),
  guess(
    'garrison.spirit',
    75,
    50,
    95,
    'of 100',
    'They had won in 1920, and are taken to have been waiting to be sent home.',
  ),
  guess(
    'garrison.recovers',
    6,
    2,
    12,
    'points a week',
    'A post that nobody besieges is taken to recover in two or three months.',
  ),
  guess('garrison.mounted', 25, 10, 50, 'per cent', 'One company in four is taken to be mounted.'),
  guess(
    'garrison.machine-guns-per-thousand',
    12,
    6,
    20,
    'guns',
    'A rifle battalion is taken to have had a machine-gun detachment of about this strength; no table was seen.',
  ),
]
