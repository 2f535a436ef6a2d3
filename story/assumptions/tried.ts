import type { Assumption } from '../schema/source.ts'

/** Whether a number can be moved to see what follows: it has a range, and it is no weight of the five questions, which are asked when all is over. */
export const isTried = ({ id, range }: Assumption): boolean =>
  range[0] < range[1] && !id.startsWith('questions.')
