import type { Person } from '../../../story/schema/person.ts'
import { bandsAt, garrisonAt } from '../model/sides.ts'
import {
  bandOf,
  causeOf,
  lastOf,
  of,
  roll,
  setBand,
  setPerson,
  share,
  type Turn,
  tell,
  whole,
} from '../turn.ts'
import type { Band } from '../world.ts'

/** How long ago the Pasha broke out, as far as a town two rivers away could have heard of it; null if it has not. */
function rumour(turn: Turn, person: Person): number | null {
  const out = turn.world.chronicle.find(
    h => h.band === 'bands/pasha' && (h.kind === 'arrived' || h.kind === 'joined'),
  )
  if (!out) return null
  const late =
    of(turn, 'rising.weeks-of-rumour') + roll(turn, 'rising', person.id, 0, of(turn, 'rising.waits') + 1)
  return turn.world.week - out.week - late
}

/** The republic's own men in a town turn on the garrison they serve beside, when they hear he is out. */
function rise(turn: Turn, person: Person, band: Band, garrison: Band): void {
  const others = turn.content.people
    .filter(p => p.id !== person.id && p.following > 0 && turn.world.people[p.id]?.at === band.at)
    .filter(p => p.role === 'officer' || p.role === 'jadid')
  const men = band.men + others.reduce((sum, p) => sum + p.following, 0)
  setBand(turn, band.id, {
    men,
    rifles: men,
    hidden: false,
    task: { kind: 'besiege', place: band.at, since: turn.world.week, march: null },
  })
  const causes = causeOf(turn.world, ['set-out'], h => h.band === 'bands/pasha')
  tell(turn, {
    kind: 'siege-begun',
    band: band.id,
    person: person.id,
    other: garrison.id,
    place: band.at,
    causes,
  })
}

/** Without a host before the town the rising is beaten: those who live go over to the bands. */
function fail(turn: Turn, person: Person, band: Band, garrison: Band): void {
  const causes = causeOf(turn.world, ['siege-begun'], h => h.band === band.id)
  const men = share(band.men, of(turn, 'rising.left-after'))
  const home = turn.land.legs
    .get(band.at)
    ?.map(leg => leg.to)
    .sort()[0]
  setBand(turn, band.id, {
    men,
    rifles: Math.min(band.rifles, men),
    task: { kind: 'camp' },
    hidden: true,
    ...(home ? { at: home } : {}),
  })
  for (const p of turn.content.people)
    if (p.role === 'officer' && p.following > 0 && turn.world.people[p.id]?.at === band.at)
      setPerson(turn, p.id, { at: home ?? band.at })
  setPerson(turn, person.id, { following: men })
  const most = of(turn, 'rising.grain-eaten')
  const eaten = most - roll(turn, 'rising-grain', person.id, 0, whole(most / 2) + 1)
  setBand(turn, garrison.id, {
    men: garrison.men - share(garrison.men, of(turn, 'rising.cost-to-garrison')),
    grain: Math.max(0, garrison.grain - eaten),
  })
  tell(turn, { kind: 'rising-failed', person: person.id, place: garrison.at, n: band.men - men, causes })
}

/** Men whose aim is a republic of their own and who live beside a Red garrison act when the rumour reaches them. */
export function risings(turn: Turn): void {
  for (const person of turn.content.people) {
    if (person.aim !== 'republic' || person.following <= 0 || person.home === null) continue
    const state = turn.world.people[person.id]
    const band = state?.alive && state.band !== null ? bandOf(turn.world, state.band) : undefined
    const garrison = garrisonAt(turn.world, person.home)
    if (!band || !garrison || state?.stance !== 'free') continue
    if (lastOf(turn.world, ['rising-failed'], h => h.person === person.id)) continue
    const begun = lastOf(turn.world, ['siege-begun'], h => h.band === band.id)
    if (begun) {
      const helped = bandsAt(turn.world, person.home).some(
        other => other.id !== band.id && other.side !== 'reds' && other.task.kind === 'besiege',
      )
      const driven = band.task.kind !== 'besiege'
      if (driven || (!helped && turn.world.week - begun.week >= of(turn, 'rising.holds')))
        fail(turn, person, band, garrison)
      continue
    }
    const waited = rumour(turn, person)
    if (band.at === person.home && waited !== null && waited >= 0) rise(turn, person, band, garrison)
  }
}
