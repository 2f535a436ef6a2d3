import { INK } from './palette.ts'
import { atPoint, face, letter, type Pen } from './pen.ts'
import type { Size, View } from './view.ts'

/** How far from the window's edge a pointer to a place beyond it stands, in CSS pixels. */
const EDGE = 30

/** A place that is read about: short blue rays about it; where it lies beyond the window, an arrow at the edge with its name. */
export function drawLit(
  pen: Pen,
  spot: { x: number; y: number },
  name: string,
  view: View,
  size: Size,
): void {
  const { ink } = pen
  const [dx, dy] = [(spot.x - view.x) * view.zoom, (spot.y - view.y) * view.zoom]
  const [wide, high] = [size.width / 2 - EDGE, size.height / 2 - EDGE]
  if (Math.abs(dx) <= wide && Math.abs(dy) <= high) {
    atPoint(pen, spot.x, spot.y, () => rays(ink))
    return
  }
  const back = Math.min(wide / Math.abs(dx || 1), high / Math.abs(dy || 1))
  const x = view.x + (dx * back) / view.zoom
  const y = view.y + (dy * back) / view.zoom
  atPoint(pen, x, y, () => arrow(ink, Math.atan2(dy, dx), name))
}

function rays(ink: CanvasRenderingContext2D): void {
  const glow = ink.createRadialGradient(0, 0, 4, 0, 0, 30)
  glow.addColorStop(0, 'rgb(255 250 226 / 80%)')
  glow.addColorStop(1, 'rgb(255 250 226 / 0%)')
  ink.fillStyle = glow
  ink.fillRect(-30, -30, 60, 60)
  ink.lineCap = 'round'
  for (const [colour, wide] of [
    [INK.paper, 4.6],
    [INK.blue, 2.1],
  ] as const) {
    ink.strokeStyle = colour
    ink.lineWidth = wide
    ink.beginPath()
    for (let i = 0; i < 12; i++) {
      const turn = (i * Math.PI) / 6
      const long = i % 3 === 0 ? 25 : 21
      ink.moveTo(Math.cos(turn) * 15, Math.sin(turn) * 15)
      ink.lineTo(Math.cos(turn) * long, Math.sin(turn) * long)
    }
    ink.stroke()
  }
}

function arrow(ink: CanvasRenderingContext2D, turn: number, name: string): void {
  ink.save()
  ink.rotate(turn)
  ink.beginPath()
  ink.moveTo(18, 0)
  ink.lineTo(2, -8)
  ink.lineTo(6, 0)
  ink.lineTo(2, 8)
  ink.closePath()
  ink.fillStyle = INK.blue
  ink.strokeStyle = INK.paper
  ink.lineWidth = 4
  ink.lineJoin = 'round'
  ink.stroke()
  ink.fill()
  ink.restore()
  ink.font = face(15, '700')
  ink.textBaseline = 'middle'
  ink.textAlign = Math.cos(turn) > 0.3 ? 'right' : Math.cos(turn) < -0.3 ? 'left' : 'center'
  ink.fillStyle = INK.blue
  const aside = Math.abs(Math.cos(turn)) <= 0.3
  letter(
    ink,
    name,
    aside ? 0 : -Math.sign(Math.cos(turn)) * 8,
    aside ? -Math.sign(Math.sin(turn)) * 16 : 0,
    5,
  )
}
