import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import type { Place } from '../../story/schema/place.ts'
import { landOf } from '../sim/gazetteer.ts'
import { wayBetween } from '../sim/views/roads.ts'
import type { Band, World } from '../sim/world.ts'
import { spotOf, stretch } from './marches.ts'
import { INK } from './palette.ts'
import { atPoint, face, type Pen, tremble } from './pen.ts'
import type { Sheet } from './sheet.ts'

/** A ring of short pencil strokes about each place besieged by any of `bands`. */
export function drawSieges(pen: Pen, sheet: Sheet, bands: readonly Band[]): void {
  for (const band of bands) {
    if (band.task.kind !== 'besiege') continue
    const { x, y } = spotOf(sheet, band.task.place)
    const colour = band.side === 'reds' ? INK.red : INK.blue
    atPoint(pen, x, y, () => {
      const { ink } = pen
      const small = Math.min(1, Math.max(0.5, 1.3 * pen.zoom ** 0.5))
      ink.scale(small, small)
      ink.strokeStyle = colour
      ink.lineCap = 'round'
      ink.lineWidth = 2
      ink.beginPath()
      ink.arc(0, 0, 15, 0.3, 6.1)
      ink.stroke()
      ink.lineWidth = 1.6
      ink.beginPath()
      for (let i = 0; i < 14; i++) {
        const turn = 0.4 + (i * 5.6) / 13
        const long = 4.5 + 2 * tremble(i)
        ink.moveTo(Math.cos(turn) * 15, Math.sin(turn) * 15)
        ink.lineTo(Math.cos(turn) * (15 - long), Math.sin(turn) * (15 - long))
      }
      ink.stroke()
    })
  }
}

/** Burnt and raided villages: a smudge of charcoal, crossed through. */
export function drawScars(pen: Pen, sheet: Sheet, { scars }: World): void {
  const count = new Map<PlaceId, number>()
  for (const { place } of scars) {
    const n = count.get(place) ?? 0
    count.set(place, n + 1)
    if (n > 3) continue
    const { x, y } = spotOf(sheet, place)
    atPoint(pen, x, y, () => {
      const { ink } = pen
      ink.translate(-10 - n * 6, 9 + (n % 2) * 5)
      ink.strokeStyle = '#2b1a12'
      ink.globalAlpha = 0.72
      ink.lineCap = 'round'
      for (let i = 0; i < 7; i++) {
        ink.lineWidth = 0.8 + tremble(i + 40 * n) * 1.2
        ink.beginPath()
        ink.moveTo(-4 + i * 1.2, -4 + tremble(i + 9) * 3)
        ink.lineTo(-1 + i * 1.1, 4 - tremble(i + 3) * 3)
        ink.stroke()
      }
    })
  }
}

/** The month in which every pass is open: the record does not say which way he rode, only where he was. */
const HIGH_SUMMER = 8

export interface Camp {
  readonly week: number
  readonly place: PlaceId
}

/** The zoom from which past camps are flagged. */
export const CAMPS_FROM = 0.22

/** Past camps, the last word first, one flag a place; touching one can lead back there. */
export function campsOf({ camps, week }: World): Camp[] {
  const latest = new Map<PlaceId, Camp>()
  for (const camp of camps) if (camp.week < week) latest.set(camp.place, camp)
  return [...latest.values()]
}

/** The flag of a past camp, its foot at the origin. */
export function paintFlag(ink: CanvasRenderingContext2D): void {
  ink.strokeStyle = INK.blue
  ink.fillStyle = INK.paper
  ink.lineWidth = 1.1
  ink.beginPath()
  ink.moveTo(-3, 1)
  ink.lineTo(-3, -13)
  ink.lineTo(-11, -10.5)
  ink.lineTo(-3, -7.5)
  ink.closePath()
  ink.fill()
  ink.stroke()
}

/** A small flag for every past camp, with its week once the reader is near. */
export function drawCamps(pen: Pen, sheet: Sheet, world: World): void {
  const { ink } = pen
  for (const { place, week } of campsOf(world)) {
    const { x, y } = spotOf(sheet, place)
    if (pen.zoom < CAMPS_FROM) continue
    atPoint(pen, x, y, () => {
      paintFlag(ink)
      if (pen.zoom < 0.9) return
      ink.font = face(9.5, 'italic')
      ink.textAlign = 'right'
      ink.textBaseline = 'alphabetic'
      ink.fillStyle = INK.blue
      ink.fillText(String(week), -5, -14)
    })
  }
}

/** The record's last week holds its end, which is kept for the epilogue. */
const BEFORE_THE_END = 38

/** Where the record has Enver, week by week, up to the present and never beyond it; `whole` gives its last week too. */
export function recordedWay({ history }: Content, week: number, whole = false): PlaceId[] {
  const way: PlaceId[] = []
  const until = whole ? week : Math.min(week, BEFORE_THE_END)
  const known = history
    .filter(({ enver, weeks }) => enver !== null && weeks[1] <= until)
    .sort((a, b) => a.weeks[0] - b.weeks[0] || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  for (const { enver } of known) if (enver && way[way.length - 1] !== enver) way.push(enver)
  return way
}

/** The place itself, or the nearest that a road touches. */
function onRoad(content: Content, id: PlaceId): PlaceId {
  const { legs, place } = landOf(content)
  const from = place.get(id)
  if (!from || legs.has(id)) return id
  const far = ({ at }: Place) => (at[0] - from.at[0]) ** 2 + (at[1] - from.at[1]) ** 2
  const near = content.places.filter(one => legs.has(one.id)).sort((a, b) => far(a) - far(b))[0]
  return near?.id ?? id
}

/** The record's own ride, dotted in grey along the roads, with a hollow mark where it now stands. */
export function drawGhost(pen: Pen, sheet: Sheet, content: Content, week: number, whole = false): void {
  const way = recordedWay(content, week, whole)
  const last = way[way.length - 1]
  if (!last) return
  const { ink, px } = pen
  const land = landOf(content)
  ink.save()
  ink.strokeStyle = '#45424f'
  ink.globalAlpha = 0.85
  ink.lineWidth = 2.4 * px
  ink.lineCap = 'round'
  ink.lineJoin = 'round'
  ink.setLineDash([0.1 * px, 5.4 * px])
  ink.beginPath()
  way.forEach((place, i) => {
    const before = way[i - 1]
    if (!before) return
    let here = onRoad(content, before)
    const goal = onRoad(content, place)
    for (const next of wayBetween(land, here, goal, HIGH_SUMMER)?.path ?? [goal]) {
      const line = stretch(sheet, content, here, next)
      // Pulled a little aside, so that the dots do not lie on the road itself.
      const off = 3.6 * px
      ink.moveTo(line[0]! + off, line[1]! - off)
      for (let k = 2; k < line.length; k += 2) ink.lineTo(line[k]! + off, line[k + 1]! - off)
      here = next
    }
  })
  ink.stroke()
  ink.setLineDash([])
  ink.lineWidth = 1.8 * px
  const { x, y } = spotOf(sheet, last)
  ink.beginPath()
  ink.arc(x, y, 9.5 * px, 0, 7)
  ink.stroke()
  ink.restore()
}

/** A ring of red pencil, not quite closed, about what is selected. */
export function drawChosen(pen: Pen, { x, y }: { x: number; y: number }): void {
  atPoint(pen, x, y, () => {
    const { ink } = pen
    ink.strokeStyle = INK.red
    ink.lineCap = 'round'
    for (const pass of [0, 1]) {
      ink.lineWidth = pass === 0 ? 2.2 : 1.2
      ink.globalAlpha = pass === 0 ? 0.9 : 0.6
      ink.beginPath()
      for (let i = 0; i <= 34; i++) {
        const turn = -2.2 + (i / 34) * (6.6 + pass * 0.5)
        const r = 12.5 + pass * 1.2 + (tremble(i + pass * 50) - 0.5) * 1.3
        ink.lineTo(Math.cos(turn) * r * 1.12, Math.sin(turn) * r * 0.94)
      }
      ink.stroke()
    }
  })
}
