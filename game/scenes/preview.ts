import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import type { Foretold, Peril } from '../sim/views/way.ts'
import { spotOf, stretch } from './marches.ts'
import { INK } from './palette.ts'
import { along, atPoint, lay, lengthOf, type Pen } from './pen.ts'
import type { Flat, Sheet } from './sheet.ts'

/** Half-days in a day's ride. */
const DAY = 2

/** The way of a preview as one line from the first place to the last. */
export function lineOf(sheet: Sheet, content: Content, path: readonly PlaceId[]): Flat {
  const line: number[] = []
  for (let i = 1; i < path.length; i++) line.push(...stretch(sheet, content, path[i - 1]!, path[i]!))
  return line
}

/** Where each whole day's ride ends on the way, in sheet units; the goal itself is left out. */
export function haltsOf(
  sheet: Sheet,
  content: Content,
  { path, legs, halfDays }: Foretold,
): readonly { readonly x: number; readonly y: number; readonly day: number }[] {
  const halts = []
  let before = 0
  for (const [i, cost] of legs.entries()) {
    const line = stretch(sheet, content, path[i]!, path[i + 1]!)
    const whole = lengthOf(line)
    for (let day = Math.floor(before / DAY) + 1; day * DAY <= before + cost; day++) {
      if (day * DAY >= halfDays) break
      const { x, y } = along(line, (whole * (day * DAY - before)) / cost)
      halts.push({ x, y, day })
    }
    before += cost
  }
  return halts
}

/**
 * A way that has not been ordered: a row of blue dots on a bed of paper, a pip with its number at the end of each day,
 * a red caution where a danger is known, and a ring at the goal. A way that cannot be ridden now is broken.
 */
export function drawPreview(pen: Pen, sheet: Sheet, content: Content, preview: Foretold): void {
  const { ink, px } = pen
  const line = lineOf(sheet, content, preview.path)
  ink.save()
  ink.lineCap = 'round'
  ink.lineJoin = 'round'
  const stroke = (colour: string, wide: number, alpha: number, dash: readonly number[]) => {
    ink.strokeStyle = colour
    ink.lineWidth = wide * px
    ink.globalAlpha = alpha
    ink.setLineDash(dash.map(n => n * px))
    ink.beginPath()
    ink.moveTo(line[0]!, line[1]!)
    lay(ink, line)
    ink.stroke()
  }
  stroke(INK.paper, 8, 0.62, [])
  stroke(INK.blue, 3.2, 0.95, preview.open ? [0.1, 6.4] : [0.1, 6.4, 0.1, 6.4, 0.1, 17])
  ink.restore()
  for (const { x, y, day } of haltsOf(sheet, content, preview)) atPoint(pen, x, y, () => pip(ink, day))
  const goal = spotOf(sheet, preview.path.at(-1)!)
  atPoint(pen, goal.x, goal.y, () => ring(ink, preview.open))
  for (const [place, kinds] of cautionsOf(preview.dangers)) {
    const { x, y } = cautionSpot(sheet, content, preview, place)
    atPoint(pen, x, y, () => caution(ink, kinds))
  }
}

/** The end of a day: a small disc of paper with its number. */
function pip(ink: CanvasRenderingContext2D, day: number): void {
  ink.beginPath()
  ink.arc(0, 0, 7, 0, 7)
  ink.fillStyle = INK.paper
  ink.fill()
  ink.lineWidth = 1.2
  ink.strokeStyle = INK.blue
  ink.stroke()
  ink.fillStyle = INK.blue
  ink.font = '600 9.5px "Source Serif 4", serif'
  ink.textAlign = 'center'
  ink.textBaseline = 'middle'
  ink.fillText(String(day), 0, 0.5)
}

function ring(ink: CanvasRenderingContext2D, open: boolean): void {
  ink.strokeStyle = INK.blue
  ink.lineWidth = 2
  ink.setLineDash(open ? [] : [4, 3])
  ink.beginPath()
  ink.arc(0, 0, 11, 0, 7)
  ink.stroke()
}

/** What is told of each place or stretch. */
function cautionsOf(dangers: readonly Peril[]): ReadonlyMap<PlaceId, ReadonlySet<Peril['kind']>> {
  const cautions = new Map<PlaceId, Set<Peril['kind']>>()
  for (const { kind, at } of dangers) cautions.set(at, (cautions.get(at) ?? new Set()).add(kind))
  return cautions
}

/** Weather and crossings are signed half-way along their stretch, an enemy beside the place it stands in. */
function cautionSpot(sheet: Sheet, content: Content, { path, dangers }: Foretold, place: PlaceId) {
  const i = path.indexOf(place)
  const stands = dangers.some(one => one.kind === 'enemy' && one.at === place)
  if (stands || i < 1) {
    const { x, y } = spotOf(sheet, place)
    return { x, y }
  }
  const line = stretch(sheet, content, path[i - 1]!, place)
  return along(line, lengthOf(line) / 2)
}

/** A small triangle; crossed swords' two strokes within it for an enemy, waves for water and snow, a bar where it is shut. */
function caution(ink: CanvasRenderingContext2D, kinds: ReadonlySet<Peril['kind']>): void {
  ink.translate(13, -13)
  ink.beginPath()
  ink.moveTo(0, -9)
  ink.lineTo(9.5, 7.5)
  ink.lineTo(-9.5, 7.5)
  ink.closePath()
  ink.fillStyle = INK.paper
  ink.fill()
  ink.lineWidth = 1.7
  ink.lineJoin = 'round'
  ink.strokeStyle = INK.red
  ink.stroke()
  ink.lineWidth = 1.4
  ink.beginPath()
  if (kinds.has('enemy')) {
    ink.moveTo(-3.2, 5)
    ink.lineTo(2.6, -2.6)
    ink.moveTo(3.2, 5)
    ink.lineTo(-2.6, -2.6)
  } else if (kinds.has('shut') || kinds.has('no-guns')) {
    ink.moveTo(-4, 2.6)
    ink.lineTo(4, 2.6)
  } else
    for (const y of [0.6, 4.2]) {
      ink.moveTo(-3.6, y)
      ink.quadraticCurveTo(-1.8, y - 2.4, 0, y)
      ink.quadraticCurveTo(1.8, y + 2.4, 3.6, y)
    }
  ink.stroke()
}
