import type { Band } from '../sim/world.ts'

/** Whether the Pasha may know where a band is: his own side always, others unless they hide. */
export const knowsOf = ({ side, hidden }: Pick<Band, 'side' | 'hidden'>): boolean => side === 'pasha' || !hidden
