import type { Report } from '../sim/world.ts'
import { joined, say, sentence } from './say.ts'

/** How far to believe it: what is fresh is believed, and of what is old the doubt is named that fits who brought it. */
function doubt({ sure, source }: Report): readonly string[] {
  if (sure > 2) return []
  return [sure === 2 ? say('dispatches.sure2') : say(`dispatches.doubt-${source}`)]
}

/** Who says a dispatch, how old it is and how far to believe it. */
export function hearsay(report: Report | null, age: number): string {
  if (report === null) return sentence(say('dispatches.seen'))
  const old = age > 0 ? say('dispatches.old', { n: age }) : say('dispatches.fresh')
  return sentence([say(`dispatches.${report.source}`), old, ...doubt(report)].join(', '))
}

/** The same of several told together: all who say it where they are few, the oldest age, and whether any of it is doubtful. */
export function hearsayOf(told: readonly { readonly report: Report | null; readonly age: number }[]): string {
  const reports = told.flatMap(({ report }) => report ?? [])
  const ages = told.map(({ age }) => age)
  const first = told[0]
  if (first === undefined || reports.length === 0) return hearsay(null, 0)
  const sources = [...new Set(reports.map(({ source }) => say(`dispatches.${source}`)))]
  const oldest = Math.max(...ages)
  if (sources.length === 1 && Math.min(...ages) === oldest) return hearsay(reports[0]!, oldest)
  const who = sources.length > 2 ? say('dispatches.several') : joined(sources)
  const upTo = oldest > 0 ? say('dispatches.upTo', { n: oldest }) : say('dispatches.fresh')
  const unsure = reports.some(({ sure }) => sure < 2) ? [say('dispatches.unsure')] : []
  return sentence([who, upTo, ...unsure].join(', '))
}
