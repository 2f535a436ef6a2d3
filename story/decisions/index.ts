import type { DecisionPoint } from '../schema/decision.ts'
import { beforeTheRide } from './before-the-ride.ts'
import { spring } from './spring.ts'
import { summer } from './summer.ts'
import { winter } from './winter.ts'

/** The points at which the year could have gone otherwise, in their order; the last stood open through all of it. */
export const decisions: readonly DecisionPoint[] = [...beforeTheRide, ...winter, ...spring, ...summer]
