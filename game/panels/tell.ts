import { happenings } from '../../story/happenings.ts'
import { actWords } from '../../story/interface/acts.ts'
import { closedWords } from '../../story/interface/goods.ts'
import { pledgeWords } from '../../story/interface/pledges.ts'
import * as reasonWords from '../../story/words/reasons.ts'
import type { Happening } from '../sim/happening.ts'
import type { World } from '../sim/world.ts'
import type { Names } from './names.ts'
import { fill, type Gaps, gapsOf, sentence, type Text } from './say.ts'

/** Words for a closed word, from whichever table knows it; null when none does. */
export function wordFor(what: string): string | null {
  return pledgeWords[what] ?? actWords[what] ?? closedWords[what] ?? reasonWords.reasons[what] ?? null
}

function gapsFor(happening: Happening, world: World, names: Names): Gaps {
  const { band, other, person, place, district, n, what } = happening
  const gaps: Record<string, string | number> = {}
  if (band) gaps.band = names.band(band, world)
  if (other) gaps.other = names.band(other, world)
  if (person) gaps.person = names.person(person)
  if (place) gaps.place = names.place(place)
  if (district) gaps.district = names.district(district)
  if (n !== undefined) gaps.n = n
  const word = what === undefined ? null : wordFor(what)
  if (word) gaps.what = word
  return gaps
}

/** One sentence for something that happened, the fullest its ids and numbers allow. */
export function tell(happening: Happening, world: World, names: Names): string {
  const telling = happenings[happening.kind]
  if (!telling) return happening.kind
  const gaps = gapsFor(happening, world, names)
  const lists: readonly (readonly Text[] | undefined)[] = [
    happening.what === undefined ? undefined : telling.by?.[happening.what],
    happening.band === 'bands/pasha' ? telling.ours : undefined,
    telling.told,
  ]
  for (const texts of lists)
    for (const text of texts ?? [])
      if (gapsOf(text).every(gap => gap in gaps)) return sentence(fill(text, gaps))
  return happening.kind
}
