import type { Content } from '../../../story/schema/content.ts'
import type { PlaceId } from '../../../story/schema/ids.ts'
import { landOf } from '../gazetteer.ts'
import type { Happening, HappeningKind } from '../happening.ts'
import { rumouredAt } from '../model/rumour.ts'
import { of, openTurn } from '../turn.ts'
import { lineCuts } from '../week/spine.ts'
import type { Side, World } from '../world.ts'
import { type Known, knownOf } from './learnt.ts'

/** What leaves a trace on the map. */
export const TRACES = ['battle', 'raid', 'burnt', 'harmed', 'fled', 'slipped', 'militia', 'cut'] as const
export type TraceKind = (typeof TRACES)[number]

/** Something the Pasha knows to have happened at a place. */
export interface Trace {
  readonly kind: TraceKind
  readonly happening: number
  /** Where it was, or where a wrong report that nobody has corrected puts it. */
  readonly place: PlaceId
  /** The week it happened, as told. */
  readonly week: number
  /** 3 seen or surely told, 1 hearsay. */
  readonly sure: 1 | 2 | 3
  /** Who did it, where a band is named. */
  readonly by: Side | null
}

const KINDS: Readonly<Partial<Record<HappeningKind, TraceKind>>> = {
  'battle-won': 'battle',
  'battle-lost': 'battle',
  raided: 'raid',
  'raid-failed': 'raid',
  'chief-raided': 'raid',
  'village-burnt': 'burnt',
  'villagers-died': 'harmed',
  looted: 'harmed',
  starved: 'harmed',
  'households-fled': 'fled',
  'slipped-away': 'slipped',
  'militia-raised': 'militia',
}

/** Harm to a district that names no village has no place on the map. */
const OF_A_VILLAGE: readonly TraceKind[] = ['burnt', 'harmed', 'fled']

/** Happenings about which a wrong report has been set right. */
export function corrected({ chronicle }: World): ReadonlySet<number> {
  return new Set(
    chronicle.flatMap(h => (h.kind === 'rumour-corrected' && h.causes[0] !== undefined ? [h.causes[0]] : [])),
  )
}

/**
 * What the Pasha knows to have happened, place by place, the last of each kind at each place, the newest last;
 * nothing he has neither seen nor been told of.
 */
export function tracesOf(world: World, content: Content): readonly Trace[] {
  const land = landOf(content)
  const right = corrected(world)
  const cuts = new Set(lineCuts(openTurn(world, content)))
  const last = new Map<string, Trace>()
  const put = (trace: Trace) => {
    const key = `${trace.kind} ${trace.place}`
    const held = last.get(key)
    if (held && held.week > trace.week) return
    last.delete(key)
    last.set(key, trace)
  }
  for (const { happening: h, report } of knownOf(world)) {
    const kind = KINDS[h.kind]
    const where = kind && OF_A_VILLAGE.includes(kind) ? h.village : (h.village ?? h.place)
    if (!kind || !where) continue
    const wrong = report?.wrong === true && !right.has(h.id)
    const place = wrong && report ? rumouredAt(land, report, where) : where
    const trace = {
      kind,
      happening: h.id,
      place,
      week: h.week,
      sure: report?.sure ?? 3,
      by: sideOf(world, h),
    }
    put(trace)
    if (cuts.has(h.id) && h.place) put({ ...trace, kind: 'cut', place: h.place })
  }
  for (const { happening: h } of knownOf(world))
    if (h.kind === 'militia-gone' && h.place) last.delete(`militia ${h.place}`)
  return [...last.values()].sort((a, b) => a.week - b.week || a.happening - b.happening)
}

function sideOf({ bands }: World, { band, kind }: Happening): Side | null {
  if (kind === 'militia-raised' || kind === 'village-burnt') return 'reds'
  if (kind === 'chief-raided') return 'chiefs'
  return (band && bands[band]?.side) || null
}

/** A ring about a place, as far as the Pasha knows. */
export interface Ring {
  readonly place: PlaceId
  /** Weeks since it closed, at least 0. */
  readonly weeks: number
  readonly by: Side
  readonly sure: 1 | 2 | 3
}

const OPENS: readonly HappeningKind[] = ['siege-begun', 'siege-presses']
const ENDS: readonly HappeningKind[] = [
  'siege-broken',
  'garrison-yields',
  'garrison-withdraws',
  'garrison-relieved',
  'town-taken',
  'town-lost',
]

/** Sieges that the Pasha has seen or heard begin and has not heard end. */
export function ringsOf(world: World, content: Content): readonly Ring[] {
  const open = new Map<PlaceId, Known>()
  for (const known of [...knownOf(world)].sort((a, b) => a.happening.id - b.happening.id)) {
    const { kind, place } = known.happening
    if (!place) continue
    if (ENDS.includes(kind)) open.delete(place)
    else if (OPENS.includes(kind) && !open.has(place)) open.set(place, known)
  }
  const lately = of(openTurn(world, content), 'report.weeks-from-far') * 2
  return [...open].flatMap(([place, { happening, report }]): Ring[] => {
    const own = Object.values(world.bands).some(
      ({ task, id, follows }) =>
        (id === 'bands/pasha' || follows === 'bands/pasha') &&
        task.kind === 'besiege' &&
        task.place === place,
    )
    const weeks = world.week - happening.week
    // A ring of others of which nothing more has come is taken to be gone.
    if (!own && (report === null || weeks > lately)) return []
    return [{ place, weeks, by: sideOf(world, happening) ?? 'chiefs', sure: report?.sure ?? 3 }]
  })
}

/** Where a band was drawn on the strength of a report that has just been set right. */
export interface Rubbed {
  readonly band: NonNullable<Happening['band']>
  readonly place: PlaceId
}

/** What is rubbed out this week: it was pencilled on a report now known to be wrong. */
export const rubbedOut = ({ chronicle, week }: World): readonly Rubbed[] =>
  chronicle.flatMap(({ kind, week: when, band, place }) =>
    kind === 'rumour-corrected' && when === week && band && place ? [{ band, place }] : [],
  )

/** The places a column is known to have come to, in order, each with the week it is told of and how sure; at most `most`. */
export function knownTrail(
  world: World,
  content: Content,
  band: NonNullable<Happening['band']>,
  most: number,
): readonly { readonly place: PlaceId; readonly week: number; readonly sure: 1 | 2 | 3 }[] {
  const land = landOf(content)
  const right = corrected(world)
  const trail: { place: PlaceId; week: number; sure: 1 | 2 | 3 }[] = []
  const all = knownOf(world).filter(({ happening: h }) => h.kind === 'column-marched' && h.band === band)
  for (const { happening: h, report } of [...all].sort((a, b) => a.happening.id - b.happening.id)) {
    if (!h.place) continue
    const place = report?.wrong && !right.has(h.id) ? rumouredAt(land, report, h.place) : h.place
    if (trail.at(-1)?.place !== place) trail.push({ place, week: h.week, sure: report?.sure ?? 3 })
  }
  return trail.slice(-most)
}
