import type { DistrictId } from '../../../story/schema/ids.ts'
import { districtOf } from '../gazetteer.ts'
import type { Happening, HappeningKind } from '../happening.ts'
import { householdsFlee, villageOf, villagersDie } from '../model/harm.ts'
import { worthOf } from '../model/office.ts'
import { isOurDistrict, isOurs } from '../model/sides.ts'
import { bandsOf, causeOf, lastOf, of, roll, setDistrict, share, type Turn, tell, whole } from '../turn.ts'
import type { Band, DistrictState } from '../world.ts'
import { reap } from './harvest.ts'
import { tendHerds } from './herds.ts'

interface Presence {
  reds: number
  rising: number
  readonly bands: Band[]
}

/** Bands of each side that show themselves, by district; no band moves while the villages live their week. */
function presences(turn: Turn): ReadonlyMap<DistrictId, Presence> {
  const all = new Map<DistrictId, Presence>()
  for (const band of bandsOf(turn.world)) {
    const id = band.hidden || band.men <= 0 ? null : districtOf(turn.land, band.at)
    if (id === null) continue
    const here = all.get(id) ?? { reds: 0, rising: 0, bands: [] }
    here[band.side === 'reds' ? 'reds' : 'rising'] += band.men
    here.bands.push(band)
    all.set(id, here)
  }
  return all
}

const NOBODY: Presence = { reds: 0, rising: 0, bands: [] }

/** Control follows who is there: the holder's men firm it, the other side's loosen it, nobody's lets it fade. */
function driftControl(turn: Turn, { reds, rising }: Presence, state: DistrictState): number {
  const red = state.holder === 'reds' || state.holder === 'republic'
  const [own, other] = red ? [reds, rising] : [rising, reds]
  const step = of(turn, 'control.step')
  if (own > other) return state.control + step
  if (other > own + own) return state.control - step - step
  if (own === 0 && other === 0) {
    const rest = of(turn, 'control.at-rest')
    return state.control > rest ? state.control - 1 : state.control < rest ? state.control + 1 : rest
  }
  return state.control
}

/** A token republic whose control is gone falls to whoever stands there in arms. */
function changeHands(turn: Turn, id: DistrictId, { bands }: Presence): void {
  const state = turn.world.districts[id]!
  if (state.control > 0 || state.holder !== 'republic') return
  const ours = bands.find(isOurs)
  const chief = bands.find(b => b.leader !== null && turn.land.person.get(b.leader)?.role === 'chief')
  const band = ours ?? chief
  if (!band) return
  setDistrict(turn, id, { holder: ours ? 'pasha' : 'chiefs', control: of(turn, 'control.of-a-new-master') })
  if (band)
    tell(turn, { kind: 'town-taken', district: id, place: turn.land.district.get(id)!.seat, band: band.id })
}

/** The other side gives things back where it rules, once Moscow has ordered it; villages answer week by week. */
const GIFTS = ['waqf', 'courts', 'amnesty', 'militia', 'schools', 'grain'] as const

/** The order to win the villages back goes out with the order for troops; whatever came later only follows it. */
function whoOrderedIt(turn: Turn): readonly number[] {
  const order = causeOf(turn.world, ['reds-phase'], h => h.what === 'build-up')
  return order.length > 0 ? order : causeOf(turn.world, ['reds-phase'])
}

function concede(turn: Turn, id: DistrictId): void {
  const { phase } = turn.world.reds
  const conceding = phase === 'build-up' || phase === 'offensive' || phase === 'pacification'
  const state = turn.world.districts[id]!
  const red = state.holder === 'reds' || state.holder === 'republic'
  if (conceding && red && state.concessions < 100) {
    const before = state.concessions
    const next = Math.min(100, before + of(turn, 'concessions.step') + worthOf(turn, 'concedes'))
    setDistrict(turn, id, { concessions: next })
    const width = whole(100 / GIFTS.length) + 1
    if (before === 0 || whole(before / width) !== whole(next / width))
      tell(turn, {
        kind: 'concessions',
        district: id,
        what: GIFTS[whole((next - 1) / width)] ?? 'waqf',
        n: next,
        causes: whoOrderedIt(turn),
      })
  }
  const now = turn.world.districts[id]!
  if (now.concessions <= 0) return
  const own = turn.world.acts.some(act => act.what === 'restore-waqf') && !red
  const pull = share(now.concessions, of(turn, 'concessions.pull'))
  setDistrict(turn, id, { support: now.support - (own ? whole(pull / 2) : pull) })
}

/** What sends people to the river besides hunger. */
const HARM: readonly HappeningKind[] = [
  'levied',
  'looted',
  'village-burnt',
  'raided',
  'chief-raided',
  'battle-lost',
]

/** What emptied a district's stores or frightened it, the newest of each sort; a thin harvest and hungry bands count. */
function whatDroveThem(turn: Turn, id: DistrictId): readonly number[] {
  const here = (h: Happening) => h.district === id || districtOf(turn.land, h.place ?? null) === id
  const harm = causeOf(turn.world, HARM, h => h.district === id)
  const want = causeOf(turn.world, EMPTIES, h => here(h))
  return [...harm, ...want]
}

/** What leaves a district bare without a blow struck in it. */
const EMPTIES: readonly HappeningKind[] = [
  'harvest-poor',
  'guests-weigh',
  'hungry',
  'gathered',
  'town-taken',
  'column-marched',
  'siege-presses',
  'arrived',
]

/** Hungry villages, and villages that somebody has just visited in arms, lose households over the river. */
function flee(turn: Turn, id: DistrictId): void {
  const state = turn.world.districts[id]!
  const district = turn.land.district.get(id)!
  if (district.role !== 'play') return
  const bare = state.grain < district.thousands * of(turn, 'villages.hungry-below')
  const between = lastOf(turn.world, HARM, h => h.district === id, 1) !== undefined
  if (!bare && !between) return
  const percent = bare && between ? 2 : 1
  const households = whole((district.thousands * of(turn, 'villages.households-flee') * percent) / 100)
  if (households <= 0 || roll(turn, 'flight', id, 0, 100) >= of(turn, 'villages.flight-odds')) return
  const causes = whatDroveThem(turn, id)
  const village = villageOf(turn, id, 'flight')
  householdsFlee(turn, id, households, { village, causes })
  if (bare && roll(turn, 'starve', id, 0, 100) < of(turn, 'villages.starving-odds')) {
    const n = whole((district.thousands * of(turn, 'villages.starve')) / 100)
    setDistrict(turn, id, { support: turn.world.districts[id]!.support - 1 })
    villagersDie(turn, id, n, { village: villageOf(turn, id, 'starved'), causes }, 'starved')
  }
}

/** One week in every district: who holds it, what it thinks, who leaves it, what it reaps. */
export function liveInVillages(turn: Turn): void {
  const there = presences(turn)
  for (const id of Object.keys(turn.world.districts).sort() as DistrictId[]) {
    const district = turn.land.district.get(id)
    if (district?.role !== 'play') continue
    const here = there.get(id) ?? NOBODY
    setDistrict(turn, id, { control: driftControl(turn, here, turn.world.districts[id]!) })
    changeHands(turn, id, here)
    const held = isOurDistrict(turn.world, turn.land, id)
    const state = turn.world.districts[id]!
    if (held && state.support > 0 && turn.world.acts.some(act => act.what === 'restore-waqf'))
      setDistrict(turn, id, { support: state.support + 1 })
    concede(turn, id)
    flee(turn, id)
    tendHerds(turn, id)
    reap(turn, id)
  }
}
