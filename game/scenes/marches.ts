import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import { landOf } from '../sim/gazetteer.ts'
import { isOurs } from '../sim/model/sides.ts'
import { stretchCost, wayBetween } from '../sim/views/roads.ts'
import { roadMonth } from '../sim/weather.ts'
import type { Band, World } from '../sim/world.ts'
import { onPaper } from './names.ts'
import { INK } from './palette.ts'
import { along, lengthOf } from './pen.ts'
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

/** The month in which every pass is open: nobody has said which way was taken, only where one was. */
const HIGH_SUMMER = 8

/** The shortest road between two places in high summer, as one line; straight where there is none. */
export function roadLine(sheet: Sheet, content: Content, from: PlaceId, to: PlaceId): Flat {
  const line: number[] = []
  let here = from
  for (const next of wayBetween(landOf(content), from, to, HIGH_SUMMER)?.path ?? [to]) {
    line.push(...stretch(sheet, content, here, next))
    here = next
  }
  return line
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
  return line.length > 2 ? [here.x, here.y, ...line.slice(nearest(line, here) + 2)] : null
}

/** The index of a line's vertex nearest a point. */
function nearest(line: Flat, { x, y }: Point): number {
  let start = 0
  let least = Infinity
  for (let i = 0; i < line.length; i += 2) {
    const far = Math.hypot(line[i]! - x, line[i + 1]! - y)
    if (far >= least) continue
    least = far
    start = i
  }
  return start
}

/** The part of its present stretch a marching band has behind it; null when it stands at a place. */
export function wayBehind(sheet: Sheet, content: Content, world: World, band: Band): Flat | null {
  if (band.task.kind !== 'march' || band.task.march.done <= 0) return null
  const next = band.task.march.path[0]
  if (!next) return null
  const line = stretch(sheet, content, band.at, next)
  const here = standsAt(sheet, content, world, band)
  const start = nearest(line, here)
  return [...line.slice(0, start + 2), here.x, here.y]
}

/** Days a marching band still needs, in whole days rounded up; 0 when it is not marching. */
export function daysLeft(content: Content, world: World, band: Band): number {
  if (band.task.kind !== 'march') return 0
  const month = roadMonth({ world, content })
  let halves = -band.task.march.done
  let from = band.at
  for (const to of band.task.march.path) {
    const route = content.routes.find(({ a, b }) => (a === from && b === to) || (a === to && b === from))
    if (route) halves += stretchCost(route, 'horse', month) ?? route.horse
    from = to
  }
  return Math.max(0, Math.ceil(halves / 2))
}

/** The pencil a band is drawn in. */
export function pencilOf(band: Band): string {
  if (isOurs(band)) return INK.blue
  return band.side === 'reds' ? INK.red : band.side === 'afghans' ? INK.green : INK.chief
}
