import { INK } from './palette.ts'
import { face } from './pen.ts'

/** What a band's mark says. */
export interface Mark {
  readonly shape: 'pasha' | 'chief' | 'red' | 'afghan'
  readonly name: string
  /** Null when nobody has said how many. */
  readonly men: number | null
  /** A date when the mark rests on a report; empty otherwise. */
  readonly told: string
  /** False when it rests on hearsay or habit. */
  readonly sure: boolean
  readonly hidden: boolean
}

/** Size of a mark's canvas in CSS pixels; its foot stands at the bottom middle. */
export const TOKEN = { width: 220, height: 46, foot: 110 } as const

const COLOURS = { pasha: INK.blue, chief: INK.chief, red: INK.red, afghan: INK.green } as const

/** Two marks with the same key look the same. */
export const keyOf = ({ shape, name, men, told, sure, hidden }: Mark, named: boolean): string =>
  `${shape} ${named ? name : ''} ${men} ${told} ${sure} ${hidden}`

/**
 * Draws a band's mark: a staff planted at the place with a sign that differs in shape as well as pencil (swallow-tailed
 * pennant, round-ended banner, barred block, crescent), its strength in figures, its leader's name beside it. Without its staff it serves the legend.
 */
export function paintToken(ink: CanvasRenderingContext2D, mark: Mark, named: boolean, staff = true): void {
  const colour = COLOURS[mark.shape]
  const x = TOKEN.foot
  const base = TOKEN.height - 2
  ink.lineCap = 'round'
  ink.lineJoin = 'round'
  ink.strokeStyle = colour
  ink.lineWidth = 1.7
  if (staff) plant(ink, x, base, mark.sure)
  const figures = mark.men === null ? '' : String(mark.men)
  ink.font = face(13, '700')
  const wide = mark.men === null ? 19 : Math.max(26, ink.measureText(figures).width + 14)
  banner(ink, mark, x, wide)
  ink.setLineDash([])
  ink.font = face(13, '700')
  ink.textAlign = 'center'
  ink.textBaseline = 'middle'
  ink.fillStyle = !mark.sure || mark.hidden ? colour : INK.paper
  ink.fillText(figures, x + wide / 2 - (mark.shape === 'pasha' ? 3 : 0), 16.5)
  const words = [named ? mark.name : '', mark.told].filter(Boolean).join(', ')
  if (!words) return
  ink.font = face(11.5, 'italic')
  ink.textAlign = 'left'
  ink.textBaseline = 'alphabetic'
  ink.strokeStyle = INK.paper
  ink.lineWidth = 3.4
  ink.globalAlpha = 0.9
  ink.strokeText(words, x + 4, 37, TOKEN.width - x - 5)
  ink.globalAlpha = 1
  ink.fillStyle = colour
  ink.fillText(words, x + 4, 37, TOKEN.width - x - 5)
}

/** The staff, on a breath of paper. */
function plant(ink: CanvasRenderingContext2D, x: number, base: number, sure: boolean): void {
  const line = () => {
    ink.beginPath()
    ink.moveTo(x, base)
    ink.lineTo(x, 8)
    ink.stroke()
  }
  const colour = ink.strokeStyle
  ink.strokeStyle = INK.paper
  ink.lineWidth = 4
  line()
  ink.strokeStyle = colour
  ink.lineWidth = 1.7
  if (!sure) ink.setLineDash([3, 2.5])
  line()
}

/** Filled when seen, open when hidden or only told of. */
function banner(
  ink: CanvasRenderingContext2D,
  { shape, men, sure, hidden }: Mark,
  x: number,
  wide: number,
): void {
  const [top, bottom] = [7, 26]
  const middle = (top + bottom) / 2
  const right = x + wide
  ink.beginPath()
  if (shape === 'pasha') {
    ink.moveTo(x, top)
    ink.lineTo(right + 4, top)
    ink.lineTo(right - 3, middle)
    ink.lineTo(right + 4, bottom)
    ink.lineTo(x, bottom)
  } else if (shape === 'chief') {
    ink.moveTo(x, top)
    ink.lineTo(right - 9, top)
    ink.arc(right - 9, middle, (bottom - top) / 2, -Math.PI / 2, Math.PI / 2)
    ink.lineTo(x, bottom)
  } else if (shape === 'red') ink.rect(x, top, wide, bottom - top)
  else {
    ink.moveTo(x, top)
    ink.lineTo(right, top + 3)
    ink.quadraticCurveTo(right - 7, middle, right, bottom - 3)
    ink.lineTo(x, bottom)
  }
  ink.closePath()
  const open = !sure || hidden
  ink.fillStyle = open ? INK.paper : COLOURS[shape]
  ink.globalAlpha = open ? 0.9 : 0.96
  ink.fill()
  ink.globalAlpha = 1
  if (sure) ink.setLineDash([])
  if (hidden) ink.setLineDash([4, 3])
  ink.strokeStyle = COLOURS[shape]
  ink.lineWidth = 1.5
  ink.stroke()
  if (men === null) {
    // Strength unknown: a stroke across an empty field.
    ink.setLineDash([])
    ink.strokeStyle = open ? COLOURS[shape] : INK.paper
    ink.beginPath()
    ink.moveTo(x + 3, bottom - 3)
    ink.lineTo(right - 4, top + 3)
    ink.stroke()
    ink.strokeStyle = COLOURS[shape]
  }
  if (shape === 'red') {
    ink.setLineDash([])
    ink.lineWidth = 1.2
    ink.beginPath()
    ink.moveTo(x, top - 3.5)
    ink.lineTo(right, top - 3.5)
    ink.stroke()
  }
}
