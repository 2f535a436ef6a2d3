import type { Many } from '../../story/happenings.ts'
import { happenings } from '../../story/happenings.ts'
import type { Happening, HappeningKind } from '../sim/happening.ts'
import type { World } from '../sim/world.ts'
import type { Names } from './names.ts'
import { fill, joined, say, sentence } from './say.ts'
import { firstThatFits, gapsFor, tell, wordFor } from './tell.ts'
import { whyOf } from './why.ts'

const PASHA = 'bands/pasha'

/** What is told in the same breath as what brought it about in the same week, when both were seen or both reported. */
const FOLDED: Readonly<Partial<Record<HappeningKind, readonly HappeningKind[]>>> = {
  joined: ['asked-yes'],
  pledged: ['asked-yes', 'levied', 'gathered', 'patron-sent', 'offer-accepted', 'letter-sent'],
  looted: ['hungry'],
  'villagers-died': ['looted', 'raided', 'chief-raided', 'column-marched', 'town-taken'],
  'households-fled': ['village-burnt', 'chief-raided', 'villagers-died'],
  slighted: ['pledge-broken'],
  'town-taken': ['garrison-withdraws', 'garrison-yields', 'column-marched'],
  'band-broken': ['died', 'battle-lost'],
  sulks: ['slighted'],
  informer: ['guests-weigh'],
  'price-paid': ['pledged'],
}

/** The way a kind is told of several at once, by the closed word; undefined where each is told alone, as his own deeds are. */
function manyOf({ kind, what, band }: Happening): Many | undefined {
  const all = happenings[kind]?.many
  const many = all && (all[what ?? 'any'] ?? all.any)
  return band === PASHA && !many?.eachOurs ? undefined : many
}

/** Under which heading a happening is told with others of its kind; null when it stands alone. */
function headingOf(happening: Happening): string | null {
  const { kind, witnessed, person, what } = happening
  if (kind === 'favoured' || kind === 'slighted') return witnessed && person !== undefined ? kind : null
  const many = manyOf(happening)
  if (!many) return null
  const of = happenings[kind]?.many?.[what ?? 'any'] ? (what ?? '') : ''
  return [kind, of, many.same ? (happening[many.same] ?? '') : '', many.eachOurs ? witnessed : ''].join(' ')
}

/** Whether one happening is told in the same breath as another that it came of. */
const isFoldedInto = (child: Happening, parent: Happening): boolean =>
  child.witnessed === parent.witnessed &&
  child.week === parent.week &&
  child.causes.includes(parent.id) &&
  (FOLDED[child.kind] ?? []).includes(parent.kind)

/**
 * The news of a stop as it is numbered: what came of a thing in the same breath with it, and several of a kind (floods,
 * flights, changes of heart) together. Nothing is left out, and the order is that of each group's first.
 */
export function groupsOf(news: readonly Happening[]): readonly (readonly Happening[])[] {
  const groups: Happening[][] = []
  const ofParent = new Map<number, Happening[]>()
  const together = new Map<string, Happening[]>()
  const isParent = new Set<number>()
  const parentOf = (h: Happening) => news.find(other => isFoldedInto(h, other))
  for (const h of news) {
    const parent = parentOf(h)
    if (parent) isParent.add(parent.id)
  }
  for (const happening of news) {
    const parent = parentOf(happening)
    const family = parent && ofParent.get(parent.id)
    if (family) {
      family.push(happening)
      ofParent.set(happening.id, family)
      continue
    }
    // Who brought about something told with it cannot also stand in a list.
    const heading = isParent.has(happening.id) ? null : headingOf(happening)
    const group = heading === null ? undefined : together.get(heading)
    if (group) group.push(happening)
    else {
      const fresh = [happening]
      groups.push(fresh)
      ofParent.set(happening.id, fresh)
      if (heading !== null) together.set(heading, fresh)
    }
  }
  return groups
}

/** What is counted by the band, wherever it was. */
const BY_BAND: readonly HappeningKind[] = [
  'horses-died',
  'men-deserted',
  'went-home',
  'arrived',
  'hungry',
  'died',
]

/** Whom or what an item of a list is about; two of the same are added up. */
const subjectOf = ({ village, district, place, band, person, kind, what, n }: Happening): string =>
  kind === 'declared'
    ? (what ?? '')
    : kind === 'letter-came'
      ? `${person} ${n}`
      : kind === 'chief-raided' || kind === 'news-brought'
        ? `${person} ${village ?? place}`
        : (village ??
          (BY_BAND.includes(kind) ? band : undefined) ??
          person ??
          place ??
          district ??
          band ??
          '')

/** Several of a kind in one sentence: the sum, and a list of where or who. */
function tellMany(group: readonly Happening[], many: Many, world: World, names: Names): string | null {
  const bySubject = new Map<string, Happening>()
  for (const h of group) {
    const before = bySubject.get(subjectOf(h))
    bySubject.set(subjectOf(h), before ? { ...before, n: (before.n ?? 0) + (h.n ?? 0) } : h)
  }
  const [only, other] = bySubject.values()
  if (only && !other) return tell(only, world, names)
  const items = [...bySubject.values()].map(h => {
    const gaps = gapsFor(h, world, names)
    const own = h.band === PASHA ? firstThatFits(many.eachOurs, gaps, 0) : null
    return own ?? firstThatFits(many.each, gaps, 0)
  })
  if (items.some(item => item === null)) return null
  const n = group.reduce((sum, h) => sum + Math.abs(h.n ?? 0), 0)
  const parts = [...new Set(items as string[])]
  const list = many.clauses ? parts.join('; ') : joined(parts)
  return sentence(fill(many.all, { ...gapsFor(group[0]!, world, names), n, list }))
}

/** Who thinks better or worse, and for what; those with the same reasons stand together. */
function tellHearts(group: readonly Happening[], names: Names): string {
  const reasons = new Map<string, Set<string>>()
  for (const { person, what } of group) {
    const why = what === undefined ? null : wordFor(what)
    const before = reasons.get(names.person(person!)) ?? new Set<string>()
    reasons.set(names.person(person!), why === null ? before : before.add(why))
  }
  const people = new Map<string, string[]>()
  for (const [name, why] of reasons) {
    const key = [...why].join('; ')
    people.set(key, [...(people.get(key) ?? []), name])
  }
  const list = [...people]
    .map(([why, who]) => (why === '' ? joined(who) : `${joined(who)} (${why})`))
    .join(', ')
  return say(group[0]!.kind === 'favoured' ? 'dispatches.better' : 'dispatches.worse', { list })
}

/** A later sentence of one breath: who was named in the one before is not named again. */
function tellOn(h: Happening, before: Happening, world: World, names: Names): string {
  const told = tell(h, world, names)
  const he = h.person !== undefined && h.person === before.person ? sentence(names.person(h.person)) : null
  if (h.kind === 'joined' && he !== null && told.startsWith(he)) return `He${told.slice(he.length)}`
  if (h.band === undefined || h.band === PASHA || h.band !== before.band) return told
  const they = names.band(h.band, world)
  if (told.startsWith(sentence(they))) return `They${told.slice(they.length)}`
  return told.replace(`when ${they} came in`, 'when they came in').replace(`by ${they}`, 'by them')
}

/** A group in words: the game's own sentence for one, one sentence for several of a kind, else one after the other. */
export function tellTogether(group: readonly Happening[], world: World, names: Names): string {
  const first = group[0]!
  const alone = (h: Happening) => [tell(h, world, names), whyOf(h, world)].filter(Boolean).join(' ')
  if (group.length === 1) return alone(first)
  const ofAKind = group.every(({ kind }) => kind === first.kind)
  if (ofAKind && (first.kind === 'favoured' || first.kind === 'slighted')) return tellHearts(group, names)
  const many = ofAKind ? manyOf(first) : undefined
  const told = many ? tellMany(group, many, world, names) : null
  const withWhy = group.filter(h => whyOf(h, world) !== '')
  const said = withWhy.find(({ band }) => band === PASHA) ?? withWhy[0]
  if (told !== null) return [told, whyOf(said ?? first, world)].filter(Boolean).join(' ')
  const after = (h: Happening, before: Happening) =>
    [tellOn(h, before, world, names), whyOf(h, world)].filter(Boolean).join(' ')
  return group.map((h, i) => (i === 0 ? alone(h) : after(h, group[i - 1]!))).join(' ')
}
