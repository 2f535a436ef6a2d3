import type { PlaceId } from '../../../story/schema/ids.ts'
import { garrisonAt, hostile, isOurs } from '../model/sides.ts'
import {
  bandOf,
  bandsOf,
  because,
  causeOf,
  of,
  PASHA,
  setBand,
  share,
  type Turn,
  tell,
  whole,
} from '../turn.ts'
import { stretchCost } from '../views/roads.ts'
import { roadMonth } from '../weather.ts'
import type { Band, BandId, March } from '../world.ts'
import { ridesAsFarAs } from './chiefs.ts'
import { scatteredChiefs } from './encounter.ts'
import { joinGarrison } from './garrison.ts'

/** Half-days a band marches this week: more with led horses, less for men without one, less by night and by-paths, less with guns and waggons. */
export function halfDaysOf(turn: Turn, band: Band): number {
  const week = of(turn, 'march.half-days')
  if (band.side === 'reds') {
    const own = band.guns > 0 ? 'march.half-days-of-columns' : 'march.half-days-of-red-horse'
    return of(turn, own)
  }
  const onFoot = Math.max(0, band.men - band.horses)
  const lost = whole((share(week, of(turn, 'march.lost-on-foot')) * onFoot) / (band.men || 1))
  const led = band.horses * 100 >= band.men * of(turn, 'march.led-horses')
  const pace = led ? week + share(week, of(turn, 'march.gain-of-led-horses')) : week - lost
  return band.hidden ? share(pace, of(turn, 'march.share-when-hidden')) : pace
}

function marchOf(band: Band): March | null {
  if (band.task.kind === 'march') return band.task.march
  return band.task.kind === 'besiege' ? band.task.march : null
}

/** The band stays where it is: snow, flood or a garrison is in the way. */
function blocked(turn: Turn, band: Band, next: PlaceId, what: string): void {
  setBand(turn, band.id, { task: { kind: 'camp' } })
  const shut = causeOf(turn.world, ['pass-closed', 'river-rose'], h => h.place === next)
  const set = causeOf(turn.world, ['set-out'], h => h.band === band.id)
  tell(turn, { kind: 'march-blocked', band: band.id, place: next, what, causes: [...shut, ...set] })
}

function arrived(turn: Turn, id: BandId): void {
  const band = bandOf(turn.world, id)!
  if (band.task.kind === 'besiege') {
    const { place } = band.task
    const garrison = garrisonAt(turn.world, place)
    if (garrison) {
      setBand(turn, id, { task: { kind: 'besiege', place, since: turn.world.week, march: null } })
      const causes = causeOf(turn.world, ['set-out'], h => h.band === id)
      tell(turn, { kind: 'siege-begun', band: id, other: garrison.id, place, causes })
      return
    }
  }
  setBand(turn, id, { task: { kind: 'camp' } })
  if (band.side === 'reds' && band.id.startsWith('bands/garrison-')) joinGarrison(turn, id)
  const set = because(
    turn.world,
    h =>
      (h.kind === 'set-out' && (h.band === id || (isOurs(band) && h.band === PASHA))) ||
      (h.kind === 'joined' && h.band === id),
  )
  if (isOurs(band) || band.guns > 0) tell(turn, { kind: 'arrived', band: id, place: band.at, causes: set })
}

/** Walks one band along its march until the week's half-days are spent, the way is barred or it has arrived. */
function walk(turn: Turn, id: BandId): void {
  const month = roadMonth(turn)
  let left = halfDaysOf(turn, bandOf(turn.world, id)!)
  for (;;) {
    const band = bandOf(turn.world, id)!
    const march = marchOf(band)
    const next = march?.path[0]
    if (!march || next === undefined) return
    const leg = turn.land.legs.get(band.at)?.find(l => l.to === next)
    const cost = leg ? stretchCost(leg.route, band.guns > 0 ? 'guns' : 'horse', month) : null
    if (!leg || cost === null) {
      blocked(turn, band, next, leg?.route.by ?? 'no-road')
      return
    }
    const barred = bandsOf(turn.world).find(
      b => b.at === next && b.task.kind === 'garrison' && hostile(turn.world, band, b),
    )
    const besieging = band.task.kind === 'besiege' && band.task.place === next
    if (barred && !besieging && !band.hidden) {
      blocked(turn, band, next, 'garrison')
      return
    }
    const rest = cost - march.done
    if (left < rest) {
      const task = { ...band.task, march: { ...march, route: leg.route.id, done: march.done + left } }
      setBand(turn, id, { task: task as Band['task'] })
      return
    }
    left -= rest
    const path = march.path.slice(1)
    const after = path[0]
    const on = after === undefined ? undefined : turn.land.legs.get(next)?.find(l => l.to === after)
    const task = { ...band.task, march: { path, route: on?.route.id ?? leg.route.id, done: 0 } }
    setBand(turn, id, { at: next, task: task as Band['task'] })
    scatteredChiefs(turn, id)
    if (path.length === 0) {
      arrived(turn, id)
      return
    }
    // An enemy in the field stops a march that shows itself; the meeting is settled when all have marched.
    if (
      !band.hidden &&
      bandsOf(turn.world).some(b => b.at === next && !b.hidden && b.men > 0 && hostile(turn.world, band, b))
    )
      return
  }
}

/** Whether a follower rides along to a new camp: the leaderless do, chiefs as far as they will go from home. */
function rides(turn: Turn, band: Band, to: PlaceId): boolean {
  const person = band.leader === null ? undefined : turn.land.person.get(band.leader)
  return !person || ridesAsFarAs(turn, person, band, to)
}

/** All bands march; those camped with the Pasha ride with him. */
export function march(turn: Turn): void {
  const ids = bandsOf(turn.world).map(band => band.id)
  const order = [PASHA, ...ids.filter(id => id !== PASHA)]
  for (const id of order) {
    const band = bandOf(turn.world, id)
    if (!band || band.men <= 0 || !marchOf(band)) continue
    const from = band.at
    walk(turn, id)
    const now = bandOf(turn.world, id)
    if (id !== PASHA || !now || now.at === from) continue
    for (const other of bandsOf(turn.world))
      if (
        other.follows === PASHA &&
        other.at === from &&
        other.task.kind === 'camp' &&
        rides(turn, other, now.at)
      )
        setBand(turn, other.id, { at: now.at, hidden: now.hidden })
  }
}
