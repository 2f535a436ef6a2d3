import { jitter } from '../../game/scenes/relief/jitter.ts'

/** Smooth noise between 0 and 1 over the plane, one bump per unit. */
export function noise(x: number, y: number, salt: number): number {
  const i = Math.floor(x)
  const j = Math.floor(y)
  const u = (x - i) ** 2 * (3 - 2 * (x - i))
  const v = (y - j) ** 2 * (3 - 2 * (y - j))
  const at = (a: number, b: number) => jitter(Math.imul(a, 7919) + b, salt)
  const top = at(i, j) * (1 - u) + at(i + 1, j) * u
  const bottom = at(i, j + 1) * (1 - u) + at(i + 1, j + 1) * u
  return top * (1 - v) + bottom * v
}
