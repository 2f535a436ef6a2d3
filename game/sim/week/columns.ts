import type { PlaceId } from '../../../story/schema/ids.ts'
import { districtOf } from '../gazetteer.ts'
import { householdsFlee, villagersDie } from '../model/harm.ts'
import { commandOf } from '../model/office.ts'
import { garrisonAt } from '../model/sides.ts'
import { isSeat, townFalls } from '../model/towns.ts'
import { sendTo } from '../rules/joining.ts'
import {
  addBand,
  bandOf,
  causeOf,
  lastOf,
  of,
  roll,
  setBand,
  setReds,
  share,
  type Turn,
  tell,
  whole,
  within,
} from '../turn.ts'
import { wayBetween } from '../views/roads.ts'
import { roadMonth } from '../weather.ts'
import type { Band } from '../world.ts'
import { LINES, type Line } from './lines.ts'

/** The towns of a line that this country has. */
const townsOf = (turn: Turn, line: Line): readonly PlaceId[] =>
  line.towns.filter(town => turn.land.place.has(town))

/** The trains empty: two columns stand ready to march, with guns, machine guns and waggons. */
export function openOffensive(turn: Turn): void {
  const { gathered } = turn.world.reds
  for (const line of LINES) {
    const start = townsOf(turn, line)[0]
    if (!start) continue
    const men = share(gathered, of(turn, line.part))
    addBand(turn, {
      id: line.band,
      side: 'reds',
      leader: null,
      men,
      horses: share(men, of(turn, 'columns.mounted')),
      rifles: men,
      guns: whole((men * of(turn, 'columns.guns-per-thousand')) / 1000),
      machineGuns: whole((men * of(turn, 'columns.machine-guns-per-thousand')) / 1000),
      grain: of(turn, 'columns.grain'),
      order: within(of(turn, 'columns.order') + commandOf(turn, line.band), 0, 100),
      spirit: of(turn, 'columns.spirit'),
      hidden: false,
      at: start,
      follows: null,
      task: { kind: 'camp' },
    })
    const causes = causeOf(turn.world, ['reds-phase'])
    tell(turn, { kind: 'column-marched', band: line.band, place: start, n: 0, causes, witnessed: false })
  }
  setReds(turn, { gathered: 0 })
}

/** How far along its line a column has come: the number of towns it has opened. */
function openedBy(turn: Turn, line: Line): number {
  return lastOf(turn.world, ['column-marched'], h => h.band === line.band)?.n ?? 0
}

/** A town behind the column gets a garrison out of its ranks. */
function leaveGarrison(turn: Turn, column: Band, place: PlaceId): void {
  const men = Math.min(of(turn, 'columns.left-in-a-town'), share(column.men, of(turn, 'columns.most-left')))
  const machineGuns = Math.min(column.machineGuns, 2)
  const old = garrisonAt(turn.world, place)
  if (old) return
  setBand(turn, column.id, {
    men: column.men - men,
    rifles: column.rifles - men,
    horses: Math.max(0, column.horses - share(men, 100 / 2)),
    machineGuns: column.machineGuns - machineGuns,
  })
  addBand(turn, {
    ...column,
    id: `bands/garrison-${place.slice('places/'.length)}`,
    men,
    rifles: men,
    horses: 0,
    guns: 0,
    machineGuns,
    grain: of(turn, 'garrison.grain'),
    spirit: of(turn, 'garrison.spirit'),
    at: place,
    task: { kind: 'garrison' },
  })
}

/** A number that no two towns share: between half of it and half as much again, by the dice of the place. */
function around(
  turn: Turn,
  id: 'columns.dead-in-a-town' | 'columns.households-fled',
  place: PlaceId,
): number {
  const middle = of(turn, id)
  return whole(middle / 2) + roll(turn, id, place, 0, middle + 1)
}

/** The column has come to a town of its line: it changes hands, the villages are taken in hand, waggons come up. */
function open(turn: Turn, column: Band, line: Line, place: PlaceId, n: number): void {
  const causes = causeOf(turn.world, ['reds-phase'], h => h.what === 'offensive')
  const marched = tell(turn, { kind: 'column-marched', band: line.band, place, n, causes })
  if (isSeat(turn, place)) {
    townFalls(turn, place, column, [marched])
    leaveGarrison(turn, column, place)
    const id = districtOf(turn.land, place)
    if (id !== null) {
      const harm = { band: line.band, what: 'column', causes: [marched] }
      const died = villagersDie(turn, id, around(turn, 'columns.dead-in-a-town', place), harm)
      const after = died === null ? [marched] : [died]
      householdsFlee(turn, id, around(turn, 'columns.households-fled', place), { causes: after })
    }
  }
  setBand(turn, column.id, {
    grain: Math.max(bandOf(turn.world, column.id)!.grain, of(turn, 'columns.grain')),
  })
}

/** A column opens the towns of its line that it has come to or come through. */
function arrive(turn: Turn, line: Line): void {
  const towns = townsOf(turn, line)
  const at = bandOf(turn.world, line.band)?.at
  const from = openedBy(turn, line)
  const to = towns.findIndex((town, n) => n > from && town === at)
  for (let n = from + 1; n <= to; n++) open(turn, bandOf(turn.world, line.band)!, line, towns[n]!, n)
}

/** A column marches for the furthest town of its line that a week brings it to, after a rest where it was beaten. */
function goOn(turn: Turn, line: Line): void {
  const column = bandOf(turn.world, line.band)
  const [next, after] = townsOf(turn, line).slice(openedBy(turn, line) + 1)
  if (!column || next === undefined) return
  const rests = of(turn, 'columns.rests-after-defeat') - 1
  const beaten = lastOf(turn.world, ['battle-won'], h => h.other === line.band && h.what !== 'drawn', rests)
  if (column.task.kind !== 'camp' || beaten) return
  const month = roadMonth(turn)
  const far = after === undefined ? null : wayBetween(turn.land, column.at, after, month, 'guns')
  const through = far?.path.includes(next) && far.halfDays <= of(turn, 'march.half-days-of-columns')
  sendTo(turn, line.band, through && after !== undefined ? after : next)
}

const onTheMarch = (turn: Turn): boolean =>
  turn.world.reds.phase === 'offensive' || turn.world.reds.phase === 'pacification'

/** Both columns set out for the next towns of their lines. */
export function columnsMarch(turn: Turn): void {
  if (onTheMarch(turn)) for (const line of LINES) goOn(turn, line)
}

/** Towns reached are opened; when the first column has come to the end of its line pacification begins. */
export function columnsOpen(turn: Turn): void {
  if (!onTheMarch(turn)) return
  for (const line of LINES) arrive(turn, line)
  const left = LINES[0]!
  const done = openedBy(turn, left) + 1 >= townsOf(turn, left).length || !bandOf(turn.world, left.band)
  if (turn.world.reds.phase !== 'offensive' || !done) return
  setReds(turn, { phase: 'pacification', phaseSince: turn.world.week })
  const causes = causeOf(turn.world, ['reds-phase'])
  tell(turn, { kind: 'reds-phase', what: 'pacification', n: turn.world.reds.alarm, causes, witnessed: false })
}
