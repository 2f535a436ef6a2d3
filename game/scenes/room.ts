export type Box = readonly [left: number, top: number, right: number, bottom: number]

const CELL = 64
/** More cells than a sheet of any zoom is high. */
const COLUMN = 1 << 12

/** The paper already written on, in CSS pixels of the whole sheet at one zoom. */
export class Room {
  readonly #taken = new Map<number, Box[]>()

  /** True when none of the boxes touches anything written. */
  free(boxes: readonly Box[]): boolean {
    for (const box of boxes) if (this.#struck(box)) return false
    return true
  }

  /** Marks boxes as written on. */
  take(boxes: readonly Box[]): void {
    for (const box of boxes) {
      const [left, top, right, bottom] = box
      for (let i = cell(left); i <= cell(right); i++)
        for (let j = cell(top); j <= cell(bottom); j++) {
          const known = this.#taken.get(i * COLUMN + j)
          if (known) known.push(box)
          else this.#taken.set(i * COLUMN + j, [box])
        }
    }
  }

  /** Another paper with the same boxes taken, to be written on apart. */
  copy(): Room {
    const other = new Room()
    for (const [key, boxes] of this.#taken) other.#taken.set(key, [...boxes])
    return other
  }

  #struck(box: Box): boolean {
    const [left, top, right, bottom] = box
    for (let i = cell(left); i <= cell(right); i++)
      for (let j = cell(top); j <= cell(bottom); j++)
        for (const other of this.#taken.get(i * COLUMN + j) ?? []) if (touches(box, other)) return true
    return false
  }
}

const cell = (at: number) => Math.floor(at / CELL)

/** True when two boxes share paper; a common edge is not enough. */
export const touches = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** The smallest box about several; `boxes` must not be empty. */
export const around = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map(box => box[0])),
  Math.min(...boxes.map(box => box[1])),
  Math.max(...boxes.map(box => box[2])),
  Math.max(...boxes.map(box => box[3])),
]
