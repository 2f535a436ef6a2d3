import type { Content } from '../../../story/schema/content.ts'
import { landOf } from '../gazetteer.ts'
import type { Happening } from '../happening.ts'
import { isOurs } from '../model/sides.ts'
import { of, openTurn, type Turn } from '../turn.ts'
import { alarmOf } from '../week/alarm.ts'
import { lineCuts } from '../week/spine.ts'
import type { Reds, World } from '../world.ts'

/** What may hold the other side up, as far as the Pasha could tell. */
export const DELAYS = ['peace', 'stall', 'line-raided', 'hungry-columns', 'quiet'] as const
/** What it may be waiting for. */
export const WAITS = ['news', 'answer', 'session', 'trains', 'roads', 'him', 'nothing'] as const

/** The other side’s mind as the Pasha could know it. */
export interface Danger {
  /** The phase last reported, and how many weeks ago it was so; null when nobody has said. */
  readonly phase: Reds['phase'] | null
  readonly age: number
  /** His own doings that Tashkent will have heard of, the heaviest first; at most four. */
  readonly alarms: readonly { readonly happening: number; readonly weight: 'small' | 'great' }[]
  readonly delays: readonly (typeof DELAYS)[number][]
  readonly waits: (typeof WAITS)[number]
}

/** Happenings the Pasha saw, did, or has been told of. */
function known(world: World): readonly Happening[] {
  const told = new Set(world.reports.map(r => r.happening))
  return world.chronicle.filter(h => h.witnessed || told.has(h.id))
}

/** Alarm of a doing of his own: a public act when it was first done, a letter he knows was copied, or a blow. */
function weigh(turn: Turn, h: Happening): number {
  if (h.kind === 'declared') {
    const first = turn.world.chronicle.find(one => one.kind === 'declared' && one.what === h.what)
    return first?.id === h.id ? (landOf(turn.content).act.get(h.what ?? '')?.alarm ?? 0) : 0
  }
  const band = h.band === undefined ? undefined : turn.world.bands[h.band]
  const his = h.kind === 'letter-copied' || h.kind === 'patron-sent' || (band !== undefined && isOurs(band))
  return his ? alarmOf(turn, h) : 0
}

const heaviest = (turn: Turn, all: readonly Happening[]): Danger['alarms'] => {
  const late = of(turn, 'alarm.news-weeks')
  return all
    .filter(h => h.kind === 'declared' || turn.world.week - h.week >= late)
    .map(h => ({ happening: h.id, points: weigh(turn, h) }))
    .filter(one => one.points > 0)
    .sort((a, b) => b.points - a.points || b.happening - a.happening)
    .slice(0, 2 + 2)
    .map(({ happening, points }) => ({
      happening,
      weight: points >= of(turn, 'alarm.great-from') ? 'great' : 'small',
    }))
}

function delaysOf(turn: Turn, all: readonly Happening[]): Danger['delays'] {
  const { feeler } = turn.world.reds
  const lately = of(turn, 'alarm.lately')
  const recent = all.filter(h => turn.world.week - h.week < lately)
  const red = (h: Happening) => h.band !== undefined && turn.world.bands[h.band]?.side === 'reds'
  const seen = new Set(all.map(h => h.id))
  const found: Danger['delays'] = [
    ...(feeler === 'accepted' ? (['peace'] as const) : []),
    ...(feeler === 'stalled' ? (['stall'] as const) : []),
    ...(lineCuts(turn).some(id => seen.has(id)) ? (['line-raided'] as const) : []),
    ...(recent.some(h => (h.kind === 'looted' || h.kind === 'hungry') && red(h))
      ? (['hungry-columns'] as const)
      : []),
  ]
  const loud = recent.some(h => weigh(turn, h) > 0)
  return loud || found.length > 0 ? found : ['quiet']
}

function waitsOf(phase: Danger['phase'], feeler: Reds['feeler']): Danger['waits'] {
  if (feeler === 'accepted') return 'nothing'
  if (feeler === 'offered' || feeler === 'stalled') return 'answer'
  if (phase === 'talk') return 'session'
  if (phase === 'build-up') return 'trains'
  if (phase === 'offensive') return 'roads'
  return phase === 'pacification' ? 'him' : 'news'
}

/** What the Pasha could know of the danger from the other side: only from what he did, saw, or was told. */
export function danger(world: World, content: Content): Danger {
  const turn = openTurn(world, content)
  const all = known(world)
  const last = [...all].reverse().find(h => h.kind === 'reds-phase')
  const phase = (last?.what as Reds['phase'] | undefined) ?? null
  return {
    phase,
    age: last ? world.week - last.week : 0,
    alarms: heaviest(turn, all),
    delays: delaysOf(turn, all),
    waits: waitsOf(phase, world.reds.feeler),
  }
}
