import type { Many } from '../../story/happenings.ts'
import { happenings } from '../../story/happenings.ts'
import type { Happening, HappeningKind } from '../sim/happening.ts'
import type { World } from '../sim/world.ts'
import type { Names } from './names.ts'
import { fill, joined, say, sentence } from './say.ts'
import { firstThatFits, gapsFor, reasonWord, tell, variantOf } from './tell.ts'
import { whyOf } from './why.ts'

const PASHA = 'bands/pasha'
/** A world of which nothing is asked. */
const NOWHERE = { chronicle: [] } as unknown as World
/** How many are named of those who think better or worse at one stop; the rest are counted. */
const NAMED = 5

/** Whether a public act is the very thing that another line tells already, such as the answer to a feeler. */
const isSameDeed = (act: Happening, told: Happening): boolean =>
  act.kind === 'declared' &&
  act.week === told.week &&
  ((act.what === 'refuse-feeler' && told.kind === 'feeler-answered' && told.what === 'refused') ||
    (act.what === 'ultimatum' && told.kind === 'letter-sent' && told.what === 'quit-turkestan'))

/** What is told in the same breath as what brought it about in the same week, when both were seen or both reported. */
const FOLDED: Readonly<Partial<Record<HappeningKind, readonly HappeningKind[]>>> = {
  joined: ['asked-yes'],
  pledged: ['asked-yes', 'levied', 'gathered', 'patron-sent', 'offer-accepted', 'letter-sent'],
  looted: ['hungry'],
  'villagers-died': ['looted', 'raided', 'chief-raided', 'column-marched', 'town-taken'],
  'households-fled': ['village-burnt', 'chief-raided', 'villagers-died'],
  slighted: ['pledge-broken'],
  'siege-broken': ['battle-lost'],
  'town-taken': ['garrison-withdraws', 'garrison-yields', 'column-marched'],
  'band-broken': ['died', 'battle-lost'],
  sulks: ['slighted'],
  informer: ['guests-weigh'],
  'price-paid': ['pledged'],
}

/** By which closed word several of a kind belong together; a change of heart goes by its direction. */
const wayOf = (h: Happening): string =>
  h.kind === 'support-turned' ? (variantOf(h, NOWHERE) ?? 'any') : (h.what ?? 'any')

/** The way a kind is told of several at once, by the closed word; undefined where each is told alone, as his own deeds are. */
function manyOf(happening: Happening): Many | undefined {
  const { kind, band, person } = happening
  // That a man of name has left is told by itself.
  if (kind === 'left' && person !== undefined) return undefined
  const all = happenings[kind]?.many
  const many = all && (all[wayOf(happening)] ?? all.any)
  return band === PASHA && !many?.eachOurs ? undefined : many
}

/** Under which heading a happening is told with others of its kind; null when it stands alone. */
function headingOf(happening: Happening): string | null {
  const { kind, witnessed, person } = happening
  if (kind === 'favoured' || kind === 'slighted') return witnessed && person !== undefined ? kind : null
  const many = manyOf(happening)
  if (!many) return null
  const way = wayOf(happening)
  const of = happenings[kind]?.many?.[way] ? way : ''
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
  const parentOf = (h: Happening) =>
    news.find(other => isFoldedInto(h, other) || (other.id < h.id && isSameDeed(h, other)))
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
  'drilled',
]

/** What is counted up from week to week, so that only the last count is told. */
const LATEST: readonly HappeningKind[] = ['stayed', 'guests-weigh', 'drilled']

/** Whom or what an item of a list is about; two of the same are added up. */
const subjectOf = ({ village, district, place, band, person, kind, what, n }: Happening): string =>
  kind === 'declared'
    ? (what ?? '')
    : kind === 'support-turned' || kind === 'left'
      ? `${district} ${what}`
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
    const sum = before && !LATEST.includes(h.kind) ? { ...before, n: (before.n ?? 0) + (h.n ?? 0) } : h
    bySubject.set(subjectOf(h), sum)
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

/** Who thinks better or worse, and for what: those with the same reasons together, heads of bands first, some only counted. */
function tellHearts(group: readonly Happening[], world: World, names: Names): string {
  const leads = new Set(Object.values(world.bands ?? {}).map(band => band.leader))
  const reasons = new Map<string, Set<string>>()
  const heads = group.filter(({ person }) => leads.has(person ?? null))
  for (const h of [...heads, ...group.filter(one => !heads.includes(one))]) {
    const why = reasonWord(h)
    const name = names.person(h.person!)
    const before = reasons.get(name) ?? new Set<string>()
    reasons.set(name, why === null ? before : before.add(why))
  }
  const people = new Map<string, string[]>()
  const shown = reasons.size > NAMED + 1 ? [...reasons].slice(0, NAMED) : [...reasons]
  for (const [name, why] of shown) {
    const key = [...why].join('; ')
    people.set(key, [...(people.get(key) ?? []), name])
  }
  const told = [...people].map(([why, who]) => (why === '' ? joined(who) : `${joined(who)} (${why})`))
  const more = reasons.size - shown.length
  const list = (more > 0 ? [...told, say('dispatches.others', { n: more })] : told).join(', ')
  return say(group[0]!.kind === 'favoured' ? 'dispatches.better' : 'dispatches.worse', { list })
}

/** Whether a thing befell the place that the sentence before it has named. */
function isThere(h: Happening, before: Happening, names: Names): boolean {
  const spots = ({ village, place, district }: Happening) =>
    [village, place]
      .filter(spot => spot !== undefined)
      .map(names.place)
      .concat(district ? names.district(district) : [])
  const where = spots(h)[0]
  return where !== undefined && spots(before).includes(where)
}

/** A later sentence of one breath: who was named in the one before is not named again. */
function tellOn(h: Happening, before: Happening, world: World, names: Names): string {
  const sameHands = h.kind !== 'town-taken' || (h.band !== PASHA && h.band === before.band)
  if (sameHands && isThere(h, before, names)) {
    const after = firstThatFits(happenings[h.kind]?.after, gapsFor(h, world, names), h.week)
    if (after !== null) return after
  }
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
  if (ofAKind && (first.kind === 'favoured' || first.kind === 'slighted'))
    return tellHearts(group, world, names)
  const many = ofAKind ? manyOf(first) : undefined
  const told = many ? tellMany(group, many, world, names) : null
  const withWhy = group.filter(h => whyOf(h, world) !== '')
  const said = withWhy.find(({ band }) => band === PASHA) ?? withWhy[0]
  if (told !== null) return [told, whyOf(said ?? first, world)].filter(Boolean).join(' ')
  const after = (h: Happening, before: Happening) =>
    [tellOn(h, before, world, names), whyOf(h, world) === whyOf(before, world) ? '' : whyOf(h, world)]
      .filter(Boolean)
      .join(' ')
  return group
    .filter(h => !group.some(other => other.id < h.id && isSameDeed(h, other)))
    .map((h, i, all) => (i === 0 ? alone(h) : after(h, all[i - 1]!)))
    .join(' ')
}
