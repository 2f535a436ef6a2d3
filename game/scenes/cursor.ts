import type { PlaceId } from '../../story/schema/ids.ts'

/** A place as it stands in the window, CSS pixels from its middle. */
export interface Spot {
  readonly id: PlaceId
  readonly x: number
  readonly y: number
}

/** Steps from place to place, the nearest to the cross-hair first; the order holds until the window is moved. */
export class Cursor {
  #order: readonly PlaceId[] = []
  #at = -1

  /** The place it stands on; null once the window has moved on. */
  get at(): PlaceId | null {
    return this.#order[this.#at] ?? null
  }

  /** Forgets the order: the window looks elsewhere. */
  lift(): void {
    this.#order = []
    this.#at = -1
  }

  /** The place `by` steps on, round and round; `inView` is asked where a new order is due. Null where no place is in view. */
  step(by: 1 | -1, inView: () => readonly Spot[]): PlaceId | null {
    if (this.#order.length === 0) {
      this.#order = [...inView()]
        .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y) || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id)
      this.#at = by > 0 ? -1 : 0
    }
    const many = this.#order.length
    if (many === 0) return null
    this.#at = (this.#at + by + many) % many
    return this.#order[this.#at]!
  }
}
