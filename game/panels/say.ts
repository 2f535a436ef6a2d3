import { en, type Key, type Text } from '../../story/interface/en.ts'

export type { Key, Text }
export type Gaps = Readonly<Record<string, string | number>>

const plural = new Intl.PluralRules('en')
const GAP = /\{(\w+)\}/g

/** The form of a sentence for the number in its gap `{n}`; a sentence without forms is itself. */
export function formOf(text: Text, n: number): string {
  if (typeof text === 'string') return text
  return plural.select(n) === 'one' ? text.one : text.other
}

/** A count as it stands in a sentence: thousands are set apart, as in the prose round it. */
const written = (value: string | number): string =>
  typeof value === 'number' ? value.toLocaleString('en-GB') : value

/** A sentence with its named gaps filled; a gap without a filling is left standing, so that tests see it. */
export function fill(text: Text, gaps: Gaps = {}): string {
  return formOf(text, Number(gaps.n ?? 0)).replace(GAP, (whole, name: string) =>
    name in gaps ? written(gaps[name]!) : whole,
  )
}

/** The names of the gaps of a sentence, over all its forms. */
export function gapsOf(text: Text): readonly string[] {
  const all = typeof text === 'string' ? text : `${text.one} ${text.other}`
  return [...new Set([...all.matchAll(GAP)].map(found => found[1]!))]
}

/** The words for a key of the interface, with its gaps filled. */
export function say(key: Key, gaps: Gaps = {}): string {
  const dot = key.indexOf('.')
  const panel = en[key.slice(0, dot) as keyof typeof en] as Readonly<Record<string, Text>>
  return fill(panel[key.slice(dot + 1)] ?? key, gaps)
}

/** The first letter made a capital, for a sentence that begins with a gap. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const list = new Intl.ListFormat('en', { type: 'conjunction' })
/** Names joined as in a sentence: `a, b and c`. */
export const joined = (names: readonly string[]): string => list.format(names).replace(/, and /, ' and ')
