import { bibliography } from 'virtual:bibliography'
import type { Run, Source } from '../../story/schema/source.ts'
import { sources } from '../../story/sources/index.ts'

/** A source with its reference as Chicago would print it. */
export interface Entry {
  readonly source: Source
  readonly reference: readonly Run[]
}

/** Every source of the game, in the order in which a bibliography prints them. */
export const entries: readonly Entry[] = sources.map(source => ({
  source,
  reference: bibliography[source.id]?.entry ?? [source.csl.title],
}))
