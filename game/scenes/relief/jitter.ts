/** A number between 0 and 1 that depends on nothing but `n` and `salt`: the same sheet on every machine. */
export function jitter(n: number, salt: number): number {
  let h = Math.imul(n | 0, 0x9e3779b1) ^ Math.imul(salt | 0, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296
}
