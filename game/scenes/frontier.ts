import { curved, runsInSight, strokeRuns } from './curve.ts'
import { ringOf } from './districts.ts'
import { INK } from './palette.ts'
import { along, inSight, lay, lengthOf, type Pen } from './pen.ts'
import type { Flat, Sheet } from './sheet.ts'

/** Colours of the ribbons washed along the frontiers: crimson on the Bukharan side, green on the Afghan. */
const CRIMSON = '#9e2b25'
const GREEN = '#5f7f52'
/** The zoom from which a frontier has its line besides its ribbons. */
const LINES = 0.7

/** Ribbons of colour inside the frontiers, laid before the water. */
export function drawRibbons(pen: Pen, sheet: Sheet): void {
  const { ink, px, zoom } = pen
  const grow = Math.min(1.5, Math.max(0.55, zoom ** 0.5))
  for (const { walk, realm } of sheet.districts) {
    const lines = walk
      .map(step => sheet.arcs[step < 0 ? -1 - step : step]!)
      .filter(
        ({ limit, line }) =>
          (limit === 'state' || (limit === 'province' && realm === 'bukhara')) &&
          inSight(pen, line) &&
          runsInSight(pen, curved(line)).length > 0,
      )
    if (lines.length === 0) continue
    ink.save()
    ink.beginPath()
    lay(ink, ringOf(sheet, walk))
    ink.clip()
    ink.lineJoin = 'round'
    ink.strokeStyle = realm === 'afghanistan' ? GREEN : CRIMSON
    for (const { limit, line } of lines) {
      // Beside a river the ribbon must show outside its water, some two and a half units from the middle.
      const wide = (limit === 'state' ? 2.8 * grow * px + 1.9 : 2.4 * grow * px) * 2
      ink.globalAlpha = limit === 'state' ? 0.36 : 0.26
      ink.lineWidth = wide
      strokeRuns(pen, curved(line))
    }
    ink.restore()
  }
}

/** The frontiers themselves, over the water: dash and cross for the state, dash and two dots for the province. */
export function drawLimits(pen: Pen, { arcs }: Sheet): void {
  if (pen.zoom < LINES) return
  for (const { line, limit } of arcs) if (limit && inSight(pen, line)) limitLine(pen, line, limit)
}

/** One stretch of frontier in the manner of its kind. */
export function limitLine(pen: Pen, line: Flat, limit: 'state' | 'province'): void {
  const { ink, px, zoom } = pen
  const unit = px * Math.min(1.2, Math.max(0.6, zoom ** 0.4))
  ink.save()
  ink.strokeStyle = INK.black
  ink.lineCap = 'butt'
  ink.lineWidth = 0.9 * unit
  ink.globalAlpha = Math.min(0.66, 0.3 + 0.36 * zoom)
  const dash = limit === 'state' ? [7, 7] : [7, 2.4, 1.2, 2.2, 1.2, 2.4]
  strokeRuns(
    pen,
    curved(line),
    dash.map(length => length * unit),
  )
  if (limit === 'state') {
    const whole = lengthOf(line)
    ink.lineWidth = 0.8 * unit
    ink.beginPath()
    for (let far = 10.5 * unit; far < whole; far += 14 * unit) {
      const { x, y, turn } = along(line, far)
      if (x < pen.left || x > pen.right || y < pen.top || y > pen.bottom) continue
      for (const angle of [turn, turn + Math.PI / 2]) {
        const [dx, dy] = [Math.cos(angle) * 2 * unit, Math.sin(angle) * 2 * unit]
        ink.moveTo(x - dx, y - dy)
        ink.lineTo(x + dx, y + dy)
      }
    }
    ink.stroke()
  }
  ink.restore()
}
