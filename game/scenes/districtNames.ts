import type { Content } from '../../story/schema/content.ts'
import type { World } from '../sim/world.ts'
import { INK } from './palette.ts'
import { atPoint, face, letter, type Pen } from './pen.ts'
import type { Room } from './room.ts'
import type { Sheet } from './sheet.ts'

/** From here on a district is named; nearer still its name would only stand in the way. */
const NAMED = [0.34, 1.9] as const

/** Names of districts in wide spaced capitals, with up to three wedges: point up feeds the rising, point down the Reds. */
export function drawDistrictNames(pen: Pen, sheet: Sheet, content: Content, world: World, room: Room): void {
  const { ink, px, zoom } = pen
  if (zoom < NAMED[0] || zoom > NAMED[1]) return
  for (const { id, label } of sheet.districts) {
    const district = content.districts.find(one => one.id === id)
    if (!district) continue
    const size = (district.role === 'play' ? 12.5 : 12) * Math.min(1.25, Math.max(0.95, zoom ** 0.25))
    ink.font = face(size)
    ink.letterSpacing = '0.34em'
    const text = district.name.toUpperCase()
    const wide = ink.measureText(text).width
    const support = district.role === 'play' ? (world.districts[id]?.support ?? 0) : 0
    const wedges = Math.min(3, Math.round(Math.abs(support) / 26))
    const spot = freeSpot(label[0] / px, label[1] / px, wide, size, room)
    if (spot)
      atPoint(pen, 0, 0, () => {
        ink.textAlign = 'left'
        ink.textBaseline = 'alphabetic'
        ink.fillStyle = INK.brown
        ink.globalAlpha = 0.92
        letter(ink, text, spot[0], spot[1], 3.4)
        ink.globalAlpha = 1
        row(ink, spot[0] + wide / 2, spot[1] + 8, wedges, support > 0)
      })
    ink.letterSpacing = '0px'
  }
}

function freeSpot(x: number, y: number, wide: number, size: number, room: Room): [number, number] | null {
  for (const dy of [0, 22, -22, 44, -44, 70, -70])
    for (const dx of [0, -34, 34, -70, 70]) {
      const left = x - wide / 2 + dx
      const box = [left - 4, y + dy - size, left + wide + 4, y + dy + 14] as const
      if (!room.free([box])) continue
      room.take([box])
      return [left, y + dy]
    }
  return null
}

function row(ink: CanvasRenderingContext2D, x: number, y: number, count: number, up: boolean): void {
  ink.lineWidth = 1.3
  ink.lineJoin = 'miter'
  ink.strokeStyle = up ? INK.blue : INK.red
  ink.fillStyle = up ? INK.blue : INK.red
  for (let i = 0; i < count; i++) {
    const at = x + (i - (count - 1) / 2) * 11
    ink.beginPath()
    ink.moveTo(at - 4, y + (up ? 5 : -1))
    ink.lineTo(at, y + (up ? -2 : 6))
    ink.lineTo(at + 4, y + (up ? 5 : -1))
    if (up) ink.stroke()
    else {
      ink.closePath()
      ink.fill()
    }
  }
}
