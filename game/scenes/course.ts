import type { Flat } from './sheet.ts'

/** A line that is asked for many points: its lengths are summed once. */
export class Course {
  readonly #line: Flat
  readonly #far: number[] = [0]

  constructor(line: Flat) {
    this.#line = line
    for (let i = 2; i < line.length; i += 2)
      this.#far.push(
        this.#far[this.#far.length - 1]! + Math.hypot(line[i]! - line[i - 2]!, line[i + 1]! - line[i - 1]!),
      )
  }

  /** Its length, in the line's units. */
  get length(): number {
    return this.#far[this.#far.length - 1]!
  }

  /** The point `far` units along; beyond either end the line goes on straight. */
  at(far: number): readonly [number, number] {
    const last = this.#far.length - 1
    let [low, high] = [0, last]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.#far[middle]! <= far) low = middle
      else high = middle
    }
    const step = this.#far[high]! - this.#far[low]! || 1
    const t = (far - this.#far[low]!) / step
    const [a, b] = [2 * low, 2 * high]
    return [
      this.#line[a]! + (this.#line[b]! - this.#line[a]!) * t,
      this.#line[a + 1]! + (this.#line[b + 1]! - this.#line[a + 1]!) * t,
    ]
  }
}

const known = new WeakMap<Flat, Course>()

/** The course of a baked line, made once. */
export function courseOf(line: Flat): Course {
  const found = known.get(line) ?? new Course(line)
  known.set(line, found)
  return found
}
