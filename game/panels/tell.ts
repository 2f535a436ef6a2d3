import type { Phrase } from '../../story/happenings.ts'
import { happenings } from '../../story/happenings.ts'
import { actWords } from '../../story/interface/acts.ts'
import { generalReasons } from '../../story/interface/general-reasons.ts'
import { closedWords } from '../../story/interface/goods.ts'
import { pledgeWords } from '../../story/interface/pledges.ts'
import {
  better,
  cameBy,
  joinedFor,
  leftFor,
  villagesBetter,
  villagesWorse,
  wentAs,
  worse,
} from '../../story/words/how.ts'
import { reasons } from '../../story/words/reasons.ts'
import type { Happening } from '../sim/happening.ts'
import type { World } from '../sim/world.ts'
import { agoWord, debtWord } from './debt.ts'
import type { Names } from './names.ts'
import { fill, type Gaps, gapsOf, sentence, type Text } from './say.ts'

const PASHA = 'bands/pasha'

/** Words for a closed word, from whichever table knows it; null when none does. Letters have tables of their own. */
export function wordFor(what: string, kind?: Happening['kind']): string | null {
  if (kind?.startsWith('letter-')) return closedWords[what] ?? null
  // The mosque lands can be promised and can be given back; in public it was done.
  if (kind === 'declared' && actWords[what]) return actWords[what]
  return pledgeWords[what] ?? actWords[what] ?? reasons[what] ?? closedWords[what] ?? null
}

/** What a scene gave or cost is chronicled as `grain:gift` with a signed count; this takes it apart. */
function goodsAndReason(what: string): readonly [goods: string | null, reason: string] {
  const colon = what.indexOf(':')
  return colon < 0 ? [null, what] : [what.slice(0, colon), what.slice(colon + 1)]
}

/** Why, in the words that fit what came of it: men joined or left, goods came or went, somebody thinks better or worse. */
export function reasonWord(happening: Happening): string | null {
  const { kind, what, n, person } = happening
  if (what === undefined) return null
  const [goods, reason] = goodsAndReason(what)
  if (goods !== null && kind === 'gave') return ((n ?? 0) < 0 ? wentAs : cameBy)[reason] ?? null
  if (kind === 'favoured') return better[reason] ?? wordFor(reason, kind)
  if (kind === 'slighted') return worse[reason] ?? wordFor(reason, kind)
  if (person !== undefined) return wordFor(reason, kind)
  if (kind === 'joined') return joinedFor[reason] ?? null
  if (kind === 'left') return leftFor[reason] ?? null
  // Where nobody is named, a reason that speaks of one man would be about nobody.
  const general = generalReasons[reason] ?? wordFor(reason, kind)
  if (kind !== 'support-turned') return general
  return ((n ?? 0) < 0 ? villagesWorse : villagesBetter)[reason] ?? general
}

/** Whether a siege is a rising that began when word of the Pasha's ride came to the town. */
const isOnRumour = ({ kind, band, causes }: Happening, world: World): boolean =>
  kind === 'siege-begun' &&
  band !== PASHA &&
  causes.some(id => {
    const cause = world.chronicle?.[id]
    return cause?.kind === 'set-out' && cause.band === PASHA
  })

/** Which of a telling's variants fits: by the closed word, or by which way a count goes. */
export function variantOf(happening: Happening, world: World): string | null {
  const { kind, what, n } = happening
  if (isOnRumour(happening, world)) return 'rumour'
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

/** Of a letter: who wrote it, where the Pasha did not, and to whom; nothing where no letter is known. */
function letterGaps({ kind, n }: Happening, world: World, names: Names): Gaps {
  const letter = kind.startsWith('letter-') && n !== undefined ? world.letters?.[n] : undefined
  if (!letter) return {}
  const to = letter.to === 'all' ? {} : { to: names.person(letter.to) }
  return letter.from === 'pasha' ? to : { ...to, from: names.person(letter.from) }
}

/** What the gaps of a happening's sentences are filled with. */
export function gapsFor(happening: Happening, world: World, names: Names): Gaps {
  const { band, other, person, place, district, village, n } = happening
  const gaps: Record<string, string | number> = {}
  if (band) gaps.band = names.band(band, world)
  if (other) gaps.other = names.band(other, world)
  if (person) gaps.person = names.person(person)
  if (place) gaps.place = names.place(place)
  if (district) gaps.district = names.district(district)
  if (village) gaps.village = names.place(village)
  // A count of none says less than no count.
  if (n) gaps.n = Math.abs(n)
  const word = reasonWord(happening)
  if (word) gaps.what = word
  return { ...gaps, ...letterGaps(happening, world, names), ...debtGaps(happening, world, names) }
}

/** Of several ways to say a thing, the one that falls to this week. */
const oneWay = (phrase: Phrase, week: number): Text =>
  Array.isArray(phrase) ? phrase[week % phrase.length] : (phrase as Text)

/** The first of the phrases whose gaps can all be filled, filled; null when none can. */
export function firstThatFits(
  phrases: readonly Phrase[] | undefined,
  gaps: Gaps,
  week: number,
): string | null {
  for (const phrase of phrases ?? []) {
    const text = oneWay(phrase, week)
    if (gapsOf(text).every(gap => gap in gaps)) return fill(text, gaps)
  }
  return null
}

/** One sentence for something that happened, the fullest its ids and numbers allow. */
export function tell(happening: Happening, world: World, names: Names): string {
  const telling = happenings[happening.kind]
  if (!telling) return happening.kind
  const gaps = gapsFor(happening, world, names)
  const variant = variantOf(happening, world)
  const lists: readonly (readonly Phrase[] | undefined)[] = [
    happening.band === PASHA ? telling.by?.[`${variant}-ours`] : undefined,
    variant === null ? undefined : telling.by?.[variant],
    happening.band === PASHA ? telling.ours : undefined,
    telling.told,
  ]
  for (const phrases of lists) {
    const told = firstThatFits(phrases, gaps, happening.week)
    if (told !== null) return sentence(told)
  }
  return happening.kind
}
