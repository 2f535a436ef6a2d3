import { districtOf } from '../gazetteer.ts'
import { of, share, type Turn, whole, within } from '../turn.ts'
import type { Band } from '../world.ts'

/** Men of a band worth counting in a stand-up fight, its order and spirit weighed in; guns apart. */
function fightingMen(turn: Turn, band: Band): number {
  const worth =
    of(turn, 'battle.worth-base') +
    share(band.order, of(turn, 'battle.worth-of-order')) +
    share(band.spirit, of(turn, 'battle.worth-of-spirit'))
  const armed = Math.min(band.men, band.rifles)
  const count = armed + share(band.men - armed, of(turn, 'battle.worth-unarmed'))
  return share(count, worth) + band.machineGuns * of(turn, 'battle.worth-machine-gun')
}

/** What guns do to a force: the more ordered it stands, the more men each gun is worth against it. */
export function gunWorth(turn: Turn, guns: number, target: readonly Band[]): number {
  const men = target.reduce((sum, band) => sum + band.men, 0)
  if (men <= 0 || guns <= 0) return 0
  const order = whole(target.reduce((sum, band) => sum + band.order * band.men, 0) / men)
  const massed = of(turn, 'battle.gun-on-scattered') + order
  return whole((guns * of(turn, 'battle.worth-gun') * massed) / 100)
}

/** Fighting strength of bands together against others, in men of full worth. */
export function strengthOf(turn: Turn, bands: readonly Band[], against: readonly Band[]): number {
  const men = bands.reduce((sum, band) => sum + fightingMen(turn, band), 0)
  const guns = bands.reduce((sum, band) => sum + band.guns, 0)
  return men + gunWorth(turn, guns, against)
}

/** Ground known through the villages: per cent by which a band's strength rises where it is fed, falls where it is not. */
export function groundFor(turn: Turn, band: Band): number {
  const id = districtOf(turn.land, band.at)
  const support = id === null ? 0 : (turn.world.districts[id]?.support ?? 0)
  const lean = band.side === 'reds' ? -support : support
  const most = of(turn, 'battle.most-of-ground')
  return within(share(lean, most), -most, most)
}
