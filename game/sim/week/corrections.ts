import { isOfBand, rumouredAt } from '../model/rumour.ts'
import { type Turn, tell } from '../turn.ts'
import type { BandId, Report, World } from '../world.ts'

/** Whether a wrong report has been set right already. */
const isCorrected = (world: World, wrong: Report): boolean =>
  world.chronicle.some(h => h.kind === 'rumour-corrected' && h.causes.includes(wrong.happening))

/** The last wrong report of a band that a true and younger one gives the lie to; undefined when none stands open. */
function liedAbout(world: World, band: BandId, better: Report): Report | undefined {
  return world.reports.findLast(
    report =>
      report.wrong &&
      report.id < better.id &&
      report.of <= better.of &&
      isOfBand(world.chronicle[report.happening], band) &&
      !isCorrected(world, report),
  )
}

/** Reports that came this week set right what older ones had wrong about the same bands, and it is said that they do. */
export function correctRumours(turn: Turn): void {
  const { week } = turn.world
  for (const better of turn.world.reports.filter(report => report.week === week && !report.wrong)) {
    const news = turn.world.chronicle[better.happening]
    const bands = [news?.band, news?.other].filter(band => band !== undefined)
    for (const band of bands) {
      if (!isOfBand(news, band)) continue
      const wrong = liedAbout(turn.world, band, better)
      const place = wrong && turn.world.chronicle[wrong.happening]?.place
      if (!wrong || !place) continue
      tell(turn, {
        kind: 'rumour-corrected',
        band,
        place: rumouredAt(turn.land, wrong, place),
        n: week - wrong.week,
        causes: [wrong.happening, better.happening],
        witnessed: true,
      })
    }
  }
}
