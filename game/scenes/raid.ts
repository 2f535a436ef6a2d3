/** A raid at the origin, 13 CSS pixels wide: an arrow in and out again, bent back on itself. */
export function paintRaid(ink: CanvasRenderingContext2D, colour: string): void {
  ink.strokeStyle = colour
  ink.lineCap = 'round'
  ink.lineJoin = 'round'
  ink.lineWidth = 1.6
  ink.beginPath()
  ink.moveTo(-6, -3.6)
  ink.quadraticCurveTo(5, -5.5, 4.6, 0)
  ink.quadraticCurveTo(4.2, 4.6, -5.4, 3.6)
  ink.moveTo(-2.2, 1)
  ink.lineTo(-5.6, 3.6)
  ink.lineTo(-1.6, 5.8)
  ink.stroke()
}
