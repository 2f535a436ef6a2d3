import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import { landOf } from '../sim/gazetteer.ts'
import type { Band, World } from '../sim/world.ts'

/** A band as the map may show it. */
export interface Sighting {
  readonly band: Band
  /** Where it is, or where it was last said to be. */
  readonly place: PlaceId
  /** The week of the news; the present week when the riders see it themselves. */
  readonly week: number
  /** True when it is only hearsay: pencilled thinly, with its date. */
  readonly told: boolean
}

/**
 * What the Pasha knows of who stands where: his own; whoever camps openly where one of his bands is or one stretch of
 * road away; garrisons, which do not move; and others where the last word of them put them.
 */
export function sightings(world: World, content: Content): Sighting[] {
  const bands = Object.values(world.bands).filter(band => band.men > 0)
  const own = bands.filter(band => isOwn(band, world))
  const near = new Set<PlaceId>(own.map(band => band.at))
  const { legs } = landOf(content)
  for (const { at } of own) for (const { to } of legs.get(at) ?? []) near.add(to)
  const words = lastWords(world)
  return bands.flatMap((band): Sighting[] => {
    if (own.includes(band)) return [{ band, place: band.at, week: world.week, told: false }]
    const open = !band.hidden && near.has(band.at)
    if (open || (band.side === 'reds' && band.task.kind === 'garrison'))
      return [{ band, place: band.at, week: world.week, told: false }]
    const word = words.get(band.id)
    return word ? [{ band, ...word, told: true }] : []
  })
}

const isOwn = (band: Band, { bands }: World): boolean => {
  if (band.side === 'pasha') return true
  const leads = band.follows ? bands[band.follows] : undefined
  return leads?.side === 'pasha'
}

/** The latest place each band was seen at or reported from. */
function lastWords({ chronicle, reports, week }: World): Map<string, { place: PlaceId; week: number }> {
  const known = new Set(reports.filter(report => report.week <= week).map(report => report.happening))
  const words = new Map<string, { place: PlaceId; week: number }>()
  for (const happening of chronicle) {
    if (!happening.place || !(happening.witnessed || known.has(happening.id))) continue
    for (const band of [happening.band, happening.other])
      if (band) words.set(band, { place: happening.place, week: happening.week })
  }
  return words
}
