import { districtOf } from '../gazetteer.ts'
import { lastOf, of, PASHA, share, type Turn, whole, within } from '../turn.ts'
import type { Band } from '../world.ts'

/** How a force is reckoned where it is not simply as it stands: what is evened out to see what it did. */
export interface Reckoning {
  /** Per cent of the force that guns keep down, in place of what they do. */
  readonly under?: number
  /** Hunger is left out of account. */
  readonly fed?: boolean
}

/** Whether a band went without bread this week or last; a garrison eats from its own stores. */
export function isHungry(turn: Turn, band: Band): boolean {
  if (band.task.kind === 'garrison' || band.grain > 0) return false
  return (
    lastOf(
      turn.world,
      ['hungry'],
      h => h.band === band.id || (h.band === PASHA && band.follows === PASHA),
      1,
    ) !== undefined
  )
}

/** Men of a band worth counting in a stand-up fight, its order and spirit weighed in; guns apart. */
function fightingMen(turn: Turn, band: Band, fed: boolean): number {
  const worth =
    of(turn, 'battle.worth-base') +
    share(band.order, of(turn, 'battle.worth-of-order')) +
    share(band.spirit, of(turn, 'battle.worth-of-spirit'))
  const armed = Math.min(band.men, band.rifles)
  const count = armed + share(band.men - armed, of(turn, 'battle.worth-unarmed'))
  const full = share(count, worth)
  const able = !fed && isHungry(turn, band) ? full - share(full, of(turn, 'battle.of-hunger')) : full
  return able + band.machineGuns * of(turn, 'battle.worth-machine-gun')
}

/** How open a force lies to shell fire, per cent: the more ordered it stands, the more. */
export function massed(turn: Turn, target: readonly Band[]): number {
  const men = target.reduce((sum, band) => sum + band.men, 0)
  const order = whole(target.reduce((sum, band) => sum + band.order * band.men, 0) / (men || 1))
  return of(turn, 'battle.gun-on-scattered') + order
}

/** Men whom so many guns keep down in a force: the more ordered it stands, the more men for each gun. */
export function gunWorth(
  turn: Turn,
  guns: number,
  target: readonly Band[],
  open = massed(turn, target),
): number {
  if (guns <= 0 || target.every(band => band.men <= 0)) return 0
  return whole((guns * of(turn, 'battle.worth-gun') * open) / 100)
}

/** Guns that could be brought to where a band stands: some track there carries wheels. */
function gunsThere(turn: Turn, band: Band): number {
  const legs = turn.land.legs.get(band.at) ?? []
  return legs.some(({ route }) => route.guns !== null) ? band.guns : 0
}

/** Per cent of a force that the other side’s guns keep down, bounded; `open` in place of how it really stands. */
export function underFire(
  turn: Turn,
  bands: readonly Band[],
  against: readonly Band[],
  open = massed(turn, bands),
): number {
  const men = bands.reduce((sum, band) => sum + band.men, 0)
  const guns = against.reduce((sum, band) => sum + gunsThere(turn, band), 0)
  const down = whole((gunWorth(turn, guns, bands, open) * 100) / (men || 1))
  return Math.min(down, share(of(turn, 'battle.most-under-fire'), Math.min(100, open)))
}

/** Fighting strength of bands together against others, in men of full worth. */
export function strengthOf(
  turn: Turn,
  bands: readonly Band[],
  against: readonly Band[],
  { under = underFire(turn, bands, against), fed = false }: Reckoning = {},
): number {
  const men = bands.reduce((sum, band) => sum + fightingMen(turn, band, fed), 0)
  return men - share(men, under)
}

/** Ground known through the villages: per cent by which a band's strength rises where it is fed, falls where it is not. */
export function groundFor(turn: Turn, band: Band): number {
  const id = districtOf(turn.land, band.at)
  const support = id === null ? 0 : (turn.world.districts[id]?.support ?? 0)
  const lean = band.side === 'reds' ? -support : support
  const most = of(turn, 'battle.most-of-ground')
  return within(share(lean, most), -most, most)
}
