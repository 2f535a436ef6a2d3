import type { Holder, Place, Road } from '../../story/schema/place.ts'
import { coverSample, type Ground } from './cover.ts'
import { type Over, paintCrossing } from './crossings.ts'
import { drawWedges, WEDGE } from './districtNames.ts'
import { edgeSample } from './districts.ts'
import { limitLine } from './frontier.ts'
import { INK } from './palette.ts'
import { face, type Pen } from './pen.ts'
import { pencilSample } from './pencilSamples.ts'
import { railway } from './railway.ts'
import { bars, stroke } from './roads.ts'
import { paintSign } from './signs.ts'
import { paintSupport } from './support.ts'
import { paintToken, TOKEN } from './tokens.ts'

/** The month of the samples of the ground: fields in June, when they are ripe and the gardens green. */
const MONTH = 6

/** A sign of the legend `wide` units long, with its left end at `x` and its middle at `y`. */
export function drawSample(pen: Pen, sign: string, x: number, y: number, wide: number): void {
  if (pencilSample(pen, sign, x, y, wide)) return
  const { ink } = pen
  const [kind = '', name = ''] = sign.split(' ')
  const line = [x, y, x + wide * 0.5, y, x + wide, y]
  const middle = x + wide / 2
  ink.save()
  const samples: Readonly<Record<string, () => void>> = {
    edge: () => edgeSample(pen, name as Holder, x, y - 4, wide),
    wedge: () => fed(ink, name === 'up' ? 2 : -2, x, y, wide),
    mark: () => token(ink, name, middle, y),
    road: () => {
      stroke(pen, name === 'shut' ? 'caravan' : (name as Road), line, name === 'shut')
      if (name === 'shut') bars(pen, line)
    },
    rail: () => railway(pen, line, name as 'wrecked' | 'running'),
    limit: () => limit(pen, name, line),
    cover: () => coverSample(pen, name as Ground, MONTH, x, y, wide),
    crossing: () => {
      water(ink, middle, y)
      ink.translate(middle, y)
      paintCrossing(ink, name as Over, 0, 7)
    },
    place: () => place(ink, name, middle, y),
  }
  samples[kind]?.()
  ink.restore()
}

/** Whom a district would feed, as its ground and its name show it: strokes, and wedges on them. */
function fed(ink: CanvasRenderingContext2D, feed: 2 | -2, x: number, y: number, wide: number): void {
  ink.save()
  ink.translate(x, y - 7.5)
  paintSupport(ink, feed, wide, 15)
  ink.restore()
  drawWedges(ink, x + wide / 2 - Math.abs(feed) * (WEDGE / 2), y - 2, feed)
}

/** A mark small enough for its row; Red troops twice, as the arm of the band is told by its block. */
function token(ink: CanvasRenderingContext2D, name: string, x: number, y: number): void {
  ink.translate(x, y)
  ink.scale(0.68, 0.68)
  ink.translate(-TOKEN.foot - 12, -TOKEN.top - TOKEN.banner / 2)
  const red = name === 'told' || name === 'horse' || name === 'red'
  const shape = red ? 'red' : (name as 'pasha' | 'chief' | 'afghan')
  const [order, arm] = [
    red && name !== 'told' ? 'regular' : 'loose',
    name === 'red' ? 'foot' : 'horse',
  ] as const
  paintToken(
    ink,
    { shape, name: '', men: null, told: '', sure: name !== 'told', hidden: false, arm, order },
    false,
    false,
  )
}

function limit(pen: Pen, name: string, line: readonly number[]): void {
  const { ink } = pen
  const [x, y, , , end] = line as [number, number, number, number, number]
  if (name === 'district') {
    ink.strokeStyle = INK.black
    ink.globalAlpha = 0.8
    ink.lineWidth = 1
    ink.setLineDash([7, 3, 1.4, 3])
    ink.beginPath()
    ink.moveTo(x, y)
    ink.lineTo(end, y)
    ink.stroke()
    return
  }
  for (const [colour, top] of [
    ['#9e2b25', y - 4],
    ['#5f7f52', y],
  ] as const) {
    if (name === 'province' && top === y) continue
    ink.globalAlpha = name === 'state' ? 0.44 : 0.3
    ink.fillStyle = colour
    ink.fillRect(x, top, end - x, 4)
  }
  ink.globalAlpha = 1
  limitLine(pen, line, name as 'state' | 'province')
}

/** A short reach of river, upright, for a crossing to lie on. */
function water(ink: CanvasRenderingContext2D, x: number, y: number): void {
  ink.fillStyle = INK.tint
  ink.fillRect(x - 4, y - 8, 8, 16)
  ink.strokeStyle = INK.water
  ink.lineWidth = 0.8
  for (const side of [-4, 4]) {
    ink.beginPath()
    ink.moveTo(x + side, y - 8)
    ink.lineTo(x + side, y + 8)
    ink.stroke()
  }
}

function place(ink: CanvasRenderingContext2D, name: string, x: number, y: number): void {
  const high = name === 'pass' || name === 'mountain'
  ink.translate(high ? x - 9 : x, y)
  if (name === 'open') {
    ink.translate(-7, 0)
    paintSign(ink, 'village', 4.6, false)
    ink.translate(15, 0)
    paintSign(ink, 'fort', 4, false)
    return
  }
  paintSign(ink, name as Place['kind'], 4.9)
  if (!high) return
  ink.font = face(10.5, 'italic')
  ink.textAlign = 'left'
  ink.textBaseline = 'middle'
  ink.fillStyle = INK.black
  ink.fillText(name === 'pass' ? '3372' : '4643', 8, 0.5)
}
