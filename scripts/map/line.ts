import { noise } from './jitter.ts'

export type Point = [x: number, y: number]

/** The same line with points every `gap` units; the ends stay. */
export function resample(line: readonly Point[], gap: number): Point[] {
  const result: Point[] = [line[0]!]
  let left = gap
  for (let i = 1; i < line.length; i++) {
    let [x, y] = line[i - 1]!
    const [tx, ty] = line[i]!
    let far = Math.hypot(tx - x, ty - y)
    while (far >= left) {
      x += ((tx - x) * left) / far
      y += ((ty - y) * left) / far
      far -= left
      result.push([x, y])
      left = gap
    }
    left -= far
  }
  const end = line[line.length - 1]!
  const last = result[result.length - 1]!
  if (result.length > 1 && Math.hypot(end[0] - last[0], end[1] - last[1]) < gap * 0.6) result.pop()
  result.push(end)
  return result
}

/** Rounds the corners with a Gaussian along the line (`sigma` in points); the ends stay. */
export function soften(line: readonly Point[], sigma: number): Point[] {
  const reach = Math.ceil(sigma * 2.5)
  return line.map((point, i) => {
    const room = Math.min(reach, i, line.length - 1 - i)
    if (room === 0) return point
    let sx = 0
    let sy = 0
    let sum = 0
    for (let k = -room; k <= room; k++) {
      const w = Math.exp(-(k * k) / (2 * sigma * sigma))
      sx += w * line[i + k]![0]
      sy += w * line[i + k]![1]
      sum += w
    }
    return [sx / sum, sy / sum]
  })
}

/** Leaves out side trips: wherever the line comes back within `near` units of itself within `look` points. */
export function straighten(line: readonly Point[], near: number, look: number): Point[] {
  const kept: Point[] = []
  for (let i = 0; i < line.length; i++) {
    const point = line[i]!
    kept.push(point)
    for (let j = Math.min(line.length - 1, i + look); j > i + 3; j--)
      if (Math.hypot(line[j]![0] - point[0], line[j]![1] - point[1]) < near) {
        i = j - 1
        break
      }
  }
  return kept
}

/** Bends of the hand: shifts points sideways by smooth noise of `wave` units and at most `size`; the ends stay. */
export function wander(line: readonly Point[], size: number, wave: number, salt: number): Point[] {
  let far = 0
  const whole = line.length - 1
  return line.map((point, i) => {
    if (i === 0 || i === whole) return point
    const [ax, ay] = line[i - 1]!
    const [bx, by] = line[i + 1]!
    far += Math.hypot(point[0] - ax, point[1] - ay)
    const long = Math.hypot(bx - ax, by - ay) || 1
    const off = 2 * size * (noise(far / wave, salt * 31.7, salt) - 0.5) * Math.min(1, i / 6, (whole - i) / 6)
    return [point[0] - ((by - ay) / long) * off, point[1] + ((bx - ax) / long) * off]
  })
}

/** Drops points that lie within `slack` units of the line without them (Douglas and Peucker). */
export function thin(line: readonly Point[], slack: number): Point[] {
  const keep = new Uint8Array(line.length)
  keep[0] = keep[line.length - 1] = 1
  const spans: [number, number][] = [[0, line.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [a, b] = span
    let worst = slack
    let at = -1
    for (let i = a + 1; i < b; i++) {
      const far = aside(line[i]!, line[a]!, line[b]!)
      if (far > worst) {
        worst = far
        at = i
      }
    }
    if (at < 0) continue
    keep[at] = 1
    spans.push([a, at], [at, b])
  }
  return line.filter((_, i) => keep[i] === 1)
}

/** Distance of a point from a stretch. */
function aside([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const dx = bx - ax
  const dy = by - ay
  const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}

/** Nearest point of a line. */
export function nearest([x, y]: Point, line: readonly Point[]): { at: Point; far: number } {
  let best = { at: line[0]!, far: Number.POSITIVE_INFINITY }
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1]!
    const [bx, by] = line[i]!
    const dx = bx - ax
    const dy = by - ay
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
    const at: Point = [ax + t * dx, ay + t * dy]
    const far = Math.hypot(x - at[0], y - at[1])
    if (far < best.far) best = { at, far }
  }
  return best
}

/** Tenths of a unit, flat: x, y, x, y. */
export const flat = (line: readonly Point[]): number[] =>
  line.flatMap(([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10])
