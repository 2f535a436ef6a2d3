import { inSight, type Pen, tremble } from './pen.ts'
import { fieldsIn, gardensIn, reedsIn, steppeIn } from './seasons.ts'
import type { Cover, Flat, Sheet } from './sheet.ts'

export type Ground = 'fields' | 'gardens' | 'reeds' | 'steppe'

const LETTERS: Readonly<Record<string, Ground>> = { f: 'fields', g: 'gardens', r: 'reeds', s: 'steppe' }
/** CSS pixels between two marks of a kind, and the zoom from which it is drawn. */
const APART: Readonly<Record<Ground, number>> = { fields: 8.5, gardens: 7, reeds: 10, steppe: 19 }
const FROM: Readonly<Record<Ground, number>> = { fields: 0.3, gardens: 0.3, reeds: 0.34, steppe: 0.4 }
/** Marks to one path: longer paths take far more than their share of time. */
const PATH = 40
/** Kinds of ground in the order in which they are drawn. */
export const KINDS = ['steppe', 'reeds', 'fields', 'gardens'] as const

const known = new WeakMap<Cover, (Ground | null)[]>()

/** The ground of every cell, unpacked once. */
function cells(cover: Cover): (Ground | null)[] {
  const found = known.get(cover)
  if (found) return found
  const all: (Ground | null)[] = []
  for (const [, count, letter] of cover.runs.matchAll(/(\d*)([a-z.])/g))
    for (let n = Number(count || 1); n > 0; n--) all.push(LETTERS[letter!] ?? null)
  known.set(cover, all)
  return all
}

/** What covers a point of the sheet; null where nothing is marked, and beyond the sheet. */
export function groundAt(cover: Cover, x: number, y: number): Ground | null {
  const { side, columns, rows } = cover
  const [i, j] = [Math.floor(x / side), Math.floor(y / side)]
  return i < 0 || j < 0 || i >= columns || j >= rows ? null : (cells(cover)[j * columns + i] ?? null)
}

/** Fields, gardens, reeds and dry steppe in the colours of the month, as an engraver sets them: sparse and small. */
export function drawCover(pen: Pen, { cover }: Sheet, month: number): void {
  const { ink, zoom } = pen
  ink.save()
  const { wash, full } = fieldsIn(month)
  ink.fillStyle = wash
  ink.globalAlpha = full
  ink.beginPath()
  for (const ring of cover.tilled) {
    if (inSight(pen, ring)) round(ink, ring)
  }
  ink.fill('evenodd')
  for (const kind of KINDS) if (zoom >= FROM[kind]) scatter(pen, cover, kind, month)
  ink.restore()
}

/** A closed ring with every corner rounded: ground has no corners. */
function round(ink: CanvasRenderingContext2D, ring: Flat): void {
  const count = ring.length / 2
  const middle = (i: number) => {
    const [a, b] = [(i % count) * 2, ((i + 1) % count) * 2]
    return [(ring[a]! + ring[b]!) / 2, (ring[a + 1]! + ring[b + 1]!) / 2] as const
  }
  ink.moveTo(...middle(0))
  for (let i = 1; i <= count; i++) {
    const corner = (i % count) * 2
    ink.quadraticCurveTo(ring[corner]!, ring[corner + 1]!, ...middle(i))
  }
  ink.closePath()
}

/** Marks of one kind over its cells, on a grid of the sheet that is halved as the reader comes nearer. */
function scatter(pen: Pen, cover: Cover, kind: Ground, month: number): void {
  const { ink, px, left, right, top, bottom } = pen
  let step = cover.side * 4
  while (step * pen.zoom > APART[kind] * 1.5) step /= 2
  setInk(pen, kind, month)
  let marks = 0
  const set = () => (kind === 'gardens' || kind === 'steppe' ? ink.fill() : ink.stroke())
  ink.beginPath()
  const across = Math.floor(right / step)
  for (let j = Math.max(0, Math.floor(top / step)); j <= bottom / step; j++)
    for (let i = Math.max(0, Math.floor(left / step)); i <= across; i++) {
      // The middle of the square decides, and the mark is set a little off it: so edges are ragged, as ground is.
      if (groundAt(cover, (i + 0.5) * step, (j + 0.5) * step) !== kind) continue
      const salt = i * 7919 + j * 104729
      const x = (i + 0.14 + 0.72 * tremble(salt)) * step
      const y = (j + 0.14 + 0.72 * tremble(salt + 1)) * step
      mark(ink, kind, x, y, px, plot(x, y), salt)
      if (++marks % PATH === 0) {
        set()
        ink.beginPath()
      }
    }
  set()
}

/** Furrows of one plot run one way: a turn in radians that changes every two kilometres or so. */
const plot = (x: number, y: number) => tremble(Math.floor(x / 14) * 31 + Math.floor(y / 11) * 17) * Math.PI

function setInk({ ink, px, zoom }: Pen, kind: Ground, month: number): void {
  const thick = Math.min(1.15, Math.max(0.75, zoom ** 0.4))
  ink.lineCap = 'butt'
  ink.lineWidth = (kind === 'reeds' ? 0.75 : 0.7) * thick * px
  ink.globalAlpha = kind === 'steppe' ? 0.6 : 0.82
  const colour =
    kind === 'fields'
      ? fieldsIn(month).stroke
      : kind === 'gardens'
        ? gardensIn(month)
        : kind === 'reeds'
          ? reedsIn(month)
          : steppeIn(month)
  ink.strokeStyle = colour
  ink.fillStyle = colour
}

/** Adds one mark to the path, `u` sheet units to its CSS pixel. */
function mark(
  ink: CanvasRenderingContext2D,
  kind: Ground,
  x: number,
  y: number,
  u: number,
  turn: number,
  salt: number,
): void {
  if (kind === 'steppe') dot(ink, x, y, 0.6 * u)
  else if (kind === 'gardens') dot(ink, x, y, (0.9 + 0.5 * tremble(salt + 2)) * u)
  else if (kind === 'fields') {
    const [dx, dy] = [Math.cos(turn) * u, Math.sin(turn) * u]
    const long = 1.7 + tremble(salt + 2)
    for (const row of [-1, 1]) {
      const [rx, ry] = [x - dy * row, y + dx * row]
      ink.moveTo(rx - dx * long, ry - dy * long)
      ink.lineTo(rx + dx * long, ry + dy * long)
    }
  } else {
    for (const lean of [-1.5, 0, 1.5]) {
      ink.moveTo(x + lean * 0.35 * u, y)
      ink.lineTo(x + lean * 1.25 * u, y - (4.2 - Math.abs(lean) * 0.6) * u)
    }
    ink.moveTo(x - 2.4 * u, y + 0.9 * u)
    ink.lineTo(x + 2.4 * u, y + 0.9 * u)
  }
}

/** A dot too small for its roundness to be seen. */
function dot(ink: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  ink.rect(x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76)
}

/** A patch of one kind for the legend, in the pen's own pixels: `wide` by eleven, its middle at `y`. */
export function coverSample(pen: Pen, kind: Ground, month: number, x: number, y: number, wide: number): void {
  const { ink, px } = pen
  ink.save()
  if (kind === 'fields' || kind === 'gardens') {
    const { wash, full } = fieldsIn(month)
    ink.fillStyle = wash
    ink.globalAlpha = full
    ink.fillRect(x, y - 6, wide, 12)
  }
  setInk(pen, kind, month)
  ink.beginPath()
  const gap = Math.min(11, APART[kind])
  for (let j = 0; j < 2; j++)
    for (let at = gap / 2 + (j * gap) / 2; at < wide - 1; at += gap)
      mark(ink, kind, x + at, y - 3 + j * 6.4, px, 0.5 + j * 1.2, at + j * 9)
  if (kind === 'gardens' || kind === 'steppe') ink.fill()
  else ink.stroke()
  ink.restore()
}
