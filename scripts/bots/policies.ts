import { HISTORICAL, NO_SIEGE } from './historical.ts'
import type { Policy } from './policy.ts'
import { RANDOM, SILENT } from './random.ts'
import { ofTemper, TEMPERS } from './tempers.ts'

/** Every policy there is, by name. */
export const policies = (): Policy[] => [RANDOM, SILENT, HISTORICAL, NO_SIEGE, ...TEMPERS.map(ofTemper)]
