import { candour } from '../../story/candour/index.ts'
import { claims } from '../../story/claims/index.ts'
import { districts } from '../../story/districts/index.ts'
import { afterlives, deaths, making, memory, unknown } from '../../story/epilogue/index.ts'
import { people } from '../../story/people/index.ts'
import { places } from '../../story/places/index.ts'
import type { CiteId } from '../../story/schema/ids.ts'
import { terms } from '../../story/terms/index.ts'

/** A text of a record that a reader sees, and what it rests on. */
export interface RecordLine {
  /** The record's id, and the field. */
  readonly where: string
  readonly text: string
  readonly cites: readonly CiteId[]
  /** True where the record says that it is made up or put together. */
  readonly marked: boolean
}

/** What claims say of somebody: a person's record rests on them, and names none itself. */
const about = (id: string): readonly CiteId[] =>
  claims.filter(({ who }) => who.some(one => one === id)).map(claim => claim.id)

/** Every text of people, places, districts, epilogue, terms and candour pages. Claims carry their evidence themselves. */
export function recordLines(): readonly RecordLine[] {
  const chapters = [...afterlives, ...memory, ...making, unknown]
  return [
    ...people.flatMap(({ id, basis, about: text, wins, loses }) =>
      [text, wins, loses].map(one => ({
        where: id,
        text: one,
        cites: about(id),
        marked: basis !== 'documented',
      })),
    ),
    ...places.map(({ id, note, cites }) => ({ where: id, text: note, cites, marked: false })),
    ...districts.flatMap(({ id, peoples, economy, authority, cites }) =>
      [peoples, economy, authority].map(text => ({ where: id, text, cites, marked: false })),
    ),
    ...chapters.flatMap(({ id, paragraphs }) =>
      paragraphs.map(({ text, cites, confidence }) => ({
        where: `epilogue/${id}`,
        text,
        cites,
        marked: confidence === 'unsourced',
      })),
    ),
    ...deaths.flatMap(({ id, says, against, cites }) =>
      [says, against].map(text => ({ where: `epilogue/${id}`, text, cites, marked: false })),
    ),
    ...terms.flatMap(({ id, means, use, cites }) =>
      [means, use].map(text => ({ where: id, text, cites, marked: false })),
    ),
    ...candour.flatMap(({ id, points }) =>
      points.map(({ text, cites }) => ({ where: `candour/${id}`, text, cites, marked: false })),
    ),
  ].filter(({ text }) => text !== '')
}
