import { WEDGE } from './districtNames.ts'
import { INSET_NAMED, insetSpot } from './inset.ts'
import { beads, type Ground, type Label, plain, settle } from './labels.ts'
import { type Hand, placeHand } from './letterHands.ts'
import { boxAt, costOf, type Off, type Seat, seatsAbout } from './nameSeats.ts'
import type { Named } from './names.ts'
import type { Box } from './room.ts'
import { signRoom } from './signs.ts'

/** The zoom from which a seat in play also carries its Persian name, where there is room under it. */
const PERSIAN_FROM = 1.7
/** The naskh under a name against the name's size: its own size, its foot below the name's, how far it hangs. */
export const NASKH_SET = { size: 1.15, below: 1.35, hangs: 0.55 } as const
/** How far a letter of the naskh runs at the most, on the average of a name, in em. */
const NASKH_WIDE = 0.52

/** The paper a place's sign covers, in CSS pixels of the whole sheet; open country has none. */
export function signBox({ rank, x, y, place }: Named, zoom: number): Box | null {
  if (place.kind === 'country') return null
  const [left, top, right, bottom] = signRoom(place, rank, zoom)
  return [x * zoom + left, y * zoom + top, x * zoom + right, y * zoom + bottom]
}

/** Names places on the best free seat each, the weightiest place first; one with no free seat goes without. */
export function layPlaces(
  ground: Ground,
  places: readonly Named[],
  wedges: ReadonlyMap<string, number>,
): Label[] {
  const labels: Label[] = []
  for (const named of places) {
    // The inset letters its own places.
    if (ground.zoom >= INSET_NAMED && insetSpot(ground.sheet, named.place.id)) continue
    const name = lettered(ground, named, wedges.get(named.place.id) ?? 0)
    const free = bestOf(ground, named, name)
    if (free) labels.push(settle(ground, withPersian(ground, named, name, free)))
  }
  return labels
}

/** The free seat that costs least; one at the end of a leading line only where none is free near by. */
function bestOf(ground: Ground, named: Named, name: Lettered): Label | null {
  for (const far of [false, true]) {
    let best: { cost: number; label: Label } | null = null
    for (const { seat, box } of seatsOf(ground, named, name)) {
      if (seat.far !== far || (best && seat.cost >= best.cost)) continue
      if (!ground.room.free([box]) || !ground.inside(box)) continue
      const label = labelOn(ground, seat, box, named, name)
      if (label.lead && !ground.names.free(beads(label.lead))) continue
      const cost = costOf(ground, seat, box)
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { cost, label }
    }
    if (best) return best.label
  }
  return null
}

interface Lettered {
  readonly hand: Hand
  readonly text: string
  /** The name alone, and with the wedges after it. */
  readonly wide: number
  readonly whole: number
  readonly wedges: number
  readonly weight: number
  readonly played: boolean
}

/** How a place is lettered and how far that reaches. */
export function lettered(
  { content, zoom, measure }: Ground,
  { place, rank }: Named,
  wedges: number,
): Lettered {
  const played = content.districts.some(({ seat, role }) => seat === place.id && role === 'play')
  const hand = placeHand(rank, played, place.kind, zoom)
  const text = hand.caps ? place.name.toUpperCase() : place.name
  const wide = measure(text, hand.face, hand.size, hand.apart)
  const weight = rank === 1 ? (played ? 100 : 40) : rank === 2 ? 12 : 4
  return {
    hand,
    text,
    wide,
    whole: wide + (wedges ? 5 + Math.abs(wedges) * WEDGE : 0),
    wedges,
    weight,
    played,
  }
}

/** From the paper of a sign to its name, in CSS pixels. */
const OFF = 2.5
/** A name in open country stands on its spot. */
const COUNTRY: Off = { beside: 2, above: 2, below: 2 }

/** How far from the middle of a sign its name begins, in CSS pixels. */
function offOf({ place, rank }: Named, zoom: number): Off {
  if (place.kind === 'country') return COUNTRY
  const [, top, right, bottom] = signRoom(place, rank, zoom)
  return { beside: right + OFF, above: OFF - top, below: bottom + OFF }
}

/** Every seat a place's name could take, with `lead` also far ones, and the paper it would cover there. */
export function seatsOf({ zoom }: Ground, named: Named, { whole, hand }: Lettered, lead = named.rank === 1) {
  const { size, caps } = hand
  return seatsAbout(named.x * zoom, named.y * zoom, whole, size, offOf(named, zoom), lead).map(seat => ({
    seat,
    box: boxAt(seat, whole, size, caps),
  }))
}

/** The label of a place on a seat. */
export function labelOn(
  { zoom }: Ground,
  { x, y, far }: Seat,
  box: Box,
  named: Named,
  { hand, text, wide, wedges, weight }: Lettered,
): Label {
  const lead = far ? leadTo(named.x * zoom, named.y * zoom, offOf(named, zoom).above - 3, box) : null
  const beside = wedges ? { x: x + wide + 3, y: y - hand.size * 0.5, count: wedges } : null
  return { ...plain, id: named.place.id, text, hand, x, y, boxes: [box], weight, lead, wedges: beside }
}

/** From the sign's rim to the nearest point of the name. */
function leadTo(x: number, y: number, rim: number, [left, top, right, bottom]: Box): Label['lead'] {
  const [ex, ey] = [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))]
  const far = Math.hypot(ex - x, ey - y) || 1
  return [x + ((ex - x) / far) * rim, y + ((ey - y) / far) * rim, ex, ey]
}

function withPersian(ground: Ground, { place }: Named, { hand, played }: Lettered, label: Label): Label {
  if (!played || ground.zoom < PERSIAN_FROM) return label
  const persian = place.names.persian.replace(/\s*[(/].*$/, '')
  const size = hand.size * NASKH_SET.size
  const foot = label.y + hand.size * NASKH_SET.below
  const [left, , right] = label.boxes[0]!
  const under: Box = [
    left,
    label.boxes[0]![3],
    Math.max(right, label.x + persian.length * NASKH_WIDE * size),
    foot + size * NASKH_SET.hangs,
  ]
  if (!ground.inside(under) || !ground.room.free([under])) return label
  return { ...label, persian, boxes: [...label.boxes, under] }
}
