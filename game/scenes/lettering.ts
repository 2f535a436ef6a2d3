import type { PlaceId } from '../../story/schema/ids.ts'
import { wedgesBeside, wedgesUnder } from './districtNames.ts'
import { type Asked, type Lettering, layLabels, withChosen } from './layLabels.ts'
import { widthOf } from './measure.ts'
import { boxesOfPencil } from './pencilled.ts'
import type { Writing } from './written.ts'

/** Layouts kept: the present zoom, the one before it, and a few the reader may come back to. */
const KEPT = 6

interface Kept {
  readonly asked: Asked
  readonly key: string
  readonly base: Lettering
  chosen: { readonly places: string; readonly lettering: Lettering }
}

let kept: Kept[] = []
let last: { readonly writing: Writing; readonly zoom: number; readonly lettering: Lettering } | null = null

/** Where every name of this writing stands at a zoom. Laid out once for a zoom, a world and its marks; panning asks nothing new. */
export function letteringOf(writing: Writing, zoom: number): Lettering {
  if (last?.writing === writing && last.zoom === zoom) return last.lettering
  const asked = askedBy(writing, zoom)
  const key = JSON.stringify([zoom, asked.first, asked.taken, [...asked.wedges]])
  let found = kept.find(
    one => one.key === key && one.asked.sheet === asked.sheet && one.asked.content === asked.content,
  )
  if (!found) {
    const base = layLabels(asked)
    found = { asked, key, base, chosen: { places: '', lettering: base } }
    kept = [found, ...kept].slice(0, KEPT)
  }
  const chosen = chosenBy(writing)
  const places = chosen.join(' ')
  if (found.chosen.places !== places)
    found.chosen = { places, lettering: withChosen(asked, found.base, chosen) }
  last = { writing, zoom, lettering: found.chosen.lettering }
  return last.lettering
}

/** What the layout of a writing depends on, the reader's selection apart. */
export function askedBy(writing: Writing, zoom: number): Asked {
  const { sheet, content, now, stands } = writing
  const { world } = now
  return {
    sheet,
    content,
    zoom,
    first: stands.filter(({ stand }) => stand.mark.shape === 'pasha').map(({ stand }) => stand.at),
    taken: boxesOfPencil(writing, zoom),
    wedges: new Map<string, number>([...wedgesBeside(content, world), ...wedgesUnder(content, world)]),
    measure: widthOf,
  }
}

/** Places named because the reader asked: the one selected and the one the page tells of. */
export function chosenBy({ now }: Writing): PlaceId[] {
  const { selected, page } = now
  const places = new Set<PlaceId>()
  if (selected?.startsWith('places/')) places.add(selected as PlaceId)
  if (page?.place) places.add(page.place)
  return [...places]
}
