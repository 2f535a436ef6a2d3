import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import { landOf } from '../sim/gazetteer.ts'
import type { Happening, HappeningKind } from '../sim/happening.ts'
import { rumouredAt } from '../sim/model/rumour.ts'
import type { Task, World } from '../sim/world.ts'

/** How a week's event is pencilled while it is shown: a ring that closes, a smudge, crossed strokes, a word noted down. */
export type EventSign = 'ring' | 'smudge' | 'cross' | 'note'

/** Something the Pasha saw or was told of this week, and where it is put on his map. */
export interface ShownEvent {
  readonly place: PlaceId
  readonly sign: EventSign
  readonly red: boolean
}

/** Kinds that are drawn, the weightiest first. */
const SIGNS: Partial<Readonly<Record<HappeningKind, EventSign>>> = {
  'town-taken': 'cross',
  'town-lost': 'cross',
  'battle-won': 'cross',
  'battle-lost': 'cross',
  caught: 'cross',
  'siege-broken': 'cross',
  'garrison-yields': 'cross',
  'siege-begun': 'ring',
  'village-burnt': 'smudge',
  raided: 'smudge',
  'chief-raided': 'smudge',
  looted: 'smudge',
  seized: 'note',
  'garrison-relieved': 'note',
  'garrison-withdraws': 'note',
  'column-marched': 'note',
  'rising-failed': 'note',
  joined: 'note',
  left: 'note',
  'news-brought': 'note',
}
const WEIGHTS = Object.keys(SIGNS)

/** Not more than this many at once: a map that marks everything marks nothing. */
const MOST = 4

/** What of a week can be marked on the map as it comes to be known: seen by the Pasha, or reported, there where he is told it was. */
export function eventsOf(before: World, after: World, content: Content): ShownEvent[] {
  const put = (h: Happening, place: PlaceId | undefined): readonly (readonly [Happening, PlaceId])[] =>
    place && SIGNS[h.kind] ? [[h, place]] : []
  const seen = after.chronicle
    .slice(before.chronicle.length)
    .flatMap(h => (h.witnessed ? put(h, h.village ?? h.place) : []))
  const told = after.reports.slice(before.reports.length).flatMap(report => {
    const h = after.chronicle[report.happening]
    if (!h || h.witnessed) return []
    const place = h.village ?? h.place
    return put(h, place && rumouredAt(landOf(content), report, place))
  })
  const weight = ([{ kind }]: readonly [Happening, PlaceId]) => WEIGHTS.indexOf(kind)
  const places = new Set<PlaceId>()
  return [...seen.sort((a, b) => weight(a) - weight(b)), ...told.sort((a, b) => weight(a) - weight(b))]
    .filter(([, place]) => !places.has(place) && places.add(place))
    .slice(0, MOST)
    .map(([h, place]) => ({ place, sign: SIGNS[h.kind]!, red: isRed(h, after) }))
}

/** Whether the Reds did it, as far as the telling names a band. */
function isRed({ band, kind }: Happening, { bands }: World): boolean {
  return (
    kind === 'town-lost' || kind === 'village-burnt' || (band !== undefined && bands[band]?.side === 'reds')
  )
}

/** The place a band has closed a ring about; null for any other task. */
const ringOf = (task: Task | undefined): PlaceId | null =>
  task?.kind === 'besiege' && task.since !== null ? task.place : null

/** The world as the ink may show it before a week's marches are done: no ring, scar or tint that is still to come. */
export function withheld(before: World, after: World): World {
  const bands = Object.fromEntries(
    Object.entries(after.bands).map(([id, band]) => {
      const closed = ringOf(band.task)
      const begun = closed !== null && closed !== ringOf(before.bands[band.id]?.task)
      return [id, begun ? { ...band, task: { kind: 'camp' } as const } : band]
    }),
  )
  return { ...after, bands, scars: before.scars, districts: before.districts, camps: before.camps }
}
