import type { Assumption } from '../schema/source.ts'
import { battles } from './battles.ts'
import { bread } from './bread.ts'
import { captivity } from './captivity.ts'
import { chiefs } from './chiefs.ts'
import { columns } from './columns.ts'
import { country } from './country.ts'
import { garrisons } from './garrisons.ts'
import { hunt } from './hunt.ts'
import { marches } from './marches.ts'
import { moscow } from './moscow.ts'
import { regards } from './people.ts'
import { sieges } from './sieges.ts'
import { start } from './start.ts'

/** Every number of the model that makes a claim, by topic; the page "Why the model works this way" lists them. */
export const assumptions: readonly Assumption[] = [
  ...start,
  ...marches,
  ...battles,
  ...sieges,
  ...garrisons,
  ...bread,
  ...country,
  ...regards,
  ...chiefs,
  ...captivity,
  ...moscow,
  ...columns,
  ...hunt,
]

/** Assumption id to value, as `Content` hands it to the simulation. */
export function numbersOf(list: readonly Assumption[] = assumptions): Readonly<Record<string, number>> {
  return Object.fromEntries(list.map(assumption => [assumption.id, assumption.value]))
}
