import type { Ground } from './ground.ts'

/** Metres of one step of the plate; finer than the survey errs by two orders. */
const STEP = 4
/** Columns, rows and sheet units of a cell stand at the head, as 16-bit numbers. */
const HEAD = 6

/** What a height is expected to be from its neighbours to the left and above. */
function guess(v: Int32Array, columns: number, x: number, y: number): number {
  const at = y * columns + x
  if (y === 0) return x === 0 ? 0 : v[at - 1]!
  if (x === 0) return v[at - columns]!
  const plane = v[at - 1]! + v[at - columns]! - v[at - columns - 1]!
  if (x === 1 || y === 1) return plane
  const straight = (2 * v[at - 1]! - v[at - 2]! + 2 * v[at - columns]! - v[at - 2 * columns]!) / 2
  return Math.round((plane + straight) / 2)
}

/** The ground as bytes that pack well: what each height differs from the guess, low bytes first, then high ones. */
export function packGround({ cell, columns, rows, z }: Ground): Uint8Array {
  const count = columns * rows
  const v = Int32Array.from(z, metres => Math.round(metres / STEP))
  const bytes = new Uint8Array(HEAD + 2 * count)
  new Uint16Array(bytes.buffer, 0, 3).set([columns, rows, cell])
  for (let at = 0; at < count; at++) {
    const off = v[at]! - guess(v, columns, at % columns, Math.floor(at / columns))
    const folded = off < 0 ? -2 * off - 1 : 2 * off
    bytes[HEAD + at] = folded & 255
    bytes[HEAD + count + at] = folded >> 8
  }
  return bytes
}

/** The ground from its bytes; throws when they are not as many as their head says. */
export function unpackGround(buffer: ArrayBuffer): Ground {
  const bytes = new Uint8Array(buffer)
  const [columns = 0, rows = 0, cell = 1] = new Uint16Array(buffer.slice(0, HEAD))
  const count = columns * rows
  if (bytes.length !== HEAD + 2 * count)
    throw new Error(`the ground plate has ${bytes.length} bytes, not ${HEAD + 2 * count}`)
  const v = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    const folded = bytes[HEAD + at]! | (bytes[HEAD + count + at]! << 8)
    const off = folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2
    v[at] = off + guess(v, columns, at % columns, Math.floor(at / columns))
  }
  return { cell, left: 0, top: 0, columns, rows, z: Float32Array.from(v, step => step * STEP) }
}
