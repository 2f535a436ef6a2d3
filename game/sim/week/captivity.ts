import type { PersonId } from '../../../story/schema/ids.ts'
import { monthOf } from '../calendar.ts'
import { isGone } from '../model/present.ts'
import { addGround } from '../model/regard.ts'
import { hostOf, isOurs } from '../model/sides.ts'
import { release, seize } from '../rules/captive.ts'
import { post, weeksToReach } from '../rules/write.ts'
import { bandOf, causeOf, of, pashaBand, setBand, share, type Turn, tell } from '../turn.ts'
import { wayBetween } from '../views/roads.ts'

/** Everything that has been said and done for the Pasha with one person, his first sight apart. */
export function grounds(turn: Turn, id: PersonId): number {
  return Object.values(turn.world.people[id]?.grounds ?? {}).reduce((sum, weight) => sum + weight, 0)
}

/** Those whom somebody could ask about a stranger: patrons who live abroad and hold his loyalty. */
function patronOf(turn: Turn, id: PersonId): PersonId | undefined {
  const person = turn.land.person.get(id)
  return turn.content.people.find(
    p => p.role === 'patron' && p.aim === person?.aim && turn.world.people[p.id]?.alive,
  )?.id
}

/** A chief in his own country takes a small party of strangers that nobody has spoken for. */
function mayBeSeized(turn: Turn): void {
  const { world } = turn
  const own = pashaBand(world)
  const district = turn.land.place.get(own.at)?.district
  for (const person of turn.content.people) {
    if (person.role !== 'chief' || person.aim !== 'restore-emir' || person.district !== district) continue
    const state = world.people[person.id]!
    if (!state.alive) continue
    const band = state.band === null ? undefined : bandOf(world, state.band)
    if (!state.alive || !band || state.stance === 'with' || isOurs(band)) continue
    if (hostOf(world) >= share(state.following, of(turn, 'captive.safe-share'))) continue
    if (state.regard >= of(turn, 'captive.safe-regard')) continue
    if (causeOf(world, ['released'], h => h.person === person.id).length > 0) continue
    const home = person.home ?? band.at
    const way = wayBetween(turn.land, band.at, own.at, monthOf(world.week))
    if (!way) continue
    setBand(turn, band.id, { at: home, task: { kind: 'camp' } })
    seize(
      turn,
      person.id,
      causeOf(world, ['arrived'], h => h.band === own.id),
    )
    const patron = patronOf(turn, person.id)
    if (patron)
      post(turn, {
        from: person.id,
        to: patron,
        about: 'who-is-he',
        arrives: world.week + weeksToReach(turn, patron),
      })
    return
  }
}

/** Friends at large who have heard where he is write for him unasked. */
function friendsWrite(turn: Turn, captor: PersonId, weeks: number): void {
  if (weeks !== of(turn, 'captive.friends-hear')) return
  for (const person of turn.content.people) {
    const state = turn.world.people[person.id]
    if (
      person.role !== 'adviser' ||
      !state ||
      isGone(turn, person.id) ||
      state.regard < of(turn, 'letter.regard-to-vouch')
    )
      continue
    post(turn, {
      from: person.id,
      to: captor,
      about: 'vouch',
      arrives: turn.world.week + weeksToReach(turn, person.id),
    })
  }
}

/** A week under guard: bread is eaten together, promises are weighed, and at last the door is opened or not. */
function underGuard(turn: Turn, captor: PersonId): void {
  const state = turn.world.people[captor]
  if (!state?.alive || state.stance === 'away') {
    release(turn, 'captor-gone')
    return
  }
  addGround(turn, captor, 'hospitality', of(turn, 'captive.of-a-week'))
  const weeks = turn.world.week - (turn.world.pasha.captiveSince ?? turn.world.week)
  friendsWrite(turn, captor, weeks)
  const enough = grounds(turn, captor) >= of(turn, 'captive.grounds-for-release')
  if (!enough || weeks < of(turn, 'captive.least-weeks')) return
  const why = causeOf(turn.world, ['letter-came'], h => h.person === captor)
  release(turn, why.length > 0 ? 'letter' : 'oath', why)
  // Arms are given back by a man who lets a guest go, less what his riders have already sold.
  const band = state.band === null ? undefined : bandOf(turn.world, state.band)
  const own = pashaBand(turn.world)
  const back = Math.min(band?.rifles ?? 0, Math.max(0, own.men - own.rifles))
  if (band && back > 0) {
    setBand(turn, band.id, { rifles: band.rifles - back })
    setBand(turn, own.id, { rifles: own.rifles + back })
    tell(turn, { kind: 'gave', person: captor, n: back, what: 'rifles', witnessed: true })
  }
}

/** The Pasha is taken, kept, or let go. */
export function keepCaptive(turn: Turn): void {
  const captor = turn.world.pasha.captiveOf
  if (captor === null) mayBeSeized(turn)
  else underGuard(turn, captor)
}
