import { coins, bibliography as references } from 'virtual:bibliography'
import { claims } from 'virtual:register'
import type { Run, Source } from '../../story/schema/source.ts'
import { sources } from '../../story/sources/index.ts'

/** A source with its reference as Chicago would print it. */
export interface Entry {
  readonly source: Source
  readonly reference: readonly Run[]
  /** The same as an OpenURL ContextObject, for reference managers that read the page. */
  readonly coins: string
}

/** A claim, and the week from which it may be shown. */
export type Known = (typeof claims)[number]

/** Every source of the game, in the order in which a bibliography prints them. */
export const entries: readonly Entry[] = sources.map(source => ({
  source,
  reference: references[source.id]?.entry ?? [source.csl.title],
  coins: coins[source.id] ?? '',
}))

const sourceOf = new Map<string, Entry>(entries.map(entry => [entry.source.id, entry]))
const claimOf = new Map<string, Known>(claims.map(claim => [claim.id, claim]))

/** The source of that id, or undefined. */
export const sourceBy = (id: string): Entry | undefined => sourceOf.get(id)
/** The claim of that id, or undefined. */
export const claimBy = (id: string): Known | undefined => claimOf.get(id)

/** What the register holds about a person or a place, in the order of the register. */
export const claimsAbout = (id: string): readonly Known[] =>
  claims.filter(({ who, where }) => [...who, ...where].some(one => one === id))

/** Which sources bear a claim that may be shown in `week`; the rest would tell by their titles what is to come. */
export function sourcesBy(week: number): ReadonlySet<string> {
  const bearing = (claim: Known) => [...claim.for, ...claim.against].map(({ source }) => source)
  const all = new Set<string>(claims.flatMap(bearing))
  const open = new Set<string>(claims.filter(({ from }) => from <= week).flatMap(bearing))
  // A source no claim rests on (a map, a table of measures) tells nothing of the year.
  return new Set(entries.map(({ source }) => source.id).filter(id => open.has(id) || !all.has(id)))
}
