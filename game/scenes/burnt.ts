import { tremble } from './pen.ts'

const CHARCOAL = '#241711'

/** A burnt village at the origin, 15 CSS pixels wide: a smudge of charcoal rubbed with the thumb, and hard strokes over it. */
export function paintBurnt(ink: CanvasRenderingContext2D): void {
  const smear = ink.createRadialGradient(0, 0, 1, 0, 0, 9)
  smear.addColorStop(0, 'rgba(36,23,17,0.55)')
  smear.addColorStop(1, 'rgba(36,23,17,0)')
  ink.save()
  ink.scale(1.25, 0.85)
  ink.fillStyle = smear
  ink.fillRect(-9, -9, 18, 18)
  ink.restore()
  ink.strokeStyle = CHARCOAL
  ink.lineCap = 'round'
  for (let i = 0; i < 8; i++) {
    ink.lineWidth = 0.7 + tremble(i + 40) * 1.1
    ink.beginPath()
    const x = -6.4 + i * 1.7
    ink.moveTo(x, 3.6 - tremble(i + 3) * 2)
    ink.quadraticCurveTo(x + 1.8, 0, x + 0.6 + tremble(i) * 2.6, -4.4 + tremble(i + 9) * 2.4)
    ink.stroke()
  }
}

/** A village that was plundered or mourned, 11 CSS pixels wide: a light rub, and three short strokes across one long one. */
export function paintHarmed(ink: CanvasRenderingContext2D): void {
  ink.strokeStyle = CHARCOAL
  ink.lineCap = 'round'
  ink.lineWidth = 1.1
  ink.beginPath()
  ink.moveTo(-5.4, 2.4)
  ink.quadraticCurveTo(0, 0.6, 5.4, -2)
  for (const x of [-2.8, 0.2, 3]) {
    ink.moveTo(x - 1.2, -2.8 - x * 0.3)
    ink.lineTo(x + 1, 3 - x * 0.4)
  }
  ink.stroke()
}
