import type { Happening, HappeningKind } from '../happening.ts'
import { hostOf, isOurDistrict } from '../model/sides.ts'
import { of, PASHA, setReds, type Turn, whole } from '../turn.ts'
import { unrestOf } from './unrest.ts'

/** Happenings that reach Tashkent, each with the assumption that says how much it alarms. */
const ALARMING: Partial<Record<HappeningKind, string>> = {
  'garrison-yields': 'alarm.of-a-garrison',
  'garrison-withdraws': 'alarm.of-a-garrison',
  'siege-begun': 'alarm.of-a-siege',
  'rising-failed': 'alarm.of-a-rising',
  'chief-raided': 'alarm.of-a-chiefs-raid',
  raided: 'alarm.of-a-raid',
  'patron-sent': 'alarm.of-volunteers',
}

/** Points that one happening adds to Tashkent’s alarm when it hears of it; none for most. */
export function alarmOf(turn: Turn, h: Happening): number {
  if (h.kind === 'battle-won') return of(turn, h.band === PASHA ? 'alarm.of-a-battle' : 'alarm.of-a-raid')
  if (h.kind === 'raided' && h.district && turn.land.district.get(h.district)?.start.holder === 'reds')
    return of(turn, 'alarm.of-a-raid-on-the-line')
  if (h.kind === 'town-taken') return townAlarm(turn, h)
  if (h.kind === 'letter-copied')
    return h.what === 'help' || h.what === 'oath' ? of(turn, 'alarm.of-a-letter-read') : 0
  const id = ALARMING[h.kind]
  return id === undefined ? 0 : of(turn, id)
}

/** A town lost with its Red garrison alarms; one that the republic held in name is a line in a report; one retaken, none. */
function townAlarm(turn: Turn, h: Happening): number {
  const state = h.district === undefined ? undefined : turn.world.districts[h.district]
  if (!h.district || state?.holder === 'reds') return 0
  const red = turn.land.district.get(h.district)?.start.holder === 'reds'
  return of(turn, red ? 'alarm.of-a-town' : 'alarm.of-a-token-town')
}

/** Tashkent takes in what has reached it since it last looked, some weeks late; a quiet week lets the alarm fade. */
export function hearAlarms(turn: Turn): void {
  const { reds, chronicle } = turn.world
  const late = of(turn, 'alarm.news-weeks')
  const news = chronicle.slice(reds.heard).filter(h => turn.world.week - h.week >= late)
  const heard = news.reduce((sum, h) => sum + alarmOf(turn, h), 0)
  const held = Object.keys(turn.world.districts).filter(id => {
    const state = turn.world.districts[id as never]
    return (
      state !== undefined &&
      isOurDistrict(turn.world, turn.land, id as never) &&
      turn.land.district.get(id as never)?.start.holder !== state.holder
    )
  }).length
  const host = whole((hostOf(turn.world) * of(turn, 'alarm.of-a-thousand-men')) / 1000)
  const standing = held * of(turn, 'alarm.of-a-district-held') + host
  const fades = heard + standing > 0 ? 0 : of(turn, 'alarm.fades')
  const truce = reds.feeler === 'accepted' ? of(turn, 'alarm.fades-in-truce') : 0
  setReds(turn, {
    alarm: reds.alarm + heard + standing + unrestOf(turn) - fades - truce,
    heard: reds.heard + news.length,
  })
}
