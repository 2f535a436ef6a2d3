import type { Report } from '../sim/world.ts'
import { joined, say, sentence } from './say.ts'

/** Who says a dispatch, how old it is and how far to believe it. */
export function hearsay(report: Report | null, age: number): string {
  if (report === null) return sentence(say('dispatches.seen'))
  const old = age > 0 ? say('dispatches.old', { n: age }) : say('dispatches.fresh')
  return sentence([say(`dispatches.${report.source}`), old, say(`dispatches.sure${report.sure}`)].join(', '))
}

/** The same of several told together: all who say it, the oldest age, and the least that it can be believed. */
export function hearsayOf(told: readonly { readonly report: Report | null; readonly age: number }[]): string {
  const reports = told.flatMap(({ report }) => report ?? [])
  const ages = told.map(({ age }) => age)
  const first = told[0]
  if (first === undefined || reports.length === 0) return hearsay(null, 0)
  const sources = [...new Set(reports.map(({ source }) => say(`dispatches.${source}`)))]
  const oldest = Math.max(...ages)
  if (sources.length === 1 && Math.min(...ages) === oldest) return hearsay(reports[0]!, oldest)
  const sure = Math.min(...reports.map(report => report.sure)) as Report['sure']
  const upTo = oldest > 0 ? say('dispatches.upTo', { n: oldest }) : say('dispatches.fresh')
  return sentence([joined(sources), upTo, say(`dispatches.sure${sure}`)].join(', '))
}
