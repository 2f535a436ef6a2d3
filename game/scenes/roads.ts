import type { Content } from '../../story/schema/content.ts'
import type { Road } from '../../story/schema/place.ts'
import { curved, strokeRuns } from './curve.ts'
import { INK } from './palette.ts'
import { along, atPoint, inSight, lengthOf, type Pen } from './pen.ts'
import type { Flat, Sheet } from './sheet.ts'

/** The zoom from which each class of road is drawn. */
const FROM: Readonly<Record<Road, number>> = {
  carriage: 0,
  caravan: 0.2,
  trail: 0.34,
  cliff: 0.34,
  ferry: 0.34,
  steamer: 0.5,
}
/** CSS pixels between two bars across a road that is shut. */
const BARS = 150

/** Roads by class, the lesser first; those shut in `month` are drawn faint, with bars across. */
export function drawRoads(pen: Pen, sheet: Sheet, { routes }: Content, month: number): void {
  const seen = routes
    .map(route => ({ ...route, line: sheet.routes[route.id] ?? [], closed: route.shut.includes(month) }))
    .filter(({ road, line }) => line.length > 0 && pen.zoom >= FROM[road] && inSight(pen, line))
    .sort((a, b) => ORDER.indexOf(a.road) - ORDER.indexOf(b.road))
  for (const { road, line, closed } of seen) stroke(pen, road, line, closed)
  if (pen.zoom > 0.42) for (const { line, closed } of seen) if (closed) bars(pen, line)
}

/** Dots as the shortest dashes: at their size no eye tells them from round ones, which take a card ten times as long. */
const DOTS = [1.1, 1.8] as const

const ORDER: readonly Road[] = ['steamer', 'ferry', 'cliff', 'trail', 'caravan', 'carriage']

/** One stretch in the manner of its class; `shut` greys it. */
export function stroke(pen: Pen, road: Road, line: Flat, shut = false): void {
  const { ink, px, zoom } = pen
  const thick = Math.min(1.25, Math.max(0.66, zoom ** 0.4))
  const black = shut ? '#64757f' : INK.black
  const draw = (colour: string, wide: number, dash: readonly number[] = [], alpha = 1) => {
    ink.globalAlpha = alpha * (shut ? 0.85 : 1)
    ink.strokeStyle = colour
    ink.lineWidth = wide * thick * px
    const lengths = dash.map(length => length * thick * px)
    strokeRuns(pen, curved(line), lengths)
    ink.globalAlpha = 1
  }
  ink.lineCap = 'butt'
  ink.lineJoin = 'round'
  if (road === 'carriage') {
    draw(black, 2.9)
    draw('#f6e6c6', 1.7)
  } else if (road === 'caravan') {
    draw(INK.paper, 2.6, [], 0.6)
    draw(black, 1.05, [8, 2.6])
  } else if (road === 'trail' || road === 'ferry') {
    draw(INK.paper, 2.4, [], 0.6)
    draw(black, 1.15, DOTS)
  } else if (road === 'cliff') {
    draw(INK.paper, 2.4, [], 0.6)
    ledges(pen, line, thick * px, black)
    draw(black, 1.1, DOTS)
  } else draw(INK.water, 0.9, [5, 2.2, 1, 2.2])
  ink.lineCap = 'butt'
}

/** Short ticks on both sides in turn: the planks and pegs of a gallery on a rock face. */
function ledges({ ink, left, right, top, bottom }: Pen, line: Flat, unit: number, colour: string): void {
  const whole = lengthOf(line)
  ink.strokeStyle = colour
  ink.lineWidth = 0.7 * unit
  ink.beginPath()
  for (let n = 0, far = 4 * unit; far < whole; n++, far += 8.1 * unit) {
    const { x, y, turn } = along(line, far)
    if (x < left || x > right || y < top || y > bottom) continue
    const side = n % 2 === 0 ? 1 : -1
    const [nx, ny] = [-Math.sin(turn) * side * unit, Math.cos(turn) * side * unit]
    ink.moveTo(x + nx * 0.2, y + ny * 0.2)
    ink.lineTo(x + nx * 3.1, y + ny * 3.1)
  }
  ink.stroke()
}

/** Pairs of light strokes across a road nobody passes this month. */
export function bars(pen: Pen, line: Flat): void {
  const whole = lengthOf(line)
  const count = Math.max(1, Math.round(whole / (BARS * pen.px)))
  for (let n = 0; n < count; n++) {
    const { x, y, turn } = along(line, (whole * (n + 0.5)) / count)
    if (x < pen.left || x > pen.right || y < pen.top || y > pen.bottom) continue
    atPoint(
      pen,
      x,
      y,
      () => {
        const { ink } = pen
        ink.lineCap = 'butt'
        for (const [colour, wide] of [
          [INK.paper, 3],
          ['#54707f', 1.1],
        ] as const) {
          ink.strokeStyle = colour
          ink.lineWidth = wide
          ink.beginPath()
          for (const at of [-1.6, 1.6]) {
            ink.moveTo(at - 1, 4.4)
            ink.lineTo(at + 1, -4.4)
          }
          ink.stroke()
        }
      },
      turn,
    )
  }
}
