import { INSET_NAMED, insetSpot } from './inset.ts'
import { type Ground, type Label, paperOf } from './labels.ts'
import { costOf } from './nameSeats.ts'
import type { Named } from './names.ts'
import { labelOn, lettered, seatsOf, signBox } from './placeNames.ts'
import { type Box, touches } from './room.ts'

/** What a name weighs that the reader asked for. */
const ASKED = 200

/**
 * Names a place that was not named, leaving all other names where they are: on a free seat, or else on the seat where
 * the least must go. `ground` must know of blocks, marks and signs but of no name. Where even that fails, its sign alone is cleared.
 */
export function nameChosen(ground: Ground, labels: readonly Label[], named: Named): readonly Label[] {
  if (labels.some(({ id }) => id === named.place.id)) return labels
  // The inset letters its own places.
  if (ground.zoom >= INSET_NAMED && insetSpot(ground.sheet, named.place.id)) return labels
  const sign = signBox(named, ground.zoom)
  let best: { cost: number; label: Label; gone: Set<Label> } | null = null
  const name = lettered(ground, named, 0)
  for (const { seat, box } of seatsOf(ground, named, name, true)) {
    if (!ground.room.free([box]) || !ground.inside(box)) continue
    const label = labelOn(ground, seat, box, named, name)
    const over: Box[] = [...paperOf(label), ...(sign ? [sign] : [])]
    const gone = new Set(
      labels.filter(one => paperOf(one).some(held => over.some(other => touches(held, other)))),
    )
    const sum = costOf(ground, seat, box) + [...gone].reduce((all, { weight }) => all + weight, 0)
    if (sum < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { cost: sum, label, gone }
  }
  // No seat at all: at least its sign lies on clear paper.
  if (!best) return labels.filter(one => !sign || !paperOf(one).some(held => touches(held, sign)))
  const { label, gone } = best
  return [...labels.filter(one => !gone.has(one)), { ...label, weight: ASKED }]
}
