/** Inks of the relief plates, the lightest brown first; the last is the blue of the ice. */
export const INKS = ['#b08a60', '#93693f', '#7a5230', '#613d20', '#482a14', '#331c0c', '#5f8499'] as const
export const BLUE = 6

export interface Stroke {
  /** Down the slope, in sheet units: x, y, x, y. */
  readonly line: number[]
  /** Width at its fullest, in sheet units. */
  readonly width: number
  /** Which of `INKS`. */
  readonly ink: number
  /** Leaf-shaped as a hachure, or even as a pen line. */
  readonly even?: boolean
}

/** Strokes one after another as numbers: points, width, ink and shape, then the coordinates. */
export function packStrokes(strokes: readonly Stroke[]): Float32Array {
  const data = new Float32Array(strokes.reduce((sum, { line }) => sum + 3 + line.length, 0))
  let at = 0
  for (const { line, width, ink, even } of strokes) {
    data[at++] = line.length / 2
    data[at++] = width
    data[at++] = ink * 2 + (even ? 1 : 0)
    for (const value of line) data[at++] = value
  }
  return data
}

/**
 * Draws packed strokes: leaves that swell near their head, and even pen lines. It names nothing but its arguments, since the bake
 * hands its text to a browser.
 */
export function paintStrokes(
  pen: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  data: Float32Array,
  inks: readonly string[],
): void {
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  for (let at = 0; at < data.length; ) {
    const count = data[at]!
    const width = data[at + 1]!
    const look = data[at + 2]!
    const start = at + 3
    at = start + 2 * count
    pen.beginPath()
    if (look % 2 === 1) {
      pen.strokeStyle = inks[look >> 1]!
      pen.lineWidth = width
      for (let i = 0; i < count; i++) pen.lineTo(data[start + 2 * i]!, data[start + 2 * i + 1]!)
      pen.stroke()
      continue
    }
    pen.fillStyle = inks[look >> 1]!
    for (let k = 0; k < 2 * count; k++) {
      // Down one side and up the other.
      const i = k < count ? k : 2 * count - 1 - k
      const x = data[start + 2 * i]!
      const y = data[start + 2 * i + 1]!
      const j = i < count - 1 ? i : count - 2
      const dx = data[start + 2 * j + 2]! - data[start + 2 * j]!
      const dy = data[start + 2 * j + 3]! - data[start + 2 * j + 1]!
      const long = Math.hypot(dx, dy) || 1
      const t = i / (count - 1)
      const full = t < 0.25 ? 0.7 + 1.2 * t : 1 - 0.78 * ((t - 0.25) / 0.75) ** 1.5
      const half = ((width / 2) * full * (k < count ? 1 : -1)) / long
      pen.lineTo(x - dy * half, y + dx * half)
    }
    pen.fill()
  }
}
