import type { Holder, Place, Road } from '../../story/schema/place.ts'
import { drawWedges } from './districtNames.ts'
import { edgeSample } from './districts.ts'
import { INK } from './palette.ts'
import { layPanel } from './panel.ts'
import { face, type Pen } from './pen.ts'
import { stroke } from './roads.ts'
import type { Box } from './room.ts'
import type { Sheet } from './sheet.ts'
import { paintSign } from './signs.ts'
import { paintToken, TOKEN } from './tokens.ts'
import { paintFlag } from './traces.ts'

const ROW = 20
const SAMPLE = 46

/** The table of signs, printed on the paper and growing with it; returns the paper it covers, in CSS pixels. */
export function drawLegend(pen: Pen, { legend }: Sheet): Box {
  const { ink, zoom } = pen
  const [left, top, width, height] = legend.box
  ink.save()
  layPanel(ink, legend.box)
  ink.font = face(16)
  ink.letterSpacing = '4px'
  ink.textAlign = 'center'
  ink.textBaseline = 'middle'
  ink.fillText(legend.title, left + width / 2, top + 23)
  ink.letterSpacing = '0px'
  // One pixel of this pen is one unit of the sheet, whatever the zoom.
  const paper: Pen = { ...pen, zoom: 1, px: 1 }
  legend.columns.forEach((rows, column) => {
    const x = left + 18 + column * (width / 2 + 16)
    rows.forEach(({ sign, text }, i) => {
      const y = top + 50 + i * ROW
      ink.save()
      sample(paper, sign, x, y)
      ink.restore()
      ink.font = face(13.5)
      ink.textAlign = 'left'
      ink.fillStyle = INK.black
      ink.fillText(text, x + SAMPLE + 12, y)
    })
  })
  ink.restore()
  return [left * zoom, top * zoom, (left + width) * zoom, (top + height) * zoom]
}

/** A sign of the legend with its left end at `x` and its middle at `y`. */
function sample(pen: Pen, sign: string, x: number, y: number): void {
  const { ink } = pen
  const [kind, name = ''] = sign.split(' ')
  if (kind === 'edge') edgeSample(pen, name as Holder, x, y - 4, SAMPLE)
  else if (kind === 'road') stroke(pen, name as Road, [x, y, x + SAMPLE, y])
  else if (kind === 'wedge') drawWedges(ink, x + 6, y - 2, name === 'up' ? 3 : -3)
  else {
    ink.translate(x + SAMPLE / 2, y)
    if (kind === 'place') paintSign(ink, name as Place['kind'], 5)
    else if (kind === 'camp') {
      ink.translate(5, 6)
      paintFlag(ink)
    } else {
      ink.scale(0.62, 0.62)
      ink.translate(-TOKEN.foot - 14, -17)
      const shape = name === 'told' ? 'red' : (name as 'pasha' | 'chief' | 'red')
      const mark = { shape, name: '', men: null, told: '', sure: name !== 'told', hidden: false }
      paintToken(ink, mark, false, false)
    }
  }
}
