import type { PlaceId } from '../../../story/schema/ids.ts'
import { districtOf } from '../gazetteer.ts'
import { bandsAt, garrisonAt } from '../model/sides.ts'
import { townFalls } from '../model/towns.ts'
import {
  addBand,
  bandOf,
  bandsOf,
  because,
  causeOf,
  dropBand,
  of,
  setBand,
  setReds,
  share,
  type Turn,
  tell,
  whole,
  within,
} from '../turn.ts'
import type { Band } from '../world.ts'
import { fight } from './battle.ts'
import { raidsOn, SPINE } from './spine.ts'

/** Bands of the rising that sit before a town, stand in it under arms, or are on their way to sit before it. */
function menacing(turn: Turn, place: PlaceId): readonly Band[] {
  return bandsOf(turn.world).filter(band => {
    if (band.side === 'reds' || band.men <= 0) return false
    if (band.task.kind === 'besiege') return band.task.place === place
    return band.at === place && !band.hidden && band.men >= of(turn, 'trunk.least-menace')
  })
}

/** A train brings men, flour and nerve to a garrison of the line, out of those gathering for the blow first. */
function reinforce(turn: Turn, garrison: Band, causes: readonly number[]): void {
  const room = of(turn, 'trunk.most-in-a-town') - garrison.men
  const men = within(of(turn, 'trunk.men-a-week'), 0, Math.max(0, room))
  setBand(turn, garrison.id, {
    men: garrison.men + men,
    rifles: garrison.rifles + men,
    machineGuns: garrison.machineGuns + whole((men * of(turn, 'garrison.machine-guns-per-thousand')) / 1000),
    grain: of(turn, 'garrison.grain'),
    spirit: within(garrison.spirit + of(turn, 'trunk.heart-of-a-train'), 0, 100),
  })
  if (men <= 0) return
  const { gathered, ordered } = turn.world.reds
  const lent = Math.min(gathered, men)
  setReds(turn, { gathered: gathered - lent, ordered: ordered + lent })
  tell(turn, { kind: 'reds-reinforced', place: garrison.at, n: men, causes })
}

/** A town of the line that was lost is come back for by train, each time with more, until it is held again. */
function comeBack(turn: Turn, place: PlaceId): void {
  const id = districtOf(turn.land, place)
  if (id === null) return
  const fallen = because(
    turn.world,
    h =>
      h.place === place &&
      (h.kind === 'garrison-withdraws' ||
        h.kind === 'garrison-yields' ||
        (h.kind === 'band-broken' && h.band?.endsWith(place.slice('places'.length + 1)) === true)),
  )
  if (fallen.length === 0) return
  const tried = turn.world.chronicle.filter(
    h => h.kind === 'reds-reinforced' && h.place === place && h.id > fallen[0]!,
  ).length
  const men = Math.min(of(turn, 'trunk.force') * (tried + 1), of(turn, 'trunk.most-force'))
  const force: Band = {
    id: `bands/trunk-${place.slice('places/'.length)}`,
    side: 'reds',
    leader: null,
    men,
    horses: share(men, of(turn, 'garrison.mounted')),
    rifles: men,
    guns: whole((men * of(turn, 'columns.guns-per-thousand')) / 1000),
    machineGuns: whole((men * of(turn, 'garrison.machine-guns-per-thousand')) / 1000),
    grain: of(turn, 'garrison.grain'),
    order: of(turn, 'garrison.order'),
    spirit: of(turn, 'garrison.spirit'),
    hidden: false,
    at: place,
    follows: null,
    task: { kind: 'garrison' },
  }
  addBand(turn, force)
  tell(turn, { kind: 'reds-reinforced', place, n: men, causes: fallen })
  const foes = bandsAt(turn.world, place).filter(band => band.side !== 'reds' && !band.hidden)
  const won = foes.length === 0 || fight(turn, [force], foes, place, 0, null, fallen).won === 'first'
  const left = bandOf(turn.world, force.id)
  if (won && left) townFalls(turn, place, left, fallen)
  else if (left) dropBand(turn, force.id)
}

/** The trunk line looks after its own: towns attacked are reinforced by train, towns lost are come back for. */
export function runTrunk(turn: Turn): void {
  for (const place of SPINE) {
    if (!turn.land.place.has(place)) continue
    const garrison = garrisonAt(turn.world, place)
    if (!garrison) comeBack(turn, place)
    else {
      const raids = raidsOn(turn, [districtOf(turn.land, place)], 1)
      if (menacing(turn, place).length > 0)
        reinforce(
          turn,
          garrison,
          causeOf(turn.world, ['siege-begun'], h => h.place === place),
        )
      else if (raids.length > 0 && garrison.men < of(turn, 'trunk.made-good-below'))
        reinforce(turn, garrison, raids)
    }
  }
}
