import { people } from '../../story/people/index.ts'
import { places } from '../../story/places/index.ts'
import { sources } from '../../story/sources/index.ts'
import type { Shelf } from './faults.ts'

/** The game's own sources, people and places. */
export const shelf: Shelf = {
  sources: new Map(sources.map(source => [source.id, source])),
  people: new Set(people.map(({ id }) => id)),
  places: new Set(places.map(({ id }) => id)),
}
