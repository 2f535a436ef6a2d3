import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import type { District } from '../../story/schema/place.ts'
import type { World } from '../sim/world.ts'
import { ringOf } from './districts.ts'
import { type Ground, type Label, plain, settle } from './labels.ts'
import { districtHand } from './letterHands.ts'
import { INK } from './palette.ts'
import type { Box } from './room.ts'
import type { Flat } from './sheet.ts'

/** From here on a district is named; nearer still its name would only stand in the way. */
const NAMED = [0.34, 1.9] as const
/** Em between letters, the widest first: a district's name lies over its ground and still reads as a word; a country's lies wider. */
const APART = { play: [0.6, 0.45, 0.3], beside: [0.85, 0.6, 0.4] } as const
/** CSS pixels from the district's middle at which seats are tried. */
const RINGS = [0, 22, 44, 70, 100, 140] as const
/** What an end of the name outside the district costs, and CSS pixels of line or of distance that cost one. */
const OUTSIDE = 6
const STRUCK = 9
const AWAY = 26

/** Districts in wide spaced capitals about their middles; one that is called like its seat is named by its seat. */
export function layDistricts(ground: Ground, wedges: ReadonlyMap<string, number>): Label[] {
  const { sheet, content, zoom } = ground
  if (zoom < NAMED[0] || zoom > NAMED[1]) return []
  const labels: Label[] = []
  for (const { id, label, walk } of sheet.districts) {
    const district = content.districts.find(one => one.id === id)
    if (!district || calledLikeSeat(district, content)) continue
    const found = best(ground, district, label, ringOf(sheet, walk), wedges.get(id) ?? 0)
    if (found) labels.push(settle(ground, found))
  }
  return labels
}

function best(
  ground: Ground,
  { id, name, role }: District,
  [mx, my]: readonly [number, number],
  ring: Flat,
  count: number,
): Label | null {
  const { zoom } = ground
  let found: { cost: number; label: Label } | null = null
  for (const [i, apart] of APART[role === 'play' ? 'play' : 'beside'].entries()) {
    const hand = districtHand(zoom, apart)
    const text = name.toUpperCase()
    const wide = ground.measure(text, hand.face, hand.size, apart) - apart * hand.size
    for (const far of RINGS)
      for (let k = 0; k < (far === 0 ? 1 : 12); k++) {
        const turn = (k * Math.PI) / 6
        const cost = i * 1.1 + far / AWAY
        if (found && cost >= found.cost) continue
        const [cx, cy] = [mx * zoom + Math.cos(turn) * far * 1.4, my * zoom + Math.sin(turn) * far]
        const x = cx - wide / 2
        const y = cy + hand.size * 0.34
        const low = y + (count === 0 ? hand.size * 0.1 : 15)
        const box: Box = [x - 5, y - hand.size * 0.78, x + wide + 5, low]
        if (!ground.inside(box) || !ground.room.free([box])) continue
        const out = [x, cx, x + wide].filter(at => !within(ring, at / zoom, cy / zoom)).length
        const sum = cost + out * OUTSIDE + ground.lines.inside(box, zoom) / STRUCK
        if (sum >= (found?.cost ?? Number.POSITIVE_INFINITY)) continue
        const below = count === 0 ? null : { x: cx - Math.abs(count) * (WEDGE / 2), y: y + 8, count }
        const weight = role === 'play' ? 60 : 20
        found = {
          cost: sum,
          label: { ...plain, id, text, hand, x, y, boxes: [box], weight, wedges: below },
        }
      }
  }
  return found?.label ?? null
}

/** True inside a closed outline, in sheet units. */
function within(ring: Flat, x: number, y: number): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax, ay, bx, by] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

const calledLikeSeat = ({ seat, name }: District, { places }: Content) =>
  places.some(place => place.id === seat && place.name === name)

/** How far a wedge reaches along the line, in CSS pixels. */
export const WEDGE = 11

/** Up to three wedges to the right of a point: open and pointing up for the rising, filled and pointing down for the Reds. */
export function drawWedges(ink: CanvasRenderingContext2D, x: number, y: number, wedges: number): void {
  const up = wedges > 0
  ink.lineWidth = 1.4
  ink.lineJoin = 'miter'
  ink.lineCap = 'butt'
  ink.strokeStyle = up ? INK.blue : INK.red
  ink.fillStyle = ink.strokeStyle
  for (let i = 0; i < Math.abs(wedges); i++) {
    const at = x + (i + 0.5) * WEDGE
    ink.beginPath()
    ink.moveTo(at - 4, y + (up ? 5 : -1))
    ink.lineTo(at, y + (up ? -2 : 6))
    ink.lineTo(at + 4, y + (up ? 5 : -1))
    if (up) ink.stroke()
    else {
      ink.closePath()
      ink.fill()
    }
  }
}

/** Whom a district would feed, in wedges: 1 to 3 for the rising, -1 to -3 for the Reds, 0 for neither or not in play. */
function wedgesOf({ id, role }: District, { districts }: World): number {
  const support = role === 'play' ? (districts[id]?.support ?? 0) : 0
  return Math.max(-3, Math.min(3, Math.round(support / 26)))
}

/** Wedges that stand after the name of a seat, where the district is called like it. */
export function wedgesBeside(content: Content, world: World): ReadonlyMap<PlaceId, number> {
  return new Map(
    content.districts
      .filter(district => calledLikeSeat(district, content))
      .map(district => [district.seat, wedgesOf(district, world)]),
  )
}

/** Wedges that stand under the name of a district. */
export function wedgesUnder(content: Content, world: World): ReadonlyMap<District['id'], number> {
  return new Map(content.districts.map(district => [district.id, wedgesOf(district, world)]))
}
