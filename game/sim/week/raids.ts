import { districtOf } from '../gazetteer.ts'
import { type Factor, heaviest, type Weighed } from '../model/factors.ts'
import { villageAt, villagersDie } from '../model/harm.ts'
import { garrisonAt, hostile } from '../model/sides.ts'
import { loadsFor } from '../model/supply.ts'
import { bandsOf, of, roll, setBand, setDistrict, share, type Turn, tell, whole, within } from '../turn.ts'
import type { Band } from '../world.ts'
import { mounted } from './casualties.ts'
import { reprisal } from './reprisal.ts'

/** What a raid has for it (above nothing) and against it, in points of its chance: surprise, ground, guards, guns, feet. */
export function chances(turn: Turn, band: Band, guards: Band | undefined): readonly Weighed[] {
  const id = districtOf(turn.land, band.at)
  const support = id === null ? 0 : (turn.world.districts[id]?.support ?? 0)
  const watch = guards ? whole((guards.men * of(turn, 'raid.of-guards')) / (band.men + guards.men || 1)) : 0
  const guns = (guards?.machineGuns ?? 0) * of(turn, 'raid.of-machine-gun')
  const onFoot = share(100 - mounted([band]), of(turn, 'raid.on-foot'))
  return [
    ['surprise', of(turn, 'raid.base')],
    ['ground', whole(support / 2 / 2)],
    ['numbers', 0 - watch],
    ['machine-guns', 0 - guns],
    ['horses', 0 - onFoot],
  ]
}

/** Why a raid went as it did: what spoke for its outcome, and luck where the odds were the other way. */
function whyRaid(turn: Turn, all: readonly Weighed[], odds: number, won: boolean): readonly Factor[] {
  const spoke = all.map(([factor, points]): Weighed => [factor, won ? points : 0 - points])
  const against: Weighed = ['luck', won ? 100 - odds : odds]
  const turned = won === odds < 100 / 2 ? [against] : []
  return heaviest([...spoke, ...turned], of(turn, 'battle.reasons-told'))
}

function strike(turn: Turn, band: Band, place: Band['at']): void {
  const guards = garrisonAt(turn.world, place)
  const enemy = guards && hostile(turn.world, band, guards) ? guards : undefined
  const id = districtOf(turn.land, place)
  setBand(turn, band.id, { task: { kind: 'camp' } })
  const all = chances(turn, band, enemy)
  const odds = within(
    all.reduce((sum, [, points]) => sum + points, 0),
    0,
    100,
  )
  const won = roll(turn, 'raid', band.id, 0, 100) < odds
  const why = whyRaid(turn, all, odds, won)
  if (!won) {
    const lost = Math.min(band.men, share(band.men, of(turn, 'raid.loss-failed')) + 1)
    setBand(turn, band.id, {
      men: band.men - lost,
      horses: band.horses - whole((band.horses * lost) / (band.men || 1)),
      rifles: band.rifles - whole((band.rifles * lost) / (band.men || 1)),
      spirit: within(band.spirit + of(turn, 'spirit.of-a-failed-raid'), 0, 100),
    })
    const other = enemy ? { other: enemy.id } : {}
    tell(turn, { kind: 'raid-failed', band: band.id, place, n: lost, why, ...other })
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
    why,
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
  if (enemy && id !== null) reprisal(turn, id, [raided], of(turn, 'reds.reprisal-odds'))
}

/** All raids ordered for the week are ridden. */
export function rideRaids(turn: Turn): void {
  for (const band of bandsOf(turn.world)) if (band.task.kind === 'raid') strike(turn, band, band.task.place)
}
