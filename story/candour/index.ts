import type { CandourPage } from '../schema/candour.ts'
import { invented } from './invented.ts'
import { mislead } from './mislead.ts'
import { unchecked } from './unchecked.ts'

/** The pages on which the makers say what to doubt, in the order in which they are shown. */
export const candour: readonly CandourPage[] = [mislead, invented, unchecked]
