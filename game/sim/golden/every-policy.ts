import { HISTORICAL, type Marked } from './historical.ts'
import * as more from './more-policies.ts'
import * as policies from './policies.ts'

/** Every policy by name, the historical one first: what the tables of the soak run over. */
export const EVERY_POLICY: Readonly<Record<string, readonly Marked[]>> = {
  HISTORICAL,
  ...policies,
  ...more,
}
