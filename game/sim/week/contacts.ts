import type { PlaceId } from '../../../story/schema/ids.ts'
import { bandsAt, garrisonAt, hostile, isOurs } from '../model/sides.ts'
import { bandsOf, causeOf, of, PASHA, type Turn, tell } from '../turn.ts'
import type { Band } from '../world.ts'
import { fight } from './battle.ts'
import { perhapsCaught } from './caught.ts'
import { HUNTERS } from './hunt.ts'
import { slipAway } from './slip.ts'

/** Bands that are out to fight: not behind walls, not out of sight, not on one man’s track. */
const inTheField = (band: Band): boolean =>
  band.task.kind !== 'garrison' && !band.hidden && band.id !== HUNTERS

/** A column that drives off a ring has relieved those inside it. */
function relieve(turn: Turn, by: Band, beaten: readonly Band[], told: number): void {
  const place = by.at
  if (by.side !== 'reds' || !garrisonAt(turn.world, place)) return
  if (!beaten.some(band => band.task.kind === 'besiege' && band.task.since !== null)) return
  tell(turn, { kind: 'garrison-relieved', other: by.id, place, causes: [told] })
}

/** Who came on: a Red column before a host, a chief in arms before the Pasha; garrisons come out beside a column. */
function meetAt(turn: Turn, place: PlaceId): void {
  const here = bandsAt(turn.world, place)
  const comers = here.filter(band => inTheField(band) && (band.side === 'reds' || !isOurs(band)))
  const redsFirst = [...comers].sort((a, b) => Number(b.side === 'reds') - Number(a.side === 'reds'))
  for (const comer of redsFirst) {
    const foes = here.filter(band => inTheField(band) && hostile(turn.world, comer, band))
    if (foes.length === 0) continue
    const friends = here.filter(
      band => band.side === comer.side && !band.hidden && (band.id === comer.id || comer.side === 'reds'),
    )
    if (comer.side === 'reds' && slipAway(turn, comer, friends, foes)) return
    const feast = foes.some(band => band.id === PASHA) ? of(turn, 'battle.surprise') : 0
    const turned = causeOf(turn.world, ['turned-against'], h => h.person === comer.leader)
    const causes = comer.side === 'reds' ? causeOf(turn.world, ['reds-phase']) : turned
    const met = fight(turn, friends, foes, place, comer.side === 'chiefs' ? feast : 0, null, causes)
    if (met.won === 'first') relieve(turn, comer, foes, met.told)
    if (met.won === 'first' && foes.some(band => band.id === PASHA))
      perhapsCaught(turn, comer, met.told, place)
    return
  }
}

/** Wherever enemies stand in the field together they fight, once a week and place. */
export function meet(turn: Turn): void {
  const bands = new Map<PlaceId, number>()
  for (const { at } of bandsOf(turn.world)) bands.set(at, (bands.get(at) ?? 0) + 1)
  for (const place of [...bands.keys()].sort()) if (bands.get(place)! > 1) meetAt(turn, place)
}
