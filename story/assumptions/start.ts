import type { Assumption } from '../schema/source.ts'
import { guess, told } from './row.ts'

/** With what he rode out. */
export const start: readonly Assumption[] = [
  told(
    'start.riders',
    24,
    20,
    30,
    'men',
    ['sources/revolution-under-siege-basmachi', 'sources/samarkand-thesis'],
    'One essay gives the hunting party twenty-four riders; a thesis has only two officers leave with him, and the others join later.',
  ),
  guess('start.horses', 40, 24, 60, 'horses', 'A party that rides for days leads some spare horses.'),
  guess('start.grain', 14, 7, 21, 'days', 'Saddle bags hold about two weeks of barley and bread.'),
  guess(
    'start.order',
    55,
    30,
    80,
    'of 100',
    'Most of the party are taken to have been soldiers who had not served together.',
  ),
  guess(
    'start.spirit',
    70,
    50,
    90,
    'of 100',
    'Men who have just chosen to ride are taken to be in good heart.',
  ),
  guess(
    'road.off-sheet',
    8,
    6,
    10,
    'half-days',
    'Bukhara is taken to lie four days from Karshi for horsemen.',
  ),
  guess(
    'road.off-sheet-km',
    150,
    140,
    160,
    'km',
    'A round figure, if anything too short: the straight line between the two towns is already about 155 km.',
  ),
  guess('week.days', 7, 7, 7, 'days', 'A week has seven days; rations are counted by the day.'),
]
