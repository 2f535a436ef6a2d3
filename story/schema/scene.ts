import type { CiteId, EndingId, PersonId, PlaceId, SceneId } from './ids.ts'

/** One condition of a scene's header, `# if: regard people/ibrahim-bek >= 20`, parsed. */
export interface Condition {
  readonly query: string
  readonly args: readonly (string | number)[]
  readonly op: '>=' | '<=' | '=' | '<' | '>' | '!='
  readonly value: number
}

/** What the header tags of a scene's first knot say, read from the ink at build time. */
export interface SceneHeader {
  readonly id: SceneId
  readonly act: string
  readonly kind: 'dated' | 'storylet' | 'ending'
  readonly title: string
  /** Campaign weeks in which it may open, inclusive; 0 is the prologue. */
  readonly weeks: readonly [first: number, last: number]
  readonly conditions: readonly Condition[]
  /** Higher opens first. */
  readonly priority: number
  readonly place: PlaceId | null
  readonly people: readonly PersonId[]
  readonly witness: 'present' | 'told' | 'paper'
  readonly ending: EndingId | null
  readonly cites: readonly CiteId[]
}
