import type { PlaceId } from '../../../story/schema/ids.ts'
import type { Land } from '../gazetteer.ts'
import type { Happening } from '../happening.ts'
import type { BandId, Report, World } from '../world.ts'

/** Whether a happening tells where a band was. */
export const isOfBand = (h: Happening | undefined, band: BandId): h is Happening & { place: PlaceId } =>
  h?.place !== undefined && (h.band === band || h.other === band)

/** Where a report puts what happened: a wrong one, at the next place along a road. */
export function rumouredAt(land: Land, report: Report, place: PlaceId): PlaceId {
  if (!report.wrong) return place
  const legs = land.legs.get(place) ?? []
  return legs[report.id % (legs.length || 1)]?.to ?? place
}

/** The report that tells of a band as it was last: the youngest matter, and of two as young the one that came later. */
export function lastReportOf({ reports, chronicle }: World, band: BandId): Report | undefined {
  let best: Report | undefined
  for (const report of reports)
    if (isOfBand(chronicle[report.happening], band) && (best === undefined || report.of >= best.of))
      best = report
  return best
}
