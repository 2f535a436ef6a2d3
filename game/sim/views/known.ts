import type { Content } from '../../../story/schema/content.ts'
import type { DistrictId, PlaceId } from '../../../story/schema/ids.ts'
import { monthOf } from '../calendar.ts'
import { districtOf, landOf } from '../gazetteer.ts'
import { lastReportOf, rumouredAt } from '../model/rumour.ts'
import { isOurs, oursIn } from '../model/sides.ts'
import { bandsOf, lastOf, of, openTurn, whole } from '../turn.ts'
import type { Band, BandId, World } from '../world.ts'
import { distancesFrom } from './roads.ts'

/** A band as the Pasha knows it. */
export interface Sighting {
  readonly band: BandId
  readonly side: Band['side']
  readonly leader: Band['leader']
  readonly at: PlaceId
  /** Men, exact for his own, in round numbers for others; null when nobody has said. */
  readonly men: number | null
  /** Weeks since it was so; 0 is seen now. */
  readonly age: number
  readonly sure: 1 | 2 | 3
}

/** Districts where the Pasha's own eyes are: those his bands stand in, and those a guide has shown him of late. */
function watched(world: World, content: Content): ReadonlySet<DistrictId> {
  const land = landOf(content)
  const turn = openTurn(world, content)
  const districts = oursIn(world).map(band => districtOf(land, band.at))
  const guided = lastOf(world, ['asked-yes'], h => h.what === 'guide', of(turn, 'ask.weeks-between'))
  const guide = guided?.person === undefined ? null : (land.person.get(guided.person)?.district ?? null)
  return new Set([...districts, guide].filter(id => id !== null))
}

const round = (men: number): number => (men < 100 ? men : whole(men / 100) * 100)

/** Where the last that was reported of a band puts it; a wrong report puts it at the next place along the road. */
function reported(world: World, content: Content, band: Band): Sighting | null {
  const report = lastReportOf(world, band.id)
  const h = report && world.chronicle[report.happening]
  if (!report || !h?.place) return null
  return {
    band: band.id,
    side: band.side,
    leader: band.leader,
    at: rumouredAt(landOf(content), report, h.place),
    men: null,
    age: world.week - report.of,
    sure: report.sure,
  }
}

/**
 * Every band the Pasha knows of: his own exactly, those under his eyes in round numbers, standing garrisons and chiefs
 * at home by common knowledge, the rest by the last report of them, however old or wrong.
 */
export function knownBands(world: World, content: Content): readonly Sighting[] {
  const land = landOf(content)
  const eyes = watched(world, content)
  const near = distancesFrom(content, world.bands['bands/pasha']!.at, monthOf(world.week))
  const sightings: Sighting[] = []
  for (const band of bandsOf(world)) {
    if (band.men <= 0) continue
    const base = { band: band.id, side: band.side, leader: band.leader, at: band.at }
    const district = districtOf(land, band.at)
    const seen =
      !band.hidden && ((district !== null && eyes.has(district)) || (near.get(band.at) ?? 100) <= 2)
    const home = band.leader === null ? null : (land.person.get(band.leader)?.home ?? null)
    if (isOurs(band)) sightings.push({ ...base, men: band.men, age: 0, sure: 3 })
    else if (seen) sightings.push({ ...base, men: round(band.men), age: 0, sure: 3 })
    else if (band.task.kind === 'garrison') sightings.push({ ...base, men: null, age: 0, sure: 2 })
    else {
      const told = reported(world, content, band)
      if (told) sightings.push(told)
      else if (home !== null) sightings.push({ ...base, at: home, men: null, age: world.week, sure: 1 })
    }
  }
  return sightings
}
