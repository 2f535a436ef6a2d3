import type { Report } from '../sim/world.ts'
import { say, sentence } from './say.ts'

/** Who says a dispatch, how old it is and how far to believe it. */
export function hearsay(report: Report | null, age: number): string {
  if (report === null) return sentence(say('dispatches.seen'))
  const old = age > 0 ? say('dispatches.old', { n: age }) : say('dispatches.fresh')
  return sentence([say(`dispatches.${report.source}`), old, say(`dispatches.sure${report.sure}`)].join(', '))
}
