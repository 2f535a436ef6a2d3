export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** The paper already written on, in CSS pixels of the whole sheet at one zoom. */
export class Room {
  readonly #taken = new Map<string, Box[]>()
  readonly #cell = 64

  /** True when none of the boxes touches anything written. */
  free(boxes: readonly Box[]): boolean {
    return boxes.every(box => this.#near(box).every(other => !touches(box, other)))
  }

  /** Marks boxes as written on. */
  take(boxes: readonly Box[]): void {
    for (const box of boxes)
      for (const key of this.#keys(box)) {
        const known = this.#taken.get(key)
        if (known) known.push(box)
        else this.#taken.set(key, [box])
      }
  }

  #near(box: Box): Box[] {
    return this.#keys(box).flatMap(key => this.#taken.get(key) ?? [])
  }

  #keys([left, top, right, bottom]: Box): string[] {
    const keys: string[] = []
    for (let i = Math.floor(left / this.#cell); i <= Math.floor(right / this.#cell); i++)
      for (let j = Math.floor(top / this.#cell); j <= Math.floor(bottom / this.#cell); j++)
        keys.push(`${i},${j}`)
    return keys
  }
}

const touches = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
