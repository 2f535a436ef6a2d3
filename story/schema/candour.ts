import type { CiteId } from './ids.ts'

/** A page on which the makers speak of their own work. */
export interface CandourPage {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly points: readonly {
    readonly head: string
    readonly text: string
    readonly cites: readonly CiteId[]
  }[]
}
