import type { PersonId, PlaceId } from '../../../story/schema/ids.ts'
import { groundsOf } from '../model/regard.ts'
import { bandOf, of, PASHA, setBand, setPerson, share, type Turn, tell, within } from '../turn.ts'
import { wayBetween } from '../views/roads.ts'
import { roadMonth } from '../weather.ts'
import { barredTo } from './whose.ts'

/** The word for what most keeps a person from the Pasha; empty when nothing does. */
export function whyNot(turn: Turn, id: PersonId): string {
  const person = turn.land.person.get(id)
  if (!person) return ''
  return groundsOf(turn, person).find(ground => ground.weight < 0)?.why ?? ''
}

/** Men a chief brings into the field when he rides with the Pasha: the better he thinks of him, the more. */
function menHeBrings(turn: Turn, id: PersonId): number {
  const state = turn.world.people[id]
  if (!state) return 0
  const percent = within(state.regard, of(turn, 'join.least-share'), of(turn, 'join.most-share'))
  return share(state.following, percent)
}

/**
 * Sets a band marching to a place. Riders go round enemy garrisons, and by night past them where there is no way round.
 * False when it is there already or no road is open this month.
 */
export function sendTo(turn: Turn, id: `bands/${string}`, to: PlaceId, hidden = false): boolean {
  const band = bandOf(turn.world, id)
  if (!band || band.at === to) return false
  const month = roadMonth(turn)
  const pace = band.guns > 0 ? 'guns' : 'horse'
  const barred = band.side === 'reds' || hidden ? undefined : barredTo(turn, band, false)
  const open = wayBetween(turn.land, band.at, to, month, pace, barred)
  const shown = open !== null && !barred?.(to)
  const way = shown ? open : wayBetween(turn.land, band.at, to, month, pace)
  if (!way) return false
  const march = { path: way.path, route: way.routes[0]!, done: 0 }
  setBand(turn, id, { task: { kind: 'march', to, march }, hidden: hidden || !shown })
  return true
}

/** A person comes over to the Pasha; a chief brings his riders and comes to the Pasha's camp. */
export function joinHost(turn: Turn, id: PersonId, causes: readonly number[] = []): void {
  const state = turn.world.people[id]
  if (!state?.alive || state.stance === 'with') return
  setPerson(turn, id, { stance: 'with' })
  const band = state.band === null ? undefined : bandOf(turn.world, state.band)
  let men = 0
  if (band) {
    men = menHeBrings(turn, id)
    const horses = Math.max(men, share(band.horses, 100))
    const rifles = Math.min(men, Math.max(band.rifles, share(men, of(turn, 'men.armed-of-chiefs'))))
    setBand(turn, band.id, { men, horses, rifles, follows: PASHA, hidden: false, task: { kind: 'camp' } })
    const camp = bandOf(turn.world, PASHA)?.at
    if (camp !== undefined) sendTo(turn, band.id, camp)
  }
  tell(turn, {
    kind: 'joined',
    person: id,
    ...(band ? { band: band.id, place: band.at } : {}),
    n: men,
    causes,
    witnessed: true,
  })
}

/** A person leaves the Pasha's side; his riders go home with him. */
export function leaveHost(turn: Turn, id: PersonId, why: string, causes: readonly number[] = []): void {
  const state = turn.world.people[id]
  if (!state?.alive || state.stance !== 'with') return
  setPerson(turn, id, { stance: 'free' })
  const band = state.band === null ? undefined : bandOf(turn.world, state.band)
  if (band) {
    setBand(turn, band.id, { follows: null, task: { kind: 'camp' } })
    const home = turn.land.person.get(id)?.home
    if (home) sendTo(turn, band.id, home)
  }
  const place = band ? { place: band.at, band: band.id } : {}
  tell(turn, { kind: 'left', person: id, ...place, n: band?.men ?? 0, what: why, causes, witnessed: true })
}
