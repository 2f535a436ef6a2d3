import type { Happening } from '../happening.ts'
import type { Report, World } from '../world.ts'

/** Something the Pasha knows, and how it came to him; `report` is null for what the riders saw. */
export interface Known {
  readonly happening: Happening
  readonly report: Report | null
  /** The week he came to know of it. */
  readonly week: number
}

/** Everything the Pasha saw or has been told, in the order he learnt it. */
export function knownOf(world: World): readonly Known[] {
  const first = new Map<number, Report>()
  for (const report of world.reports)
    if (report.week <= world.week && !first.has(report.happening)) first.set(report.happening, report)
  return world.chronicle
    .flatMap((happening): Known[] => {
      if (happening.witnessed) return [{ happening, report: null, week: happening.week }]
      const report = first.get(happening.id)
      return report ? [{ happening, report, week: report.week }] : []
    })
    .sort((a, b) => a.week - b.week || a.happening.id - b.happening.id)
}
