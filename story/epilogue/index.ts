import type { Chapter } from '../schema/epilogue.ts'
import { armenia } from './armenia.ts'
import { flight } from './flight.ts'
import { lastBands } from './last-bands.ts'
import { mapAndPrices } from './map-and-prices.ts'
import { peopleAfterwards } from './people-afterwards.ts'
import { reburial } from './reburial.ts'
import { redColumn } from './red-column.ts'
import { words } from './words.ts'

export { deaths } from './deaths.ts'
export { debrief } from './debrief.ts'

/** What followed, in the real years. */
export const afterlives: readonly Chapter[] = [peopleAfterwards, redColumn, lastBands, flight]

/** What it cost whom, and who remembers what. */
export const memory: readonly Chapter[] = [armenia, reburial]

/** What the makers did, and the words they chose. */
export const making: readonly Chapter[] = [words, mapAndPrices]

export { unknown } from './unknown.ts'
