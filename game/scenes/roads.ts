import type { Content } from '../../story/schema/content.ts'
import type { Road } from '../../story/schema/place.ts'
import { INK } from './palette.ts'
import { along, atPoint, inSight, lay, lengthOf, type Pen } from './pen.ts'
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

/** Roads by class; those shut in `month` are drawn faint, with a bar across. */
export function drawRoads(pen: Pen, sheet: Sheet, { routes }: Content, month: number): void {
  for (const route of routes) {
    const line = sheet.routes[route.id]
    if (!line || pen.zoom < FROM[route.road] || !inSight(pen, line)) continue
    const shut = route.shut.includes(month)
    pen.ink.globalAlpha = shut ? 0.34 : 1
    stroke(pen, route.road, line)
    pen.ink.globalAlpha = 1
    if (shut && pen.zoom > 0.45) bar(pen, line)
    if (route.road === 'ferry' && pen.zoom > 0.5) boat(pen, line)
  }
}

/** One stretch in the manner of its class. */
export function stroke(pen: Pen, road: Road, line: Flat): void {
  const { ink, px } = pen
  const thick = Math.min(1.45, Math.max(0.62, pen.zoom ** 0.5))
  const draw = (colour: string, wide: number, dash: readonly number[] = []) => {
    ink.strokeStyle = colour
    ink.lineWidth = wide * thick * px
    ink.setLineDash(dash.map(length => length * thick * px))
    ink.beginPath()
    lay(ink, line)
    ink.stroke()
    ink.setLineDash([])
  }
  ink.lineCap = 'butt'
  ink.lineJoin = 'round'
  if (road === 'carriage') {
    draw(INK.black, 3.1)
    draw('#f0d9b4', 1.5)
  } else if (road === 'caravan') {
    draw(INK.paper, 3)
    draw(INK.black, 1.35, [8, 3])
  } else if (road === 'trail') {
    draw(INK.paper, 2.6)
    draw(INK.black, 1.2, [3.2, 2.6])
  } else if (road === 'cliff') {
    draw(INK.paper, 2.6)
    draw(INK.black, 1.4, [1.3, 2.8])
  } else draw(INK.water, 1.2, [2.5, 3])
}

/** Two short strokes across a road nobody passes this month. */
function bar(pen: Pen, line: Flat): void {
  const { x, y, turn } = along(line, lengthOf(line) / 2)
  atPoint(
    pen,
    x,
    y,
    () => {
      pen.ink.strokeStyle = INK.frost
      pen.ink.lineWidth = 1.6
      pen.ink.beginPath()
      for (const at of [-2, 2]) {
        pen.ink.moveTo(at, -5)
        pen.ink.lineTo(at, 5)
      }
      pen.ink.stroke()
    },
    turn,
  )
}

function boat(pen: Pen, line: Flat): void {
  const { x, y } = along(line, lengthOf(line) / 2)
  atPoint(pen, x, y, () => {
    const { ink } = pen
    ink.fillStyle = INK.paper
    ink.strokeStyle = INK.water
    ink.lineWidth = 1.1
    ink.beginPath()
    ink.moveTo(-6, -1)
    ink.quadraticCurveTo(0, 6, 6, -1)
    ink.closePath()
    ink.fill()
    ink.stroke()
    ink.beginPath()
    ink.moveTo(0, -1)
    ink.lineTo(0, -7)
    ink.stroke()
  })
}
