import type { Flat } from './sheet.ts'

/** Adds a flat line to the path as one curve: through the middle of every stretch, bending towards each corner. */
export function curve(ink: CanvasRenderingContext2D, line: Flat): void {
  const last = line.length - 2
  if (last < 4) {
    for (let i = 0; i <= last; i += 2) ink.lineTo(line[i]!, line[i + 1]!)
    return
  }
  ink.lineTo(line[0]!, line[1]!)
  for (let i = 2; i < last; i += 2) {
    const [x, y] = [line[i]!, line[i + 1]!]
    ink.quadraticCurveTo(x, y, (x + line[i + 2]!) / 2, (y + line[i + 3]!) / 2)
  }
  ink.lineTo(line[last]!, line[last + 1]!)
}
