import type { Size, View } from './view.ts'

/** The part of the window, from its middle, in which what matters is well seen. */
const WELL = { width: 0.62, height: 0.56 } as const
/** It steps no farther back than this to hold two things at once. */
const LEAST = 0.3

interface Point {
  readonly x: number
  readonly y: number
}

/**
 * The smallest change of view that has all the points (sheet units) well in the window, stepping back only where they lie
 * too far apart; where even that will not do, the first alone is held. Null when nothing need change.
 */
export function viewHolding(view: View, window: Size, points: readonly Point[]): View | null {
  const [first] = points
  if (!first) return null
  const [wide, high] = [window.width * WELL.width, window.height * WELL.height]
  const span = (of: (point: Point) => number) =>
    [Math.min(...points.map(of)), Math.max(...points.map(of))] as const
  const [left, right] = span(({ x }) => x)
  const [top, bottom] = span(({ y }) => y)
  const zoom = Math.min(view.zoom, wide / Math.max(1, right - left), high / Math.max(1, bottom - top))
  if (zoom < Math.min(LEAST, view.zoom)) return viewHolding(view, window, [first])
  const held = (at: number, from: number, to: number, seen: number) => {
    const half = seen / zoom / 2
    return Math.min(from + half, Math.max(to - half, at))
  }
  const x = held(view.x, left, right, wide)
  const y = held(view.y, top, bottom, high)
  const still = x === view.x && y === view.y && zoom === view.zoom
  return still ? null : { x, y, zoom }
}
