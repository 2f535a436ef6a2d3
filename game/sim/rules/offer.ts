import type { PersonId, PlaceId } from '../../../story/schema/ids.ts'
import type { Order } from '../command.ts'
import { menBeside } from '../model/hosts.ts'
import { addGround } from '../model/regard.ts'
import { garrisonAt, isHere, oursIn } from '../model/sides.ts'
import type { Refusal } from '../outcome.ts'
import { causeOf, lastOf, of, pashaBand, setPerson, share, type Turn, tell, whole } from '../turn.ts'
import { garrisonLeaves, garrisonYields } from '../week/garrison.ts'
import type { Band } from '../world.ts'
import { answer } from './answer.ts'
import { bargainsOf } from './bargains.ts'
import { record } from './declare.ts'
import { giveWord } from './give-word.ts'

type Terms = Extract<Order, { kind: 'offer' }>['terms']

/** How near a garrison is to giving up, 0-100: hunger, weeks of the ring, numbers outside. */
function despair(turn: Turn, garrison: Band, besieger: Band): number {
  const outside = menBeside(turn, besieger)
  const odds = Math.min(of(turn, 'offer.most-of-odds'), whole((outside * 100) / (garrison.men || 1) / 2 / 2))
  const hungry = garrison.grain <= 0 ? of(turn, 'offer.of-hunger') : 0
  return 100 - garrison.spirit + odds + hungry
}

function toGarrison(turn: Turn, place: PlaceId, terms: Terms): Refusal | null {
  const garrison = garrisonAt(turn.world, place)
  if (!garrison) return 'no-garrison'
  const ring = oursIn(turn.world).find(
    b => b.at === place && b.task.kind === 'besiege' && b.task.since !== null,
  )
  if (!ring) return 'not-here'
  if (terms === 'peace') return 'will-not-treat'
  const lately = lastOf(
    turn.world,
    ['offer-refused'],
    h => h.place === place,
    of(turn, 'offer.weeks-between'),
  )
  if (lately) return 'too-soon'
  const wanted = of(turn, terms === 'passage' ? 'offer.despair-for-passage' : 'offer.despair-for-surrender')
  if (despair(turn, garrison, ring) < wanted) {
    tell(turn, { kind: 'offer-refused', place, other: garrison.id, what: terms })
    return null
  }
  const id = tell(turn, { kind: 'offer-accepted', place, other: garrison.id, what: terms })
  const causes = [id, ...causeOf(turn.world, ['siege-begun'], h => h.place === place)]
  if (terms === 'passage') {
    const owed = bargainsOf(turn, { kind: 'offer', to: place, terms })
    garrisonLeaves(turn, garrison, ring, causes, true)
    if (turn.world.bands[garrison.id]) giveWord(turn, owed, [id])
  } else garrisonYields(turn, garrison, ring, causes)
  return null
}

/** Terms to a Red officer: a peace answers his feeler; a surrender puts the Pasha's sword on his table. */
function toReds(turn: Turn, terms: Terms): Refusal | null {
  const { feeler } = turn.world.reds
  if (terms === 'peace')
    return feeler === 'offered' || feeler === 'stalled' ? answer(turn, 'accepted') : 'will-not-treat'
  if (terms === 'surrender') {
    record(turn, 'offer-surrender')
    tell(turn, {
      kind: 'offer-accepted',
      place: pashaBand(turn.world).at,
      what: 'own-surrender',
      witnessed: true,
    })
    return null
  }
  return 'will-not-treat'
}

/** Terms to a chief in arms: he takes a peace when he thinks well enough of the Pasha, or fears him. */
function toChief(turn: Turn, id: PersonId, terms: Terms): Refusal | null {
  const state = turn.world.people[id]!
  if (!state.alive) return 'no-such-person'
  if (state.stance !== 'against') return 'not-at-war'
  if (terms === 'surrender') return 'will-not-treat'
  if (lastOf(turn.world, ['offer-refused'], h => h.person === id, of(turn, 'offer.weeks-between')))
    return 'too-soon'
  const band = state.band === null ? undefined : turn.world.bands[state.band]
  const feared = band
    ? menBeside(turn, pashaBand(turn.world)) > share(band.men, of(turn, 'offer.feared-odds'))
    : false
  if (state.regard >= of(turn, 'offer.regard-for-peace') || feared) {
    tell(turn, { kind: 'offer-accepted', person: id, what: terms })
    setPerson(turn, id, { stance: 'free' })
    addGround(turn, id, 'truth-told', of(turn, 'regard.of-a-favour'))
  } else tell(turn, { kind: 'offer-refused', person: id, what: terms })
  return null
}

/**
 * Terms are offered: to a besieged garrison (surrender, passage), to the Reds (peace, or his own surrender),
 * to a chief in arms. Refused outright when there is nobody to treat with; an offer declined is a happening.
 */
export function offer(turn: Turn, order: Extract<Order, { kind: 'offer' }>): Refusal | null {
  if (turn.world.pasha.captiveOf !== null) return 'captive'
  const { to, terms } = order
  if (to.startsWith('places/')) {
    const place = to as PlaceId
    return turn.land.place.has(place) ? toGarrison(turn, place, terms) : 'no-such-place'
  }
  const id = to as PersonId
  const person = turn.land.person.get(id)
  if (!person || !turn.world.people[id]) return 'no-such-person'
  if (person.role === 'red') return toReds(turn, terms)
  if (person.role === 'chief') return toChief(turn, id, terms)
  return isHere(turn.world, id) ? 'not-at-war' : 'not-here'
}
