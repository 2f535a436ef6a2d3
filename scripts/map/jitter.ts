/** A number between 0 and 1 that depends on nothing but `n` and `salt`: the same sheet on every machine. */
export function jitter(n: number, salt: number): number {
  let h = Math.imul(n | 0, 0x9e3779b1) ^ Math.imul(salt | 0, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296
}

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
