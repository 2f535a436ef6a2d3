import { along, lengthOf, type Pen, tremble } from './pen.ts'
import type { Flat } from './sheet.ts'

/**
 * One sweep of a pencil along a line: the path of its middle from `start` to `end` (sheet units along the line), eased
 * round corners as a hand eases them, a point every `step`.
 */
export function swept(line: Flat, start: number, end: number, step: number, ease: number): Flat {
  const path: number[] = []
  for (let far = start; far < end; far += step) path.push(...easedAt(line, far, ease))
  path.push(...easedAt(line, end, ease))
  return path
}

function easedAt(line: Flat, far: number, ease: number): [number, number] {
  let [x, y] = [0, 0]
  for (const off of [-1, -0.5, 0, 0.5, 1]) {
    const spot = along(line, far + off * ease)
    x += spot.x / 5
    y += spot.y / 5
  }
  return [x, y]
}

/** Fills a stroke whose breadth (sheet units) changes along it as `press` says, from 0 at the start to 1 at the end. */
export function pressed(
  { ink }: Pen,
  path: Flat,
  breadth: number,
  press: (t: number) => number,
  shake = 0.12,
): void {
  const whole = lengthOf(path) || 1
  const sides: [number[], number[]] = [[], []]
  let far = 0
  for (let i = 0; i < path.length; i += 2) {
    const [a, b] = [Math.max(0, i - 2), Math.min(path.length - 2, i + 2)]
    const [dx, dy] = [path[b]! - path[a]!, path[b + 1]! - path[a + 1]!]
    const long = Math.hypot(dx, dy) || 1
    if (i > 0) far += Math.hypot(path[i]! - path[i - 2]!, path[i + 1]! - path[i - 1]!)
    const half = (breadth * press(far / whole)) / 2
    for (const [s, out] of sides.entries()) {
      const off = half * (1 + shake * (tremble(i * 5 + s) - 0.5) * 2) * (s ? -1 : 1)
      out.push(path[i]! - (dy / long) * off, path[i + 1]! + (dx / long) * off)
    }
  }
  ink.beginPath()
  const [left, right] = sides
  for (let i = 0; i < left.length; i += 2) ink.lineTo(left[i]!, left[i + 1]!)
  for (let i = right.length - 2; i >= 0; i -= 2) ink.lineTo(right[i]!, right[i + 1]!)
  ink.closePath()
  ink.fill()
}
