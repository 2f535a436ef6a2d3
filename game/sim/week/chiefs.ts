import type { Person } from '../../../story/schema/person.ts'
import { fortune } from '../model/regard.ts'
import { hostOf, isOurs } from '../model/sides.ts'
import { isPartner, openPrice, sulkOf } from '../model/will.ts'
import { leaveHost, sendTo } from '../rules/joining.ts'
import {
  bandOf,
  bandsOf,
  causeOf,
  chance,
  dropBand,
  lastOf,
  latest,
  of,
  PASHA,
  pashaBand,
  setBand,
  setPerson,
  share,
  type Turn,
  tell,
} from '../turn.ts'
import { wayBetween } from '../views/roads.ts'
import { roadMonth } from '../weather.ts'
import type { Band } from '../world.ts'
import { breaksOpenly, brokeOpenly, callsHome } from './breaks-openly.ts'
import { chiefRaids } from './chief-raid.ts'

/** Half-days between a band and a place this month; a great number where there is no road. */
function distance(turn: Turn, band: Band, to: Band['at']): number {
  return wayBetween(turn.land, band.at, to, roadMonth(turn))?.halfDays ?? Number.MAX_SAFE_INTEGER
}

/** Whether the Pasha has been beaten or driven out of late, and cannot match this chief's riders. */
function isWeakened(turn: Turn, person: Person): boolean {
  const state = turn.world.people[person.id]!
  const beaten = latest(
    turn.world,
    h =>
      h.kind === 'town-lost' || (h.band === PASHA && (h.kind === 'battle-lost' || h.kind === 'siege-broken')),
    of(turn, 'chiefs.remember-defeat'),
  )
  return beaten !== undefined && hostOf(turn.world) < share(state.following, of(turn, 'chiefs.dares-below'))
}

/** A chief who rides with the Pasha and has had enough goes home. */
function mayLeave(turn: Turn, person: Person): void {
  const state = turn.world.people[person.id]!
  if (state.stance !== 'with' || isPartner(turn, person.id) || openPrice(turn, person.id)) return
  const low = of(turn, 'chiefs.leaves-below')
  const luck = fortune(turn)
  const tired = luck < 0 && state.regard < low - luck
  if (state.regard >= low && !tired) return
  const sure = breaksOpenly(turn, person)
  if (!sure && !chance(turn, 'chief-leaves', person.id, of(turn, 'chiefs.leaves-odds'))) return
  const why = Object.entries(state.grounds).sort((a, b) => a[1] - b[1])[0]
  const word = why && why[1] < 0 ? why[0] : 'fortune'
  const slight = causeOf(turn.world, ['slighted', 'pledge-broken'], h => h.person === person.id)
  leaveHost(turn, person.id, word, [...slight, ...causeOf(turn.world, ['battle-lost'], () => true, 2)])
}

/** Men of the republic who see the Emir's flag go up beside the Pasha's leave the country for good. */
function mayGoAbroad(turn: Turn, person: Person, band: Band): void {
  if (person.aim !== 'republic' || turn.world.people[person.id]?.stance === 'away') return
  const sent = causeOf(
    turn.world,
    ['declared'],
    h => h.what === 'send-jadids-off' || h.what === 'oath-to-emir',
  )
  const told = causeOf(turn.world, ['pledge-exposed'], h => h.person === person.id)
  if (sent.length + told.length === 0) return
  if (!chance(turn, 'goes-abroad', person.id, of(turn, 'chiefs.go-abroad-odds'))) return
  setPerson(turn, person.id, { stance: 'away', band: null, at: null })
  dropBand(turn, band.id)
  tell(turn, {
    kind: 'left',
    person: person.id,
    place: band.at,
    n: band.men,
    what: 'abroad',
    causes: [...sent, ...told],
  })
}

/** A chief with a grievance falls on a weakened Pasha within his reach. */
function mayTurn(turn: Turn, person: Person, band: Band): void {
  const state = turn.world.people[person.id]!
  if (state.stance !== 'free' || person.role !== 'chief') return
  if (turn.world.pasha.captiveOf !== null || turn.world.reds.phase === 'neglect') return
  if (state.regard > of(turn, 'chiefs.turns-at')) return
  const weakened = isWeakened(turn, person)
  if (!weakened && !breaksOpenly(turn, person)) return
  const reach = of(turn, weakened ? 'chiefs.strikes-within' : 'break.strikes-within')
  if (distance(turn, band, pashaBand(turn.world).at) > reach) return
  const men = share(state.following, of(turn, 'chiefs.rides-out'))
  setPerson(turn, person.id, { stance: 'against' })
  setBand(turn, band.id, {
    men,
    rifles: Math.max(band.rifles, share(men, of(turn, 'men.armed-of-chiefs'))),
    hidden: false,
  })
  const grievances = turn.world.chronicle
    .filter(
      h =>
        h.person === person.id &&
        (h.kind === 'slighted' || h.kind === 'pledge-broken' || h.kind === 'pledge-exposed'),
    )
    .map(h => h.id)
  const causes = [...grievances.slice(-2), ...causeOf(turn.world, ['battle-lost', 'town-lost'])]
  const turned = tell(turn, {
    kind: 'turned-against',
    person: person.id,
    band: band.id,
    place: band.at,
    ...(weakened ? {} : { what: 'openly' }),
    causes,
    witnessed: true,
  })
  if (!weakened) callsHome(turn, turned)
}

/** In arms against him, a chief rides at the Pasha while he is in reach, and goes home when he is not. */
function pursue(turn: Turn, person: Person, band: Band): void {
  const camp = pashaBand(turn.world).at
  if (turn.world.people[person.id]?.stance !== 'against') return
  const fought = lastOf(
    turn.world,
    ['battle-lost', 'battle-won'],
    h => h.other === band.id,
    of(turn, 'chiefs.weeks-between-blows') - 1,
  )
  const from = { ...band, at: person.home ?? band.at }
  const reach = of(turn, brokeOpenly(turn, person) ? 'break.strikes-within' : 'chiefs.strikes-within')
  if (!fought && distance(turn, from, camp) <= reach) {
    if (band.at !== camp) sendTo(turn, band.id, camp)
  } else if (person.home && band.at !== person.home) sendTo(turn, band.id, person.home)
}

/** Whether a chief who is with the Pasha rides with him as far as this camp, or keeps to his own country. */
export function ridesAsFarAs(turn: Turn, person: Person, band: Band, camp: Band['at']): boolean {
  const { regard } = turn.world.people[person.id]!
  if (sulkOf(turn.world, person.id)) return false
  if (person.home === null || isPartner(turn, person.id)) return true
  if (regard >= of(turn, 'ask.regard-to-leave-lakai')) return true
  return distance(turn, { ...band, at: person.home }, camp) <= of(turn, 'chiefs.follow-reach')
}

/** Friends ride with him while he is within their reach, stay behind as his friends when he is not, and come up again. */
function keepUp(turn: Turn, person: Person, band: Band): void {
  if (turn.world.people[person.id]?.stance !== 'with' || turn.world.pasha.captiveOf !== null) return
  if (sulkOf(turn.world, person.id)) return
  const camp = pashaBand(turn.world).at
  const rides = ridesAsFarAs(turn, person, band, camp)
  if (rides && !isOurs(band)) setBand(turn, band.id, { follows: PASHA })
  if (!rides && isOurs(band)) {
    setBand(turn, band.id, { follows: null, task: { kind: 'camp' } })
    if (person.home) sendTo(turn, band.id, person.home)
  }
}

/** A follower who has fallen behind rides after the Pasha; a chief out of sight comes back when the Reds have gone. */
function comeUp(turn: Turn, band: Band): void {
  const camp = pashaBand(turn.world).at
  if (band.follows !== null && band.task.kind === 'camp' && band.at !== camp) {
    const sulks = band.leader !== null && sulkOf(turn.world, band.leader) !== undefined
    if (turn.world.pasha.captiveOf === null && !sulks)
      sendTo(turn, band.id, camp, pashaBand(turn.world).hidden)
  } else if (band.side === 'chiefs' && !isOurs(band) && band.hidden)
    if (chance(turn, 'chief-returns', band.id, of(turn, 'chiefs.return-odds')))
      setBand(turn, band.id, { hidden: false })
}

/** Every chief acts for himself for a week: leaves, turns, strikes, comes up, or raids on his own account. */
export function chiefsAct(turn: Turn): void {
  for (const person of turn.content.people) {
    const state = turn.world.people[person.id]
    if (!state?.alive || state.band === null || person.role === 'red') continue
    const band = bandOf(turn.world, state.band)
    if (!band) continue
    mayGoAbroad(turn, person, band)
    if (!bandOf(turn.world, band.id)) continue
    mayLeave(turn, person)
    mayTurn(turn, person, bandOf(turn.world, band.id)!)
    pursue(turn, person, bandOf(turn.world, band.id)!)
    keepUp(turn, person, bandOf(turn.world, band.id)!)
    if (!isOurs(bandOf(turn.world, band.id)!)) chiefRaids(turn, person, bandOf(turn.world, band.id)!)
  }
  for (const { id } of bandsOf(turn.world)) comeUp(turn, bandOf(turn.world, id)!)
}
