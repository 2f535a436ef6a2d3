import type { Run } from '../../story/schema/source.ts'

/** The words of a reference without their italics. */
export const plain = (runs: readonly Run[]): string =>
  runs.map(run => (typeof run === 'string' ? run : run[0])).join('')
