import { insideFrame } from './frame.ts'
import { INK } from './palette.ts'
import { along, face, lengthOf, type Pen } from './pen.ts'
import type { Room } from './room.ts'
import type { Bent, Flat, Sheet } from './sheet.ts'

interface Hand {
  readonly font: string
  readonly colour: string
  /** CSS pixels between letters. */
  readonly apart: number
  /** CSS pixels above the line. */
  readonly above: number
  readonly size: number
}

const TRY_AT = [0.5, 0.36, 0.64, 0.22, 0.78, 0.12, 0.88]

/** Writes names along their lines wherever they fit and nothing stands in the way. */
export function drawBent(
  pen: Pen,
  sheet: Sheet,
  names: readonly Bent[],
  hand: (name: Bent) => Hand | null,
  room: Room,
): void {
  for (const name of names) {
    const look = hand(name)
    if (look) place(pen, sheet, name, look, room)
  }
}

/** Ranges: spaced capitals in brown, bent along the crest. */
export const rangeHand =
  (zoom: number) =>
  ({ rank }: Bent): Hand | null => {
    if (zoom < (rank === 1 ? 0.2 : rank === 2 ? 0.34 : 0.55)) return null
    const size = (rank === 1 ? 13 : rank === 2 ? 11.5 : 11) * Math.min(1.35, Math.max(0.85, zoom ** 0.35))
    return {
      font: face(size),
      colour: INK.brown,
      apart: size * (rank === 1 ? 0.55 : 0.28),
      above: -size * 0.36,
      size,
    }
  }

/** Rivers: blue italic beside the stream. */
export const riverHand =
  (zoom: number) =>
  ({ rank }: Bent): Hand | null => {
    if (zoom < (rank === 1 ? 0.2 : rank === 2 ? 0.42 : 0.85)) return null
    const size = (rank === 1 ? 13.5 : rank === 2 ? 12.5 : 11.5) * Math.min(1.25, Math.max(0.85, zoom ** 0.3))
    return { font: face(size, 'italic'), colour: INK.water, apart: size * 0.1, above: 4.5, size }
  }

function place(
  { ink, px, left, right, top, bottom }: Pen,
  sheet: Sheet,
  { text, rank, line }: Bent,
  hand: Hand,
  room: Room,
): void {
  ink.font = hand.font
  const caps = hand.colour === INK.brown ? text.toUpperCase() : text
  const letters = [...caps]
  const wide = letters.map(one => ink.measureText(one).width + hand.apart)
  const need = wide.reduce((a, b) => a + b, 0) * px
  const whole = lengthOf(line)
  if (need > whole * 0.94) return
  for (const t of TRY_AT.slice(0, rank === 1 ? 7 : 5)) {
    const start = t * whole - need / 2
    if (start < whole * 0.02 || start + need > whole * 0.98) continue
    if (bendsTooMuch(line, start, need)) continue
    const spots = letters.map((one, i) => {
      const far = start + wide.slice(0, i).reduce((a, b) => a + b, 0) * px
      const a = along(line, far)
      const b = along(line, far + wide[i]! * px)
      return { one, turn: Math.atan2(b.y - a.y, b.x - a.x), x: a.x, y: a.y }
    })
    if (!spots.every(({ x, y }) => insideFrame(sheet, x, y))) continue
    const half = hand.size * 0.62
    const boxes = spots.map(
      ({ x, y }) => [x / px - half, y / px - hand.above - half * 1.5, x / px + half, y / px + half] as const,
    )
    if (!room.free(boxes)) continue
    room.take(boxes)
    const middle = spots[Math.floor(spots.length / 2)]!
    if (
      middle.x < left - need ||
      middle.x > right + need ||
      middle.y < top - need ||
      middle.y > bottom + need
    )
      return
    for (const pass of ['halo', 'fill'] as const)
      for (const { one, turn, x, y } of spots) {
        ink.save()
        ink.translate(x, y)
        ink.rotate(turn)
        ink.scale(px, px)
        ink.textAlign = 'left'
        ink.textBaseline = 'alphabetic'
        if (pass === 'halo') {
          ink.globalAlpha = 0.8
          ink.strokeStyle = INK.paper
          ink.lineJoin = 'round'
          ink.lineWidth = 3.2
          ink.strokeText(one, hand.apart / 2, -hand.above)
        } else {
          ink.fillStyle = hand.colour
          ink.fillText(one, hand.apart / 2, -hand.above)
        }
        ink.restore()
      }
    return
  }
}

/** Letters on a hairpin cannot be read. */
function bendsTooMuch(line: Flat, start: number, need: number): boolean {
  const turns = [0.1, 0.35, 0.65, 0.9].map(t => along(line, start + need * t).turn)
  const spread = turns.map(turn =>
    Math.abs(Math.atan2(Math.sin(turn - turns[0]!), Math.cos(turn - turns[0]!))),
  )
  return Math.max(...spread) > 1.15 || turns.some(turn => Math.abs(turn) > 2)
}
