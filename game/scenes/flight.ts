/** Households that left, from the origin, 16 CSS pixels wide: footmarks in a file, going off to where an arrow points. */
export function paintFled(ink: CanvasRenderingContext2D): void {
  ink.strokeStyle = '#3c2b20'
  ink.lineCap = 'round'
  ink.lineWidth = 1.7
  ink.beginPath()
  for (let i = 0; i < 4; i++) {
    const [x, y] = [-7.4 + i * 3, i % 2 ? -1.7 : 1.7]
    ink.moveTo(x, y)
    ink.lineTo(x + 1.6, y)
  }
  ink.stroke()
  ink.lineWidth = 1.2
  ink.beginPath()
  ink.moveTo(4.4, -3.6)
  ink.lineTo(7.8, 0)
  ink.lineTo(4.4, 3.6)
  ink.stroke()
}

/** A camp that was gone before it was struck, about the origin, 14 CSS pixels wide: a dashed hook away from the spot. */
export function paintSlipped(ink: CanvasRenderingContext2D, colour: string): void {
  ink.strokeStyle = colour
  ink.lineCap = 'round'
  ink.lineWidth = 1.3
  ink.setLineDash([2.6, 2.4])
  ink.beginPath()
  ink.arc(0, 0.5, 5.6, 2.6, 6)
  ink.stroke()
  ink.setLineDash([])
  ink.beginPath()
  ink.moveTo(2.4, -1.6)
  ink.lineTo(5.6, -1.2)
  ink.lineTo(7, -4.2)
  ink.stroke()
}
