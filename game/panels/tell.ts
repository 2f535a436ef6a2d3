import { happenings } from '../../story/happenings.ts'
import { actWords } from '../../story/interface/acts.ts'
import { generalReasons } from '../../story/interface/general-reasons.ts'
import { closedWords } from '../../story/interface/goods.ts'
import { pledgeWords } from '../../story/interface/pledges.ts'
import { reasons } from '../../story/words/reasons.ts'
import type { Happening } from '../sim/happening.ts'
import type { World } from '../sim/world.ts'
import { agoWord, debtWord } from './debt.ts'
import type { Names } from './names.ts'
import { fill, type Gaps, gapsOf, sentence, type Text } from './say.ts'

/** Words for a closed word, from whichever table knows it; null when none does. Letters have tables of their own. */
export function wordFor(what: string, kind?: Happening['kind']): string | null {
  if (kind?.startsWith('letter-')) return closedWords[what] ?? null
  return pledgeWords[what] ?? actWords[what] ?? reasons[what] ?? closedWords[what] ?? null
}

/** What a scene gave or cost is chronicled as `grain:gift` with a signed count; this takes it apart. */
function goodsAndReason(what: string): readonly [goods: string | null, reason: string] {
  const colon = what.indexOf(':')
  return colon < 0 ? [null, what] : [what.slice(0, colon), what.slice(colon + 1)]
}

/** Which of a telling's variants fits: by the closed word, or by which way a count goes. */
function variantOf({ kind, what, n }: Happening): string | null {
  if (what === undefined) return null
  const [goods] = goodsAndReason(what)
  if (kind === 'gave' && goods !== null) return `${(n ?? 0) < 0 ? 'spent' : 'gained'}-${goods}`
  if (kind === 'support-turned' && n !== undefined) return n < 0 ? 'down' : 'up'
  return what
}

/** Of a promise: what it was given for, and how long ago; nothing where the chronicle does not say. */
function debtGaps({ kind, causes, week }: Happening, world: World, names: Names): Gaps {
  if (!kind.startsWith('pledge')) return {}
  const before = causes.map(id => world.chronicle[id])
  const given = before.find(h => h?.kind === 'pledged')
  const debt = debtWord(kind === 'pledged' ? before[0] : world.chronicle?.[given?.causes[0] ?? -1], names)
  return { ...(debt ? { debt } : {}), ...(given ? { ago: agoWord(week - given.week) } : {}) }
}

function gapsFor(happening: Happening, world: World, names: Names): Gaps {
  const { band, other, person, place, district, village, n, what, kind } = happening
  const gaps: Record<string, string | number> = {}
  if (band) gaps.band = names.band(band, world)
  if (other) gaps.other = names.band(other, world)
  if (person) gaps.person = names.person(person)
  if (place) gaps.place = names.place(place)
  if (district) gaps.district = names.district(district)
  if (village) gaps.village = names.place(village)
  // A count of none says less than no count.
  if (n) gaps.n = Math.abs(n)
  const reason = what === undefined ? null : goodsAndReason(what)[1]
  // Where nobody is named, a reason that speaks of one man would be about nobody.
  const general = reason !== null && person === undefined ? generalReasons[reason] : undefined
  const word = reason === null ? null : (general ?? wordFor(reason, kind))
  if (word) gaps.what = word
  return { ...gaps, ...debtGaps(happening, world, names) }
}

/** One sentence for something that happened, the fullest its ids and numbers allow. */
export function tell(happening: Happening, world: World, names: Names): string {
  const telling = happenings[happening.kind]
  if (!telling) return happening.kind
  const gaps = gapsFor(happening, world, names)
  const variant = variantOf(happening)
  const lists: readonly (readonly Text[] | undefined)[] = [
    variant === null ? undefined : telling.by?.[variant],
    happening.band === 'bands/pasha' ? telling.ours : undefined,
    telling.told,
  ]
  for (const texts of lists)
    for (const text of texts ?? [])
      if (gapsOf(text).every(gap => gap in gaps)) return sentence(fill(text, gaps))
  return happening.kind
}
