import { blur } from './blur.ts'
import { noise } from './jitter.ts'
import { neatRing, project } from './projection.ts'
import { CELL, type Grid } from './terrain.ts'

const PAPER = [241, 231, 208] as const
const WARM = [116, 92, 62] as const
const HIGH = [250, 246, 236] as const

/**
 * Colour of the bare sheet, one RGBA pixel a cell: cream paper a little uneven with age, a soft warm shade on slopes
 * turned from the north-west, and paler ground above the snows. Nothing is washed outside the neat line.
 */
export function wash(grid: Grid): Uint8ClampedArray {
  const { columns, rows } = grid
  const fine = blur(grid.z, columns, rows, 1.6)
  const broad = blur(grid.z, columns, rows, 9)
  const inside = mask(columns, rows)
  const pixels = new Uint8ClampedArray(columns * rows * 4)
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const at = y * columns + x
      const age =
        3.4 * (noise(x / 190, y / 190, 11) - 0.5) +
        2.2 * (noise(x / 61, y / 61, 12) - 0.5) +
        foxing(x, y) -
        7 * edge(x / columns, y / rows)
      const lit = inside[at]
        ? shade(fine, at, columns, 3.1) * 0.62 + shade(broad, at, columns, 2.6) * 0.62
        : 0
      const dark = Math.max(0, lit) * 0.52
      const pale = inside[at] ? Math.min(0.75, Math.max(0, (fine[at]! - 3900) / 1500)) : 0
      const light = Math.max(0, -lit) * 0.2
      for (let c = 0; c < 3; c++) {
        let value = PAPER[c]! + age * (c === 2 ? 1.5 : 1)
        value += (HIGH[c]! - value) * pale * 0.55
        value += (WARM[c]! - value) * dark
        value += (255 - value) * light
        pixels[4 * at + c] = value
      }
      pixels[4 * at + 3] = 255
    }
  return pixels
}

/** 1 on slopes turned from the light, -1 towards it, 0 on the flat. */
function shade(z: Float32Array, at: number, columns: number, gain: number): number {
  const dx = (z[at + 1] ?? z[at]!) - (z[at - 1] ?? z[at]!)
  const dy = (z[at + columns] ?? z[at]!) - (z[at - columns] ?? z[at]!)
  return Math.tanh((gain * -(dx + dy) * Math.SQRT1_2) / 900)
}

function foxing(x: number, y: number): number {
  const stain = noise(x / 34, y / 34, 21) * noise(x / 120, y / 120, 22)
  return stain > 0.62 ? -18 * (stain - 0.62) : 0
}

const edge = (u: number, v: number) =>
  Math.max(0, Math.max(Math.abs(u - 0.5), Math.abs(v - 0.5)) * 2 - 0.9) * 10

/** 1 inside the neat line. */
function mask(columns: number, rows: number): Uint8Array {
  const ring = neatRing().map(project)
  const inside = new Uint8Array(columns * rows)
  for (let y = 0; y < rows; y++) {
    const line = (y + 0.5) * CELL
    const cuts: number[] = []
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1]!
      const [bx, by] = ring[i]!
      if (ay > line !== by > line) cuts.push(ax + ((line - ay) / (by - ay)) * (bx - ax))
    }
    cuts.sort((a, b) => a - b)
    for (let k = 0; k + 1 < cuts.length; k += 2)
      for (let x = Math.ceil(cuts[k]! / CELL); x < cuts[k + 1]! / CELL; x++) inside[y * columns + x] = 1
  }
  return inside
}
