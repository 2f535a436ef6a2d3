import type { Person } from '../../../story/schema/person.ts'
import { isHarvest, isPasture } from '../calendar.ts'
import { isOurs } from '../model/sides.ts'
import { isPartner } from '../model/will.ts'
import { bandOf, lastOf, of, setBand, share, type Turn, tell, whole } from '../turn.ts'
import type { Band } from '../world.ts'

/** Whether a chief's people live by their herds; the others live by their fields. */
export const areHerders = (turn: Turn, person: Person): boolean =>
  person.district !== null && turn.land.district.get(person.district)?.livelihood === 'herds'

const withMen = (band: Band, men: number): Partial<Band> => ({
  men,
  horses: Math.max(0, band.horses + men - band.men),
  rifles: whole((band.rifles * men) / (band.men || 1)),
})

/** The going of this year that has not been answered by a coming back; undefined when his men are all there. */
function gone(turn: Turn, person: Person) {
  const last = lastOf(turn.world, ['home-for-season', 'came-back'], h => h.person === person.id)
  return last?.kind === 'home-for-season' ? last : undefined
}

/**
 * Once a year a chief's riders are wanted at home: farmers when the grain stands ripe, herders when the flocks go up. A
 * part of them goes, more where they are not in the field with the Pasha, fewer where he is a partner; and they come back.
 */
export function homeToHarvest(turn: Turn, person: Person): void {
  const state = turn.world.people[person.id]!
  const band = state.band === null ? undefined : bandOf(turn.world, state.band)
  if (person.role !== 'chief' || !band || state.stance === 'away' || state.stance === 'against') return
  const herders = areHerders(turn, person)
  const wanted = herders ? isPasture(turn.world.week) : isHarvest(turn.world.week)
  const before = herders ? isPasture(turn.world.week - 1) : isHarvest(turn.world.week - 1)
  if (wanted === before) return
  const away = gone(turn, person)
  if (wanted && !before && !away) {
    const part = of(turn, herders ? 'harvest.herders-go-up' : 'harvest.farmers-go')
    const held = isOurs(band) ? (isPartner(turn, person.id) ? whole(part / 2 / 2) : whole(part / 2)) : part
    const n = share(band.men, held)
    if (n <= 0) return
    setBand(turn, band.id, withMen(band, band.men - n))
    tell(turn, {
      kind: 'home-for-season',
      person: person.id,
      band: band.id,
      place: band.at,
      n,
      what: herders ? 'pasture' : 'harvest',
    })
  } else if (!wanted && before && away) {
    const n = share(away.n ?? 0, of(turn, 'harvest.come-back'))
    if (n <= 0) return
    setBand(turn, band.id, withMen(band, band.men + n))
    tell(turn, { kind: 'came-back', person: person.id, band: band.id, place: band.at, n, causes: [away.id] })
  }
}
