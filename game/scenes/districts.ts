import type { Content } from '../../story/schema/content.ts'
import type { DistrictId } from '../../story/schema/ids.ts'
import type { Holder } from '../../story/schema/place.ts'
import type { World } from '../sim/world.ts'
import { INK } from './palette.ts'
import { lay, type Pen } from './pen.ts'
import type { Sheet } from './sheet.ts'

/** Pencil of each holder and the angle its edge is hatched at; no two angles agree, so colour is never needed. */
const HATCH: Readonly<Record<Holder, { colour: string; turn: number; gap: number; dots?: true }>> = {
  reds: { colour: INK.red, turn: 45, gap: 4.5 },
  republic: { colour: INK.red, turn: 90, gap: 8 },
  pasha: { colour: INK.blue, turn: -45, gap: 4.5 },
  chiefs: { colour: INK.chief, turn: 0, gap: 5.5 },
  matcha: { colour: INK.green, turn: -20, gap: 6 },
  afghans: { colour: INK.green, turn: 0, gap: 6, dots: true },
}

const tiles = new Map<string, HTMLCanvasElement>()

/** A square of the pattern, in device pixels; kept, since it never changes. */
function tileOf(holder: Holder, dense: number): HTMLCanvasElement {
  const key = `${holder} ${dense}`
  const known = tiles.get(key)
  if (known) return known
  const { colour, gap, dots } = HATCH[holder]
  const side = Math.max(4, Math.round(gap * dense))
  const tile = document.createElement('canvas')
  tile.width = tile.height = side
  const ink = tile.getContext('2d')
  if (ink) {
    ink.fillStyle = colour
    if (dots) {
      ink.beginPath()
      ink.arc(side / 2, side / 2, 0.95 * dense, 0, 7)
      ink.fill()
    } else ink.fillRect(0, 0, side, 1.25 * dense)
  }
  tiles.set(key, tile)
  return tile
}

/** Adds a district's closed outline to the path. */
export function outline(ink: CanvasRenderingContext2D, sheet: Sheet, walk: readonly number[]): void {
  for (const step of walk) lay(ink, sheet.arcs[step < 0 ? -1 - step : step]!.line, step < 0)
  ink.closePath()
}

/**
 * Who holds each district, hatched inside its edge, and whom its villages would feed, as a wash: violet for the rising,
 * red for the Reds, with wedges by the name that say the same without colour.
 */
export function drawDistricts(pen: Pen, sheet: Sheet, content: Content, world: World, dense: number): void {
  const { ink, px } = pen
  for (const { id, walk } of sheet.districts) {
    const state = world.districts[id] ?? content.districts.find(district => district.id === id)?.start
    const role = content.districts.find(district => district.id === id)?.role
    if (!state) continue
    ink.save()
    ink.beginPath()
    outline(ink, sheet, walk)
    if (role === 'play') {
      ink.globalAlpha = Math.min(0.17, Math.abs(state.support) / 480)
      ink.fillStyle = state.support >= 0 ? INK.blue : INK.red
      ink.fill()
    }
    ink.clip()
    const pattern = ink.createPattern(tileOf(state.holder, dense), 'repeat')
    if (pattern) {
      const { turn } = HATCH[state.holder]
      pattern.setTransform(new DOMMatrix().scale(px / dense).rotate(turn))
      ink.globalAlpha = role === 'play' ? 0.62 : 0.34
      ink.strokeStyle = pattern
      ink.lineWidth = 2 * Math.min(11, Math.max(4, 11 * pen.zoom)) * px
      ink.stroke()
    }
    ink.restore()
  }
  borders(pen, sheet)
}

/** Borders once each, dash and dot. */
function borders({ ink, px, zoom }: Pen, { arcs }: Sheet): void {
  ink.save()
  ink.strokeStyle = INK.black
  ink.globalAlpha = 0.6
  ink.lineWidth = Math.min(1.2, 0.7 + 0.4 * zoom) * px
  ink.setLineDash([7 * px, 3 * px, 1.4 * px, 3 * px])
  ink.beginPath()
  for (const { line, frame } of arcs) {
    if (frame) continue
    ink.moveTo(line[0]!, line[1]!)
    lay(ink, line)
  }
  ink.stroke()
  ink.restore()
}

/** The district under a sheet point; null outside all of them. */
export function districtAt(
  sheet: Sheet,
  ink: CanvasRenderingContext2D,
  x: number,
  y: number,
): DistrictId | null {
  ink.save()
  ink.setTransform(1, 0, 0, 1, 0, 0)
  const found = sheet.districts.find(({ walk }) => {
    ink.beginPath()
    outline(ink, sheet, walk)
    return ink.isPointInPath(x, y)
  })
  ink.restore()
  return found?.id ?? null
}
