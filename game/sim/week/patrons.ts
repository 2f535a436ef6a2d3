import type { PersonId, PlaceId } from '../../../story/schema/ids.ts'
import { onTheBank } from '../model/doors.ts'
import { worthOf } from '../model/office.ts'
import { isOurDistrict } from '../model/sides.ts'
import { giveWord } from '../rules/give-word.ts'
import {
  addBand,
  bandOf,
  causeOf,
  dropBand,
  lastOf,
  of,
  PASHA,
  pashaBand,
  setBand,
  type Turn,
  tell,
  within,
} from '../turn.ts'
import { wayBetween } from '../views/roads.ts'
import { roadMonth } from '../weather.ts'
import type { BandId } from '../world.ts'

const VOLUNTEERS: BandId = 'bands/afghan-volunteers'

/** The patron who can send men: one who reigns abroad and has no throne here to win back; the friendliest. */
function sender(turn: Turn): PersonId | undefined {
  return turn.content.people
    .filter(p => p.role === 'patron' && p.aim === 'survive' && turn.world.people[p.id]?.alive)
    .sort((a, b) => b.regard - a.regard)[0]?.id
}

/** A landing on this side from which the Pasha's camp can be reached this month. */
function landing(turn: Turn): PlaceId | null {
  const camp = pashaBand(turn.world).at
  const ways = turn.content.routes
    .filter(route => route.road === 'ferry')
    .map(route => (onTheBank(turn, route.a) ? route.b : route.a))
    .filter(place => !onTheBank(turn, place))
    .map(place => ({ place, way: wayBetween(turn.land, place, camp, roadMonth(turn)) }))
    .filter(({ way }) => way !== null)
    .sort((a, b) => a.way!.halfDays - b.way!.halfDays || (a.place < b.place ? -1 : 1))
  return ways[0]?.place ?? null
}

/** He has something to show: districts of the old amirate's east held in his own name. */
function hasSuccess(turn: Turn): boolean {
  const held = turn.content.districts.filter(
    d =>
      d.role === 'play' &&
      turn.world.districts[d.id]?.holder === 'pasha' &&
      isOurDistrict(turn.world, turn.land, d.id),
  )
  return held.some(d => d.start.holder === 'reds')
}

function send(turn: Turn, by: PersonId): void {
  const at = landing(turn)
  if (at === null) return
  const men = of(turn, 'kabul.men') + worthOf(turn, 'recruits')
  addBand(turn, {
    id: VOLUNTEERS,
    side: 'afghans',
    leader: null,
    men,
    horses: men,
    rifles: men,
    guns: 0,
    machineGuns: 0,
    grain: of(turn, 'grain.most-carried'),
    order: of(turn, 'kabul.order'),
    spirit: within(of(turn, 'kabul.spirit') + worthOf(turn, 'trains'), 0, 100),
    hidden: false,
    at,
    follows: PASHA,
    task: { kind: 'camp' },
  })
  const own = pashaBand(turn.world)
  setBand(turn, PASHA, { rifles: own.rifles + of(turn, 'kabul.rifles') })
  const causes = [
    ...causeOf(turn.world, ['letter-came'], h => h.person === by),
    ...causeOf(turn.world, ['town-taken'], h => h.band === PASHA),
  ]
  const came = tell(turn, {
    kind: 'patron-sent',
    person: by,
    band: VOLUNTEERS,
    place: at,
    n: men,
    causes,
    witnessed: true,
  })
  payday(turn, by, [came])
}

/** Volunteers serve for pay by the month: when one month is paid the next is owed, until a month was not. */
function payday(turn: Turn, by: PersonId, causes: readonly number[]): void {
  const months = turn.world.pledges.filter(p => p.to === by && p.what === 'pay-volunteers')
  const due = turn.world.week + of(turn, 'bargain.weeks-to-a-payday')
  if (months.every(month => month.state === 'kept'))
    giveWord(turn, [{ to: by, what: 'pay-volunteers', due }], causes)
}

/** Moscow presses Kabul when its own columns march; the volunteers are called home some weeks after. */
function withdraw(turn: Turn, by: PersonId): void {
  const { phase, phaseSince } = turn.world.reds
  const pressed =
    phase === 'pacification' ||
    (phase === 'offensive' && turn.world.week - phaseSince >= of(turn, 'kabul.weeks-of-pressure'))
  const band = bandOf(turn.world, VOLUNTEERS)
  if (!band || !pressed) return
  dropBand(turn, VOLUNTEERS)
  const causes = causeOf(turn.world, ['reds-phase'])
  tell(turn, { kind: 'patron-withdrew', person: by, n: band.men, place: band.at, causes, witnessed: true })
}

/** Kabul for a week: deniable men when he has a success to show and has asked; none once Moscow presses. */
export function patronsAct(turn: Turn): void {
  const by = sender(turn)
  if (!by) return
  withdraw(turn, by)
  const sent = causeOf(turn.world, ['patron-sent'])
  if (bandOf(turn.world, VOLUNTEERS)) payday(turn, by, sent)
  if (lastOf(turn.world, ['patron-sent'])) return
  const { phase, feeler } = turn.world.reds
  if (phase === 'offensive' || phase === 'pacification' || feeler === 'accepted') return
  const asked = lastOf(turn.world, ['letter-came'], h => h.person === by && h.what === 'help')
  if (!asked || turn.world.week - asked.week < of(turn, 'kabul.weeks-to-decide')) return
  if (hasSuccess(turn)) send(turn, by)
}
