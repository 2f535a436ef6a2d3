import type { Content } from '../../story/schema/content.ts'
import type { DistrictId } from '../../story/schema/ids.ts'
import type { Holder } from '../../story/schema/place.ts'
import type { World } from '../sim/world.ts'
import { strokeRuns } from './curve.ts'
import { drawEdge, paintEdge } from './edges.ts'
import { frontsOf } from './fronts.ts'
import { INK } from './palette.ts'
import { inSight, type Pen } from './pen.ts'
import type { Sheet } from './sheet.ts'
import { drawSupport } from './support.ts'

export { ringOf } from './ring.ts'

/** How dark the edges of districts are that cannot be fought over. */
const BEYOND = 0.55
/** How dark an edge is between two holders of one cause. */
const WITHIN = 0.66

/**
 * Whom the villages of each district would feed, as a wash with strokes that slope by side; and who holds it, ticked
 * inward along those borders only where the holder changes.
 */
export function drawDistricts(pen: Pen, sheet: Sheet, content: Content, world: World): void {
  drawSupport(pen, sheet, content, world)
  const held = (id: DistrictId) => {
    const district = content.districts.find(one => one.id === id)
    return world.districts[id] ?? (district && { ...district.start, control: 100 })
  }
  const played = new Set(content.districts.flatMap(({ id, role }) => (role === 'play' ? id : [])))
  for (const { arc, district, holder, firmness, side, hostile } of frontsOf(sheet, held)) {
    const { line } = sheet.arcs[arc]!
    if (!inSight(pen, line)) continue
    const weight = (played.has(district) ? 1 : BEYOND) * (hostile ? 1 : WITHIN)
    drawEdge(pen, line, holder, firmness, side, weight)
  }
  borders(pen, sheet)
}

/** A sample of a holder's edge along a straight line, in the pen's own pixels. */
export function edgeSample({ ink, px }: Pen, holder: Holder, x: number, y: number, wide: number): void {
  ink.save()
  ink.translate(x, y)
  ink.scale(px, px)
  paintEdge(ink, holder, wide / px)
  ink.restore()
}

/** Borders once each, dash and dot. */
function borders(pen: Pen, { arcs }: Sheet): void {
  const { ink, px, zoom } = pen
  ink.save()
  ink.strokeStyle = INK.black
  ink.globalAlpha = 0.55
  ink.lineWidth = Math.min(1, 0.6 + 0.35 * zoom) * px
  const dash = [7 * px, 3 * px, 1.4 * px, 3 * px]
  // A frontier has its own sign.
  for (const { line, frame, limit } of arcs)
    if (!frame && !limit && inSight(pen, line)) strokeRuns(pen, line, dash)
  ink.restore()
}
