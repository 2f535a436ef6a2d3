import type { PlaceId } from '../../../story/schema/ids.ts'
import type { Factor } from '../model/factors.ts'
import { fallBack } from '../model/retreat.ts'
import { isOurs } from '../model/sides.ts'
import { brought, whyItWent } from '../model/weigh.ts'
import { bandOf, causeOf, dropBand, of, PASHA, roll, type Turn, tell, whole, within } from '../turn.ts'
import type { Band } from '../world.ts'
import { suffer, toll } from './casualties.ts'

/** How a fight went: the share of all strength the first side brought to bear, and who had the better of it. */
export interface Fight {
  readonly won: 'first' | 'second' | 'neither'
  readonly percent: number
  readonly told: number
  readonly why: readonly Factor[]
}

const byMen = (bands: readonly Band[]): Band =>
  bands.find(b => b.id === PASHA) ?? [...bands].sort((a, b) => b.men - a.men || (a.id < b.id ? -1 : 1))[0]!

/** Bands with nobody left are struck off; beaten ones fall back, or are broken when every way is held. */
function clearField(turn: Turn, beaten: readonly Band[], from: PlaceId | null): void {
  for (const before of beaten) {
    const band = bandOf(turn.world, before.id)
    if (!band) continue
    if (band.men <= 0 && band.id !== PASHA) {
      const causes = causeOf(turn.world, ['battle-lost', 'battle-won'], () => true, 0)
      tell(turn, { kind: 'band-broken', band: band.id, place: band.at, causes })
      dropBand(turn, band.id)
    } else if (band.task.kind !== 'garrison') fallBack(turn, band, from)
  }
}

/**
 * Two forces fight at a place. `first` came on; `surprise` is per cent added to its strength.
 * Strength counts men, rifles, order, spirit, hunger, guns, walls and ground; the dice move it by a few in the hundred.
 * The happening says why it went so, heaviest first.
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
  const walls = second.some(band => band.task.kind === 'garrison') ? of(turn, 'battle.of-walls') : 0
  const field = { first, second, lead, foe, surprise, walls }
  const [a, b] = brought(turn, field)
  const swing = of(turn, 'battle.luck')
  const luck = roll(turn, 'battle', `${lead.id} ${foe.id}`, 0, swing + swing + 1) - swing
  const even = whole((a * 100) / (a + b))
  const percent = within(even + luck, 0, 100)
  const edge = of(turn, 'battle.edge')
  const won = percent >= 100 / 2 + edge ? 'first' : percent <= 100 / 2 - edge ? 'second' : 'neither'
  // A drawn fight goes to whoever had the little more of it; the word `drawn` says how little.
  const firstHad = won === 'first' || (won === 'neither' && percent >= 100 / 2)
  const why = whyItWent(turn, field, firstHad, even >= 100 / 2 !== firstHad)
  const fared = (side: 'first' | 'second') => (won === 'neither' ? 'drew' : won === side ? 'won' : 'lost')
  const margin = Math.abs(percent + percent - 100)
  const tolls = [
    toll(turn, first, second, fared('first'), margin),
    toll(turn, second, first, fared('second'), margin),
  ] as const
  const heart = { won: of(turn, 'spirit.of-victory'), lost: of(turn, 'spirit.of-defeat'), drew: 0 }
  const deadFirst = suffer(turn, first, tolls[0], heart[fared('first')])
  const deadSecond = suffer(turn, second, tolls[1], heart[fared('second')])
  const oursFirst = isOurs(lead) || !isOurs(foe)
  const [we, they, dead] = oursFirst ? [lead, foe, deadFirst] : [foe, lead, deadSecond]
  const weWon = firstHad === oursFirst
  const told = tell(turn, {
    kind: weWon ? 'battle-won' : 'battle-lost',
    band: we.id,
    other: they.id,
    place,
    n: dead,
    why,
    ...(won === 'neither' ? { what: 'drawn' } : {}),
    causes,
  })
  if (won === 'first') clearField(turn, second, from)
  if (won === 'second') clearField(turn, first, null)
  return { won, percent, told, why }
}
