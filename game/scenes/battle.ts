/** A fight at the origin, 12 CSS pixels wide: two strokes crossed like blades, with their hilts. */
export function paintBattle(ink: CanvasRenderingContext2D, colour: string): void {
  ink.strokeStyle = colour
  ink.lineCap = 'round'
  ink.lineWidth = 1.5
  ink.beginPath()
  for (const side of [-1, 1]) {
    ink.moveTo(side * 5.6, 5.4)
    ink.quadraticCurveTo(side * 0.6, 1.2, side * -5.4, -5.8)
    ink.moveTo(side * 5.4, 2.2)
    ink.lineTo(side * 2.2, 5)
  }
  ink.stroke()
}
