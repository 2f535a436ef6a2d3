import { curved, strokeRuns } from './curve.ts'
import { INK } from './palette.ts'
import { along, atPoint, face, inSight, lengthOf, letter, type Pen } from './pen.ts'
import type { Room } from './room.ts'
import type { Flat, Sheet } from './sheet.ts'

/** CSS pixels from tick to tick, and the part of a wrecked line that is drawn and that is left out. */
const TICKS = 7
const WRECKED = [15, 7] as const

/** Railways: a thick line with ticks, broken where the line was wrecked. */
export function drawRailways(pen: Pen, { railways }: Sheet): void {
  for (const { state, line } of railways)
    if (inSight(pen, line)) railway(pen, line, state, Math.min(1.15, Math.max(0.6, pen.zoom ** 0.4)))
}

/** One line of rails, `thick` times its usual weight. */
export function railway(pen: Pen, line: Flat, state: 'wrecked' | 'running', thick = 1): void {
  const { ink, px } = pen
  const unit = thick * px
  const broken = state === 'wrecked'
  ink.lineCap = 'butt'
  ink.lineJoin = 'round'
  for (const [colour, wide, alpha] of [
    [INK.paper, 4, 0.55],
    [INK.black, 1.7, 1],
  ] as const) {
    ink.globalAlpha = alpha
    ink.strokeStyle = colour
    ink.lineWidth = wide * unit
    strokeRuns(pen, curved(line), broken ? WRECKED.map(length => length * unit) : [])
  }
  const whole = lengthOf(line)
  const round = WRECKED[0] + WRECKED[1]
  ink.lineWidth = 0.8 * unit
  ink.beginPath()
  for (let far = 4 * unit; far < whole; far += TICKS * unit) {
    if (broken && (far / unit) % round > WRECKED[0]) continue
    const { x, y, turn } = along(line, far)
    if (x < pen.left || x > pen.right || y < pen.top || y > pen.bottom) continue
    const [nx, ny] = [-Math.sin(turn) * 3 * unit, Math.cos(turn) * 3 * unit]
    ink.moveTo(x - nx, y - ny)
    ink.lineTo(x + nx, y + ny)
  }
  ink.stroke()
}

/** The zoom from which a railway is named, and the size of the letters in CSS pixels. */
const NAMED = 0.7
const LETTERS = 10.5

/** Words beside a line, where it runs straight enough and nothing else is written. */
export function drawRemarks(pen: Pen, { remarks }: Sheet, room: Room): void {
  const { ink, px, zoom } = pen
  if (zoom < NAMED) return
  for (const { text, line } of remarks) {
    ink.font = face(LETTERS, 'italic')
    ink.letterSpacing = '0.3px'
    const half = ink.measureText(text).width / 2
    const whole = lengthOf(line)
    for (const part of [0.5, 0.35, 0.65, 0.2, 0.8]) {
      const { x, y, turn } = along(line, whole * part)
      const upright = Math.cos(turn) < 0 ? turn + Math.PI : turn
      const boxes = [-0.8, -0.4, 0, 0.4, 0.8].map(at => {
        const [cx, cy] = [x / px + Math.cos(upright) * half * at, y / px + Math.sin(upright) * half * at - 8]
        return [cx - half * 0.2, cy - 7, cx + half * 0.2, cy + 7] as const
      })
      if (x < pen.left || x > pen.right || y < pen.top || y > pen.bottom || !room.free(boxes)) continue
      room.take(boxes)
      atPoint(
        pen,
        x,
        y,
        () => {
          ink.textAlign = 'center'
          ink.textBaseline = 'alphabetic'
          ink.fillStyle = INK.black
          letter(ink, text, 0, -6, 2.6)
        },
        upright,
      )
      break
    }
    ink.letterSpacing = '0px'
  }
}
