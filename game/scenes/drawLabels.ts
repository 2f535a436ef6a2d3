import { drawWedges } from './districtNames.ts'
import type { Label } from './labels.ts'
import { INK, NASKH } from './palette.ts'
import { atPoint, face, type Pen } from './pen.ts'
import { NASKH_SET } from './placeNames.ts'
import { around } from './room.ts'

/** Strokes of paper under a name, from a wide faint one to a thin dense one: width in CSS pixels, opacity. */
const HALO = [
  [6.6, 0.2],
  [4.4, 0.34],
  [2.4, 0.62],
] as const
/** The near view's strokes are crisp and dark, and show through a breath of paper. */
const CRISP = 1.05
const NEAR_HALO = [
  [6.8, 0.34],
  [4.6, 0.6],
  [2.6, 0.85],
] as const
/** In the far view names stand close, and a wide halo would rub out the neighbour's letters. */
const FAR = 0.3
const STYLE = { upright: '', italic: 'italic', bold: '700' } as const

/** Draws the labels that lie in sight of the pen. */
export function drawLabels(pen: Pen, labels: readonly Label[]): void {
  const { zoom } = pen
  const [left, top, right, bottom] = [pen.left, pen.top, pen.right, pen.bottom].map(at => at * zoom) as [
    number,
    number,
    number,
    number,
  ]
  const seen = labels.filter(label => {
    const box = reachOf(label)
    return box[2] > left && box[0] < right && box[3] > top && box[1] < bottom
  })
  atPoint(pen, 0, 0, () => {
    for (const label of seen) paint(pen, label)
  })
}

const reaches = new WeakMap<Label, readonly [number, number, number, number]>()

/** The paper a label's strokes may touch, its halo with it. */
export function reachOf(label: Label): readonly [number, number, number, number] {
  const known = reaches.get(label)
  if (known) return known
  const { boxes, lead, wedges } = label
  const [x1, y1, x2, y2] = around([
    ...boxes,
    ...(lead
      ? [
          [
            Math.min(lead[0], lead[2]),
            Math.min(lead[1], lead[3]),
            Math.max(lead[0], lead[2]),
            Math.max(lead[1], lead[3]),
          ] as const,
        ]
      : []),
    ...(wedges ? [[wedges.x, wedges.y - 5, wedges.x + 40, wedges.y + 8] as const] : []),
  ])
  const found = [x1 - 6, y1 - 6, x2 + 6, y2 + 6] as const
  reaches.set(label, found)
  return found
}

function paint({ ink, zoom }: Pen, label: Label): void {
  const { hand, text, x, y, letters, lead, wedges, persian, arrow } = label
  if (lead) {
    ink.strokeStyle = INK.black
    ink.lineWidth = 0.7
    ink.beginPath()
    ink.moveTo(lead[0], lead[1])
    ink.lineTo(lead[2], lead[3])
    ink.stroke()
  }
  ink.font = face(hand.size, STYLE[hand.face])
  ink.textBaseline = 'alphabetic'
  ink.lineJoin = 'round'
  ink.strokeStyle = INK.paper
  ink.fillStyle = hand.colour
  const halo = zoom < FAR ? HALO.slice(1) : zoom > CRISP ? NEAR_HALO : HALO
  if (letters) {
    ink.textAlign = 'center'
    for (const [width, opacity] of [...halo, null].map(one => one ?? ([0, 1] as const))) {
      ink.lineWidth = width
      ink.globalAlpha = opacity
      for (const letter of letters) {
        ink.save()
        ink.translate(letter.x, letter.y)
        ink.rotate(letter.turn)
        if (width > 0) ink.strokeText(letter.one, 0, 0)
        else ink.fillText(letter.one, 0, 0)
        ink.restore()
      }
    }
  } else {
    ink.textAlign = 'left'
    ink.letterSpacing = `${hand.apart * hand.size}px`
    softly(ink, text, x, y, halo)
    ink.letterSpacing = '0px'
  }
  if (wedges) drawWedges(ink, wedges.x, wedges.y, wedges.count)
  if (persian) {
    ink.font = `${hand.size * NASKH_SET.size}px ${NASKH}`
    ink.fillStyle = INK.soft
    ink.strokeStyle = INK.paper
    ink.lineJoin = 'round'
    softly(ink, persian, x, y + hand.size * NASKH_SET.below, halo)
  }
  if (arrow) shaft(ink, arrow.x, arrow.y, arrow.turn)
}

/** A text over its halo. */
function softly(
  ink: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  halo: readonly (readonly [number, number])[],
): void {
  for (const [width, opacity] of halo) {
    ink.lineWidth = width
    ink.globalAlpha = opacity
    ink.strokeText(text, x, y)
  }
  ink.globalAlpha = 1
  ink.fillText(text, x, y)
}

/** A thin arrow that points downstream. */
function shaft(ink: CanvasRenderingContext2D, x: number, y: number, turn: number): void {
  ink.save()
  ink.translate(x, y)
  ink.rotate(turn)
  ink.lineCap = 'round'
  ink.beginPath()
  ink.moveTo(-10, 0)
  ink.lineTo(10, 0)
  ink.moveTo(5.5, -2.4)
  ink.lineTo(10, 0)
  ink.lineTo(5.5, 2.4)
  ink.strokeStyle = INK.paper
  ink.globalAlpha = 0.6
  ink.lineWidth = 3
  ink.stroke()
  ink.globalAlpha = 1
  ink.strokeStyle = INK.water
  ink.lineWidth = 0.9
  ink.stroke()
  ink.restore()
}
