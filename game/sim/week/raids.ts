import { districtOf } from '../gazetteer.ts'
import { householdsFlee, villageAt, villageOf, villagersDie } from '../model/harm.ts'
import { garrisonAt, hostile } from '../model/sides.ts'
import { loadsFor } from '../model/supply.ts'
import { bandsOf, of, roll, setBand, setDistrict, share, type Turn, tell, whole, within } from '../turn.ts'
import type { Band } from '../world.ts'

/** Percent chance of a raid's success: surprise for small bands, guards and their machine guns against it. */
function odds(turn: Turn, band: Band, guards: Band | undefined): number {
  const id = districtOf(turn.land, band.at)
  const support = id === null ? 0 : (turn.world.districts[id]?.support ?? 0)
  const watch = guards ? whole((guards.men * of(turn, 'raid.of-guards')) / (band.men + guards.men || 1)) : 0
  const guns = (guards?.machineGuns ?? 0) * of(turn, 'raid.of-machine-gun')
  return within(of(turn, 'raid.base') + whole(support / 2 / 2) - watch - guns, 0, 100)
}

function strike(turn: Turn, band: Band, place: Band['at']): void {
  const guards = garrisonAt(turn.world, place)
  const enemy = guards && hostile(turn.world, band, guards) ? guards : undefined
  const id = districtOf(turn.land, place)
  setBand(turn, band.id, { task: { kind: 'camp' } })
  if (roll(turn, 'raid', band.id, 0, 100) >= odds(turn, band, enemy)) {
    const lost = Math.min(band.men, share(band.men, of(turn, 'raid.loss-failed')) + 1)
    setBand(turn, band.id, {
      men: band.men - lost,
      horses: Math.max(0, band.horses - lost),
      rifles: Math.max(0, band.rifles - lost),
      spirit: within(band.spirit + of(turn, 'spirit.of-a-failed-raid'), 0, 100),
    })
    tell(turn, { kind: 'raid-failed', band: band.id, place, n: lost, ...(enemy ? { other: enemy.id } : {}) })
    return
  }
  const state = id === null ? undefined : turn.world.districts[id]
  const loads = Math.min(state?.grain ?? 0, loadsFor(turn, band.men, of(turn, 'raid.days-of-grain')))
  const rifles = enemy ? Math.min(share(enemy.rifles, of(turn, 'raid.share-of-rifles')), band.men) : 0
  setBand(turn, band.id, {
    grain: Math.min(of(turn, 'grain.most-carried'), band.grain + of(turn, 'raid.days-of-grain')),
    rifles: band.rifles + rifles,
    spirit: within(band.spirit + of(turn, 'spirit.of-a-raid'), 0, 100),
  })
  if (enemy)
    setBand(turn, enemy.id, {
      rifles: enemy.rifles - rifles,
      men: enemy.men - share(enemy.men, of(turn, 'raid.loss-of-guards')),
    })
  const raided = tell(turn, {
    kind: 'raided',
    band: band.id,
    place,
    n: loads,
    ...(id ? { district: id } : {}),
  })
  if (id !== null && state) {
    setDistrict(turn, id, {
      grain: state.grain - loads,
      support: state.support + of(turn, 'support.of-a-raid'),
      control:
        state.holder === 'reds' || state.holder === 'republic'
          ? state.control - of(turn, 'control.of-a-raid')
          : state.control,
    })
    const harm = { village: villageAt(turn, place, 'raided'), band: band.id, what: 'raid', causes: [raided] }
    villagersDie(turn, id, of(turn, 'raid.villagers-dead'), harm)
  }
  turn.world = {
    ...turn.world,
    scars: [...turn.world.scars, { place, week: turn.world.week, by: band.side }],
  }
  if (enemy && id !== null) reprisal(turn, id, raided)
}

/** After a raid near its walls a garrison takes it out on the nearest village. */
function reprisal(turn: Turn, id: NonNullable<ReturnType<typeof districtOf>>, cause: number): void {
  const state = turn.world.districts[id]!
  if (roll(turn, 'reprisal', id, 0, 100) >= of(turn, 'reds.reprisal-odds')) return
  setDistrict(turn, id, {
    support: state.support + of(turn, 'support.of-reprisal'),
  })
  const village = villageOf(turn, id, 'reprisal')
  const burning = { village, what: 'reds', causes: [cause] }
  const burnt = villagersDie(turn, id, of(turn, 'reds.reprisal-dead'), burning, 'village-burnt')
  const causes = burnt === null ? [cause] : [burnt]
  householdsFlee(turn, id, of(turn, 'reds.reprisal-fled'), { village, causes })
}

/** All raids ordered for the week are ridden. */
export function rideRaids(turn: Turn): void {
  for (const band of bandsOf(turn.world)) if (band.task.kind === 'raid') strike(turn, band, band.task.place)
}
