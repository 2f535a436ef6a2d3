import type { PlaceId } from '../../../story/schema/ids.ts'
import { fallBack } from '../model/retreat.ts'
import { isOurs } from '../model/sides.ts'
import { groundFor, strengthOf } from '../model/strength.ts'
import {
  bandOf,
  because,
  dropBand,
  of,
  PASHA,
  roll,
  setBand,
  share,
  type Turn,
  tell,
  whole,
  within,
} from '../turn.ts'
import type { Band } from '../world.ts'

/** How a fight went: the share of all strength the first side brought to bear, and who had the better of it. */
export interface Fight {
  readonly won: 'first' | 'second' | 'neither'
  readonly percent: number
  readonly told: number
}

const byMen = (bands: readonly Band[]): Band =>
  bands.find(b => b.id === PASHA) ?? [...bands].sort((a, b) => b.men - a.men || (a.id < b.id ? -1 : 1))[0]!

function suffer(turn: Turn, bands: readonly Band[], percent: number, spirit: number): number {
  let dead = 0
  for (const before of bands) {
    const band = bandOf(turn.world, before.id)
    if (!band) continue
    const lost = Math.min(band.men, share(band.men, percent))
    dead += lost
    setBand(turn, band.id, {
      men: band.men - lost,
      horses: Math.max(0, band.horses - lost),
      rifles: Math.max(0, band.rifles - lost),
      spirit: within(band.spirit + spirit, 0, 100),
    })
  }
  return dead
}

/** Bands with nobody left are struck off; beaten ones fall back, or are broken when every way is held. */
function clearField(turn: Turn, beaten: readonly Band[], from: PlaceId | null): void {
  for (const before of beaten) {
    const band = bandOf(turn.world, before.id)
    if (!band) continue
    if (band.men <= 0 && band.id !== PASHA) {
      const causes = because(turn.world, h => h.kind === 'battle-lost' || h.kind === 'battle-won', 0)
      tell(turn, { kind: 'band-broken', band: band.id, place: band.at, causes })
      dropBand(turn, band.id)
    } else if (band.task.kind !== 'garrison') fallBack(turn, band, from)
  }
}

/**
 * Two forces fight at a place. `first` came on; `surprise` is per cent added to its strength.
 * Strength counts men, rifles, order, spirit, guns and ground; the dice move it by a few in the hundred.
 */
export function fight(
  turn: Turn,
  first: readonly Band[],
  second: readonly Band[],
  place: PlaceId,
  surprise: number,
  from: PlaceId | null,
  causes: readonly number[] = [],
): Fight {
  const lead = byMen(first)
  const foe = byMen(second)
  const a = strengthOf(turn, first, second) + 1
  const b = strengthOf(turn, second, first) + 1
  const aNow = share(a, 100 + groundFor(turn, lead) + surprise)
  const bNow = share(b, 100 + groundFor(turn, foe))
  const swing = of(turn, 'battle.luck')
  const luck = roll(turn, 'battle', `${lead.id} ${foe.id}`, 0, swing + swing + 1) - swing
  const percent = within(whole((aNow * 100) / (aNow + bNow)) + luck, 0, 100)
  const edge = of(turn, 'battle.edge')
  const won = percent >= 100 / 2 + edge ? 'first' : percent <= 100 / 2 - edge ? 'second' : 'neither'
  const [light, heavy] = [of(turn, 'battle.loss-of-winner'), of(turn, 'battle.loss-of-loser')]
  const worse = share(heavy, 100 + Math.abs(percent + percent - 100))
  const [spiritUp, spiritDown] = [of(turn, 'spirit.of-victory'), of(turn, 'spirit.of-defeat')]
  const lost = {
    first: won === 'first' ? light : won === 'second' ? worse : whole((light + heavy) / 2),
    second: won === 'second' ? light : won === 'first' ? worse : whole((light + heavy) / 2),
  }
  const deadFirst = suffer(
    turn,
    first,
    lost.first,
    won === 'first' ? spiritUp : won === 'second' ? spiritDown : 0,
  )
  const deadSecond = suffer(
    turn,
    second,
    lost.second,
    won === 'second' ? spiritUp : won === 'first' ? spiritDown : 0,
  )
  const oursFirst = isOurs(lead) || !isOurs(foe)
  const [we, they, dead] = oursFirst ? [lead, foe, deadFirst] : [foe, lead, deadSecond]
  // A drawn fight goes to whoever had the little more of it; the word `drawn` says how little.
  const firstHad = won === 'first' || (won === 'neither' && percent >= 100 / 2)
  const weWon = firstHad === oursFirst
  const told = tell(turn, {
    kind: weWon ? 'battle-won' : 'battle-lost',
    band: we.id,
    other: they.id,
    place,
    n: dead,
    ...(won === 'neither' ? { what: 'drawn' } : {}),
    causes,
  })
  if (won === 'first') clearField(turn, second, from)
  if (won === 'second') clearField(turn, first, null)
  return { won, percent, told }
}
