import type { DistrictId, PersonId, PlaceId } from '../../../story/schema/ids.ts'
import type { Land } from '../gazetteer.ts'
import type { Happening } from '../happening.ts'
import { bandsOf, ofKind, PASHA } from '../turn.ts'
import type { Band, World } from '../world.ts'

/** Whether a band is the Pasha's own or rides with him. */
export const isOurs = (band: Band): boolean => band.id === PASHA || band.follows === PASHA

/** The Pasha's band and all that follow it, wherever they are. */
export const oursIn = (world: World): readonly Band[] => bandsOf(world).filter(isOurs)

/** Men under the Pasha: his own and his followers'. */
export const hostOf = (world: World): number => oursIn(world).reduce((sum, band) => sum + band.men, 0)

/** Bands at a place, in order of id. */
export const bandsAt = (world: World, place: PlaceId): readonly Band[] =>
  bandsOf(world).filter(band => band.at === place && band.men > 0)

/** Public acts after which Moscow counts him an enemy. */
const BREAKS: readonly string[] = ['break-with-moscow', 'ultimatum', 'oath-to-emir']
const HOSTILE: readonly Happening['kind'][] = [
  'siege-begun',
  'raided',
  'raid-failed',
  'battle-won',
  'battle-lost',
]

/** Phases in which the columns make no difference between one who struck and one who sat still. */
const BLOWS: readonly World['reds']['phase'][] = ['offensive', 'pacification']

/** Whether he ever left the town he began in: a guest of the republic who stays in its capital is nobody's outlaw. */
export const rodeOut = (world: World): boolean =>
  world.camps.some(camp => camp.place !== world.camps[0]!.place)

/**
 * Whether the Pasha and the Reds are at war: he has broken with them or struck them, and no peace holds. Once the blow
 * falls he is an outlaw like the rest, whoever's war it was.
 */
export function atWar(world: World): boolean {
  if (world.reds.feeler === 'accepted') return false
  if (BLOWS.includes(world.reds.phase) && rodeOut(world)) return true
  if (world.acts.some(act => BREAKS.includes(act.what))) return true
  return HOSTILE.some(kind => ofKind(world, kind).some(h => h.band === PASHA))
}

/** Whether a chief's band is in arms against the Pasha. */
function isAgainst(world: World, band: Band): boolean {
  return band.leader !== null && world.people[band.leader]?.stance === 'against'
}

/** Whether two bands would fight if they met and saw each other. */
export function hostile(world: World, a: Band, b: Band): boolean {
  if (a.side === 'reds' || b.side === 'reds') {
    if (a.side === b.side) return false
    const other = a.side === 'reds' ? b : a
    return isOurs(other) || other.side === 'afghans' ? atWar(world) : true
  }
  return (isOurs(a) && isAgainst(world, b)) || (isOurs(b) && isAgainst(world, a))
}

/** The Red garrison of a place, if one stands there. */
export function garrisonAt(world: World, place: PlaceId): Band | undefined {
  return bandsAt(world, place).find(band => band.side === 'reds' && band.task.kind === 'garrison')
}

/** Whether a person is with the Pasha or where he camps. */
export function isHere(world: World, person: PersonId): boolean {
  const state = world.people[person]
  if (!state?.alive) return false
  const camp = world.bands[PASHA]?.at
  const band = state.band === null ? undefined : world.bands[state.band]
  if (band) return band.at === camp
  return state.at === null ? state.stance === 'with' : state.at === camp
}

/** Where a person is: with his band, at his own place, or with the Pasha; null abroad. */
export function whereIs(world: World, person: PersonId): PlaceId | null {
  const state = world.people[person]
  if (!state) return null
  const band = state.band === null ? undefined : world.bands[state.band]
  if (band) return band.at
  return state.at ?? (state.stance === 'with' ? (world.bands[PASHA]?.at ?? null) : null)
}

/** Whether the Pasha, or chiefs who ride with him, hold a district. */
export function isOurDistrict(world: World, land: Land, district: DistrictId): boolean {
  const state = world.districts[district]
  if (!state) return false
  if (state.holder === 'pasha') return true
  if (state.holder !== 'chiefs') return false
  return (land.people.get(district) ?? []).some(({ id }) => world.people[id]?.stance === 'with')
}
