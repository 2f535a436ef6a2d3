import { INK } from './palette.ts'
import { face, tremble } from './pen.ts'

/** What a band's mark says. */
export interface Mark {
  readonly shape: 'pasha' | 'chief' | 'red' | 'afghan'
  readonly name: string
  /** Null when nobody has said how many. */
  readonly men: number | null
  /** A date when the mark rests on a report, and who says so; empty otherwise. */
  readonly told: string
  /** False when it rests on hearsay or habit. */
  readonly sure: boolean
  readonly hidden: boolean
  /** His own strength stands in figures on the banner; that of others in words beside it. */
  readonly strength?: string
  /** Foot is a plain block, horse a field parted by a stroke. */
  readonly arm?: 'horse' | 'foot'
  /** How the men keep order, told by the outline: ragged, plain or doubled. */
  readonly order?: 'loose' | 'drilled' | 'regular'
  /** Whether guns are known to be with them. */
  readonly guns?: boolean
  /** How many bands this mark stands for, where they are too close to be told apart. */
  readonly bands?: number
  /** True where there is room for a name beside it and for nothing more. */
  readonly brief?: boolean
  /** How dark the pencil still is, 0 to 1; old reports fade. */
  readonly dark?: number
}

/** How a mark is set on its staff: CSS pixels it is lifted, whether it flies to the left, and which words stand beside it. */
export interface Setting {
  readonly lift: number
  readonly flip: boolean
  readonly words: string
}

/** Size of a mark's canvas in CSS pixels, without its lift; its foot stands at the bottom middle. */
export const TOKEN = { width: 380, height: 40, foot: 190, top: 8, banner: 17 } as const

const COLOURS = { pasha: INK.blue, chief: INK.chief, red: INK.red, afghan: INK.green } as const

/** CSS pixels a letter of the words beside a mark takes, at most. */
export const LETTER = 6.1
const WORDS = 11.5

/** Two marks with the same key look the same. */
export const keyOf = (mark: Mark, set: Setting): string => JSON.stringify([mark, set])

const isOpen = ({ sure, hidden }: Mark): boolean => !sure || hidden

/** Figures on the banner: his own strength, or how many bands stand here. */
function figuresOf({ men, strength, bands, shape }: Mark): string {
  if (bands !== undefined && bands > 1 && (men === null || shape !== 'pasha')) return `${bands}×`
  return men !== null && !strength ? String(men) : ''
}

/** Width of a mark's banner in CSS pixels. */
export const bannerWide = (mark: Mark): number => {
  const figures = figuresOf(mark)
  if (figures) return Math.max(25, figures.length * 7.2 + 13)
  return mark.arm === 'foot' && mark.sure ? 18 : 23
}

/**
 * Draws a band's mark: a staff planted at the place with a sign that differs in shape as well as pencil (swallow-tailed
 * pennant, round-ended banner, barred block, crescent), filled where it is seen, open and dashed where hidden or only
 * told of, and words beside it in a sloping hand. Without its staff it serves the legend.
 */
export function paintToken(
  ink: CanvasRenderingContext2D,
  mark: Mark,
  named: boolean,
  staff = true,
  set: Setting = { lift: 0, flip: false, words: named ? mark.name : '' },
): void {
  ink.save()
  ink.globalAlpha = mark.dark ?? 1
  ink.translate(TOKEN.foot, 0)
  ink.lineCap = 'round'
  ink.lineJoin = 'round'
  if (staff) plant(ink, mark, TOKEN.height - 1.5 + set.lift)
  const wide = bannerWide(mark)
  ink.save()
  if (set.flip) ink.scale(-1, 1)
  banner(ink, mark, wide)
  ink.restore()
  const middle = TOKEN.top + TOKEN.banner / 2
  const figures = figuresOf(mark)
  ink.textBaseline = 'middle'
  if (figures) {
    ink.font = face(12.5, '700')
    ink.textAlign = 'center'
    ink.fillStyle = isOpen(mark) ? COLOURS[mark.shape] : INK.paper
    const shift = wide / 2 - (mark.shape === 'pasha' ? 2.5 : 0)
    ink.fillText(figures, set.flip ? -shift : shift, middle + 0.8)
  }
  if (set.words) {
    ink.font = face(WORDS, 'italic')
    ink.textAlign = set.flip ? 'right' : 'left'
    const x = (wide + 6) * (set.flip ? -1 : 1)
    const room = set.words.length * LETTER
    ink.strokeStyle = INK.paper
    for (const [halo, dark] of [
      [5.5, 0.5],
      [3, 0.92],
    ] as const) {
      ink.lineWidth = halo
      ink.globalAlpha = dark
      ink.strokeText(set.words, x, middle + 0.8, room)
    }
    ink.globalAlpha = Math.max(0.88, mark.dark ?? 1)
    ink.fillStyle = COLOURS[mark.shape]
    ink.fillText(set.words, x, middle + 0.8, room)
    // The sloping hand is too fine for a picture that is set between pixels: the pencil goes over it once more.
    ink.strokeStyle = COLOURS[mark.shape]
    ink.lineWidth = 0.4
    ink.strokeText(set.words, x, middle + 0.8, room)
  }
  ink.restore()
}

/** The staff, on a breath of paper, with a foot that marks the spot. */
function plant(ink: CanvasRenderingContext2D, { shape, sure }: Mark, base: number): void {
  const line = () => {
    ink.beginPath()
    ink.moveTo(0, base)
    ink.lineTo(0, TOKEN.top)
    ink.stroke()
  }
  ink.strokeStyle = INK.paper
  ink.lineWidth = 3.6
  line()
  ink.strokeStyle = COLOURS[shape]
  ink.lineWidth = 1.3
  if (!sure) ink.setLineDash([3, 2.5])
  line()
  ink.setLineDash([])
  ink.fillStyle = COLOURS[shape]
  ink.beginPath()
  ink.arc(0, base, 1.5, 0, 7)
  ink.fill()
}

/** The outline of a banner from the staff at 0 to `wide`; loose order is drawn ragged, regular order ruled. */
function outline(ink: CanvasRenderingContext2D, { shape }: Mark, wide: number): void {
  const { top, banner } = TOKEN
  const [bottom, middle] = [top + banner, top + banner / 2]
  ink.beginPath()
  ink.moveTo(0, top)
  if (shape === 'pasha') {
    ink.lineTo(wide + 4, top)
    ink.lineTo(wide - 2.5, middle)
    ink.lineTo(wide + 4, bottom)
  } else if (shape === 'chief') {
    ink.lineTo(wide - banner / 2, top)
    ink.arc(wide - banner / 2, middle, banner / 2, -Math.PI / 2, Math.PI / 2)
  } else if (shape === 'red') {
    ink.lineTo(wide, top)
    ink.lineTo(wide, bottom)
  } else {
    ink.lineTo(wide, top + 2.5)
    ink.quadraticCurveTo(wide - 7, middle, wide, bottom - 2.5)
  }
  ink.lineTo(0, bottom)
  ink.closePath()
}

/** Filled when seen, open when hidden or only told of. */
function banner(ink: CanvasRenderingContext2D, mark: Mark, wide: number): void {
  const { top, banner: high } = TOKEN
  const bottom = top + high
  const colour = COLOURS[mark.shape]
  const open = isOpen(mark)
  const dark = mark.dark ?? 1
  outline(ink, mark, wide)
  ink.fillStyle = INK.paper
  ink.globalAlpha = dark < 0.5 ? dark : 0.94
  ink.fill()
  if (!open) {
    ink.fillStyle = colour
    ink.globalAlpha = 0.86 * dark
    ink.fill()
    shade(ink, colour, wide)
  }
  ink.globalAlpha = dark
  ink.strokeStyle = colour
  ink.lineWidth = 1.2
  if (mark.hidden) ink.setLineDash([3.4, 2.6])
  else if (!mark.sure) ink.setLineDash([1.4, 2.4])
  outline(ink, mark, wide)
  ink.stroke()
  ink.setLineDash([])
  order(ink, mark, wide)
  if (!figuresOf(mark)) arms(ink, mark, wide, open ? colour : INK.paper)
  if (mark.guns) wheel(ink, 5, bottom + 5, colour)
}

/** The pencil goes over its own ground in slanting strokes. */
function shade(ink: CanvasRenderingContext2D, colour: string, wide: number): void {
  const { top, banner: high } = TOKEN
  ink.save()
  ink.clip()
  ink.strokeStyle = colour
  ink.globalAlpha = 0.45
  ink.lineWidth = 1.1
  ink.beginPath()
  for (let x = -high; x < wide + high; x += 2.6) {
    const off = tremble(Math.round(x * 10)) * 1.6
    ink.moveTo(x + off, top + high)
    ink.lineTo(x + high * 0.8 + off, top)
  }
  ink.stroke()
  ink.restore()
}

/** Regulars carry a ruled bar over the banner, the drilled half a bar, loose riders none. */
function order(ink: CanvasRenderingContext2D, { order: kept }: Mark, wide: number): void {
  if (!kept || kept === 'loose') return
  ink.lineWidth = 1.2
  ink.beginPath()
  ink.moveTo(0, TOKEN.top - 3)
  ink.lineTo(kept === 'regular' ? wide : wide * 0.5, TOKEN.top - 3)
  ink.stroke()
}

/** Horse part the field with a rising stroke, foot leave it plain; where nobody knows, a query. */
function arms(ink: CanvasRenderingContext2D, { arm, sure, shape }: Mark, wide: number, colour: string): void {
  const { top, banner: high } = TOKEN
  ink.strokeStyle = colour
  ink.lineWidth = 1.3
  ink.beginPath()
  if (!sure && shape === 'red') {
    ink.font = face(12.5, '700')
    ink.fillStyle = colour
    ink.textAlign = 'center'
    ink.textBaseline = 'middle'
    ink.fillText('?', wide / 2, top + high / 2 + 0.8)
    return
  }
  if (arm === 'foot') return
  ink.moveTo(3.5, top + high - 4)
  ink.lineTo(wide - (shape === 'red' ? 3.5 : 6), top + 4)
  ink.stroke()
}

/** A gun's wheel. */
function wheel(ink: CanvasRenderingContext2D, x: number, y: number, colour: string): void {
  ink.strokeStyle = colour
  ink.lineWidth = 1
  ink.beginPath()
  ink.arc(x, y, 3.4, 0, 7)
  for (let i = 0; i < 4; i++) {
    const turn = (i * Math.PI) / 4
    ink.moveTo(x - Math.cos(turn) * 3.4, y - Math.sin(turn) * 3.4)
    ink.lineTo(x + Math.cos(turn) * 3.4, y + Math.sin(turn) * 3.4)
  }
  ink.stroke()
}
