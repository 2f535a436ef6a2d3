import { INK } from './palette.ts'
import { face, type Pen } from './pen.ts'
import { paintToken, TOKEN } from './tokens.ts'

/** What is lettered about the sheet. */
export interface PosterWords {
  readonly title: string
  readonly campaign: string
  readonly span: string
  readonly facts: readonly string[]
  readonly signs: Readonly<Record<'trail' | 'record' | 'pasha' | 'chief' | 'red' | 'told', string>>
  readonly note: string
  readonly credits: string
}

/** Paper about the sheet in pixels of the picture. */
export const MARGIN = { side: 132, top: 346, bottom: 384 } as const

/** Draws the frame and everything lettered in the margins, on a canvas of `width` by `height` pixels. */
export function drawMargins(
  ink: CanvasRenderingContext2D,
  width: number,
  height: number,
  words: PosterWords,
): void {
  ink.strokeStyle = INK.black
  ink.lineWidth = 7
  ink.strokeRect(46, 46, width - 92, height - 92)
  ink.lineWidth = 2
  ink.strokeRect(60, 60, width - 120, height - 120)
  drawTitle(ink, width, words)
  const top = height - MARGIN.bottom + 44
  const wide = width - 2 * MARGIN.side
  drawFacts(ink, MARGIN.side + 42, top, wide * 0.27, words.facts)
  drawSigns(ink, MARGIN.side + wide * 0.33, top, words)
  drawCredits(ink, MARGIN.side + wide - 42, top, wide * 0.3, words)
}

function drawTitle(
  ink: CanvasRenderingContext2D,
  width: number,
  { title, campaign, span }: PosterWords,
): void {
  ink.fillStyle = INK.black
  ink.textAlign = 'center'
  ink.textBaseline = 'alphabetic'
  ink.font = face(122)
  ink.letterSpacing = '26px'
  ink.fillText(title.toUpperCase(), width / 2 + 13, 202)
  ink.letterSpacing = '1px'
  ink.font = face(50, 'italic')
  ink.fillText(campaign, width / 2, 270)
  const half = ink.measureText(campaign).width / 2
  ink.letterSpacing = '0px'
  ink.font = face(38)
  ink.fillText(span, width / 2, 324)
  // A swelled rule on either side, as a printer would fill the line.
  for (const side of [-1, 1]) {
    const [from, to] = [width / 2 + side * (half + 50), width / 2 + side * (half + 520)]
    ink.beginPath()
    ink.moveTo(from, 255)
    ink.quadraticCurveTo((from + to) / 2, 250, to, 255)
    ink.quadraticCurveTo((from + to) / 2, 260, from, 255)
    ink.fill()
  }
}

/** Words set in lines no wider than `wide`; returns the height of the last line's foot. */
function paragraph(
  ink: CanvasRenderingContext2D,
  text: string,
  x: number,
  top: number,
  wide: number,
  row: number,
): number {
  let line = ''
  let y = top
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (line && ink.measureText(longer).width > wide) {
      ink.fillText(line, x, y)
      line = word
      y += row
    } else line = longer
  }
  ink.fillText(line, x, y)
  return y
}

function drawFacts(
  ink: CanvasRenderingContext2D,
  x: number,
  top: number,
  wide: number,
  [week = '', dice = '', ...ended]: readonly string[],
): void {
  ink.fillStyle = INK.black
  ink.textAlign = 'left'
  ink.font = face(48)
  ink.fillText(week, x, top + 44)
  ink.font = face(33)
  let y = top + 96
  ink.fillText(dice, x, y)
  ink.font = face(33, 'italic')
  for (const sentence of ended) y = paragraph(ink, sentence, x, y + 46, wide, 42)
}

/** The legend of the picture: both rides and whose marks are whose, in two columns. */
function drawSigns(ink: CanvasRenderingContext2D, x: number, top: number, { signs }: PosterWords): void {
  const [long, row, column] = [104, 62, 570] as const
  ink.font = face(33)
  ink.textAlign = 'left'
  ink.textBaseline = 'middle'
  const entries = Object.entries(signs) as [keyof PosterWords['signs'], string][]
  entries.forEach(([sign, text], i) => {
    // The two rides stand one under the other and take the whole width of the legend.
    const ride = i < 2
    const left = ride ? x : x + ((i - 2) % 2) * column
    const y = top + 30 + (ride ? i : 2 + Math.floor((i - 2) / 2)) * row
    ink.save()
    if (ride) rideSample(ink, sign === 'trail', left, y, long)
    else markSample(ink, sign as 'pasha' | 'chief' | 'red' | 'told', left + long - 44, y)
    ink.restore()
    ink.fillStyle = INK.black
    ink.fillText(text, left + long + 26, y + 2)
  })
  ink.textBaseline = 'alphabetic'
}

function rideSample(ink: CanvasRenderingContext2D, yours: boolean, x: number, y: number, long: number): void {
  ink.lineCap = 'round'
  ink.strokeStyle = yours ? INK.blue : '#45424f'
  ink.fillStyle = INK.blue
  ink.lineWidth = yours ? 4.4 : 5
  if (!yours) ink.setLineDash([0.2, 11])
  ink.beginPath()
  ink.moveTo(x, y)
  ink.lineTo(x + long, y)
  ink.stroke()
  if (!yours) return
  for (const end of [x, x + long]) {
    ink.beginPath()
    ink.arc(end, y, 6.5, 0, 7)
    ink.fill()
  }
}

function markSample(
  ink: CanvasRenderingContext2D,
  sign: 'pasha' | 'chief' | 'red' | 'told',
  x: number,
  y: number,
): void {
  ink.translate(x, y)
  ink.scale(1.7, 1.7)
  ink.translate(-TOKEN.foot, -17)
  const shape = sign === 'told' ? 'red' : sign
  paintToken(
    ink,
    { shape, name: '', men: null, told: '', sure: sign !== 'told', hidden: false },
    false,
    false,
  )
}

function drawCredits(
  ink: CanvasRenderingContext2D,
  right: number,
  top: number,
  wide: number,
  { note, credits }: PosterWords,
): void {
  ink.fillStyle = INK.black
  ink.textAlign = 'right'
  ink.font = face(33, 'italic')
  const y = paragraph(ink, note, right, top + 40, wide, 42)
  ink.font = face(25)
  ink.fillStyle = INK.brown
  paragraph(ink, credits, right, y + 50, wide, 34)
}

/** The pen for the sheet: its lettering is set as for a reader who sees the whole picture at once. */
export function posterPen(
  ink: CanvasRenderingContext2D,
  sheet: { readonly width: number; readonly height: number },
): Pen {
  const zoom = 0.6
  return { ink, zoom, px: 1 / zoom, left: 0, top: 0, right: sheet.width, bottom: sheet.height }
}
