import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import { stretchCost } from '../sim/views/roads.ts'
import { roadMonth } from '../sim/weather.ts'
import type { Band, World } from '../sim/world.ts'
import { onPaper } from './names.ts'
import { INK } from './palette.ts'
import { along, lengthOf, type Pen, tremble } from './pen.ts'
import type { Flat, Sheet } from './sheet.ts'

type Point = { readonly x: number; readonly y: number }

/** Where a place is on the paper. */
export function spotOf(sheet: Sheet, place: PlaceId): Point {
  const [x, y] = sheet.places[place] ?? [0, 0]
  return onPaper(sheet, x, y)
}

/** The road from one place to a neighbour, from that end; straight where the sheet has no line. */
export function stretch(sheet: Sheet, content: Content, from: PlaceId, to: PlaceId): Flat {
  const route = content.routes.find(({ a, b }) => (a === from && b === to) || (a === to && b === from))
  const line = route && sheet.routes[route.id]
  if (!line) {
    const [p, q] = [spotOf(sheet, from), spotOf(sheet, to)]
    return [p.x, p.y, q.x, q.y]
  }
  return route.a === from ? line : reversed(line)
}

function reversed(line: Flat): Flat {
  const back: number[] = []
  for (let i = line.length - 2; i >= 0; i -= 2) back.push(line[i]!, line[i + 1]!)
  return back
}

/** Where a band is on its road: between two places when it has walked part of a stretch. */
export function standsAt(sheet: Sheet, content: Content, world: World, band: Band): Point {
  if (band.task.kind !== 'march') return spotOf(sheet, band.at)
  const { march } = band.task
  const route = content.routes.find(({ id }) => id === march.route)
  const next = march.path[0]
  if (!route || !next || march.done <= 0) return spotOf(sheet, band.at)
  const cost = stretchCost(route, 'horse', roadMonth({ world, content })) ?? route.horse
  const line = stretch(sheet, content, band.at, next)
  return along(line, lengthOf(line) * Math.min(0.95, march.done / cost))
}

/** The way still ahead of a marching band, as one line; null when it is not marching. */
export function wayAhead(sheet: Sheet, content: Content, world: World, band: Band): Flat | null {
  if (band.task.kind !== 'march') return null
  const line: number[] = []
  let from = band.at
  for (const to of band.task.march.path) {
    line.push(...stretch(sheet, content, from, to))
    from = to
  }
  const here = standsAt(sheet, content, world, band)
  let start = 0
  let nearest = Infinity
  for (let i = 0; i < line.length; i += 2) {
    const far = Math.hypot(line[i]! - here.x, line[i + 1]! - here.y)
    if (far < nearest) {
      nearest = far
      start = i
    }
  }
  return line.length > 2 ? [here.x, here.y, ...line.slice(start + 2)] : null
}

/** A pencilled arrow along a way: pressed harder at the start, trembling a little, open-headed. */
export function drawArrow({ ink, px }: Pen, way: Flat, colour: string, sure: boolean): void {
  const whole = lengthOf(way)
  const head = Math.min(13 * px, whole * 0.4)
  const start = 12 * px
  const end = whole - 5 * px
  if (end - start < 6 * px) return
  ink.save()
  ink.strokeStyle = colour
  ink.lineCap = 'round'
  ink.lineJoin = 'round'
  if (!sure) ink.setLineDash([5 * px, 4 * px])
  for (const pass of [0, 1]) {
    ink.globalAlpha = pass === 0 ? 0.8 : 0.3
    ink.lineWidth = (pass === 0 ? 2.6 : 4.2) * px
    ink.beginPath()
    const step = 5 * px
    for (let far = start; far <= end; far += step) {
      const { x, y, turn } = along(way, far)
      const off = (tremble(Math.round(far / step) * 2 + pass) - 0.5) * 1.7 * px
      ink.lineTo(x - Math.sin(turn) * off, y + Math.cos(turn) * off)
    }
    ink.stroke()
  }
  ink.setLineDash([])
  const tip = along(way, end)
  const back = along(way, end - head)
  const turn = Math.atan2(tip.y - back.y, tip.x - back.x)
  ink.globalAlpha = 0.9
  ink.lineWidth = 2.8 * px
  ink.beginPath()
  for (const side of [-1, 1]) {
    ink.moveTo(tip.x - Math.cos(turn + side * 0.5) * head, tip.y - Math.sin(turn + side * 0.5) * head)
    ink.lineTo(tip.x, tip.y)
  }
  ink.stroke()
  ink.restore()
}

/** The pencil a band is drawn in. */
export function pencilOf({ side }: Band): string {
  return side === 'reds' ? INK.red : side === 'pasha' ? INK.blue : side === 'afghans' ? INK.green : INK.chief
}
