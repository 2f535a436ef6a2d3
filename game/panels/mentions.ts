import type { Content } from '../../story/schema/content.ts'
import type { Term } from '../../story/schema/term.ts'
import type { PaperName } from './route.ts'

/** A stretch of a paragraph: plain words, or a name or term with the page that explains it. */
export type Stretch = string | { readonly text: string; readonly paper: PaperName; readonly id: string }

/** Finds names and terms in a text. `seen` keeps the ids met on the page, so that only the first mention is a link. */
export type Mentions = (text: string, seen: Set<string>) => readonly Stretch[]

interface Target {
  readonly paper: PaperName
  readonly id: string
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A reader of texts for the names of `content` and for `terms`; the longest form that fits is taken, at word bounds. */
export function mentionsIn(
  { people, places }: Pick<Content, 'people' | 'places'>,
  terms: readonly Term[],
): Mentions {
  const targets = new Map<string, Target>()
  for (const { id, word, forms } of terms)
    for (const form of [word, ...forms]) targets.set(form.toLowerCase(), { paper: 'terms', id })
  for (const { id, name } of places) targets.set(name.toLowerCase(), { paper: 'atlas', id })
  for (const { id, name } of people) targets.set(name.toLowerCase(), { paper: 'people', id })
  const forms = [...targets.keys()].sort((a, b) => b.length - a.length)
  if (forms.length === 0) return text => [text]
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}-])(?:${forms.map(escaped).join('|')})(?![\\p{L}\\p{M}])`,
    'giu',
  )
  return (text, seen) => {
    const stretches: Stretch[] = []
    let end = 0
    for (const found of text.matchAll(pattern)) {
      const target = targets.get(found[0].toLowerCase())
      if (!target || seen.has(target.id)) continue
      // A small letter where the name has a capital is another word: `guzar`, a ford.
      if (target.paper !== 'terms' && !/^\p{Lu}/u.test(found[0])) continue
      seen.add(target.id)
      if (found.index > end) stretches.push(text.slice(end, found.index))
      stretches.push({ text: found[0], ...target })
      end = found.index + found[0].length
    }
    if (end < text.length) stretches.push(text.slice(end))
    return stretches
  }
}
