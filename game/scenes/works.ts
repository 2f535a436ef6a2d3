/** Railway or wire cut at the origin, 12 CSS pixels wide: a short line broken by two bars. */
export function paintCut(ink: CanvasRenderingContext2D, colour: string): void {
  ink.strokeStyle = colour
  ink.lineCap = 'round'
  ink.lineWidth = 1.6
  ink.beginPath()
  ink.moveTo(-7, 0)
  ink.lineTo(-2.6, 0)
  ink.moveTo(2.6, 0)
  ink.lineTo(7, 0)
  ink.moveTo(-3, 4)
  ink.lineTo(-0.6, -4)
  ink.moveTo(0.6, 4)
  ink.lineTo(3, -4)
  ink.stroke()
}

/** Villagers armed by the other side, at the origin, 9 CSS pixels wide: a small shield with a bar. */
export function paintMilitia(ink: CanvasRenderingContext2D, colour: string): void {
  ink.strokeStyle = colour
  ink.lineJoin = 'round'
  ink.lineWidth = 1.2
  ink.beginPath()
  ink.moveTo(-4, -4.4)
  ink.lineTo(4, -4.4)
  ink.lineTo(4, 0)
  ink.quadraticCurveTo(3.4, 4, 0, 5.2)
  ink.quadraticCurveTo(-3.4, 4, -4, 0)
  ink.closePath()
  ink.moveTo(-4, -0.6)
  ink.lineTo(4, -0.6)
  ink.stroke()
}
