import type { Content } from '../../story/schema/content.ts'
import type { DistrictId, PersonId } from '../../story/schema/ids.ts'
import { draw } from './dice.ts'
import { districtOf, type Land, landOf, num } from './gazetteer.ts'
import type { Happening, HappeningKind } from './happening.ts'
import type { Band, BandId, DistrictState, PersonState, Reds, World } from './world.ts'

/** The Pasha's own band. */
export const PASHA: BandId = 'bands/pasha'

/**
 * One command being carried out: the world as it stands so far, and what has happened.
 * Only `step` makes one; rules change `world` by replacing it, never in place.
 */
export interface Turn {
  world: World
  readonly content: Content
  readonly land: Land
  readonly happened: Happening[]
  /** Records of `world` copied for this turn, which it may write into; all others belong to the world before. */
  readonly own: { bands?: object; districts?: object; people?: object; chronicle?: object }
}

/** A turn over a world; the world itself is never touched. */
export function openTurn(world: World, content: Content): Turn {
  return { world, content, land: landOf(content), happened: [], own: {} }
}

type Kept = 'bands' | 'districts' | 'people'

/**
 * The turn's own copy of a record, made at its first change. Copying seventy bands anew for every man lost was most of
 * what a campaign cost.
 */
function copied<K extends Kept>(turn: Turn, key: K): { [id: string]: World[K][keyof World[K]] } {
  if (turn.own[key] !== turn.world[key]) {
    const copy = { ...turn.world[key] }
    turn.own[key] = copy
    turn.world = { ...turn.world, [key]: copy }
  }
  return turn.world[key] as { [id: string]: World[K][keyof World[K]] }
}

/** An assumption's value. */
export const of = (turn: Turn, id: string): number => turn.land.number.get(id) ?? num(turn.content, id)

/** A whole number from 0 to `sides - 1` for this week, rule, subject and index. */
export function roll(turn: Turn, rule: string, subject: string, index: number, sides: number): number {
  return draw(turn.world.seed, turn.world.week, rule, subject, index, sides)
}

/** True `percent` times in a hundred, by the same key. */
export function chance(turn: Turn, rule: string, subject: string, percent: number, index = 0): boolean {
  return roll(turn, rule, subject, index, 100) < percent
}

/** Keeps a number between two others. */
export const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value))

/** Rounded towards zero, and never a minus nothing: JSON does not keep one. */
export const whole = (value: number): number => Math.trunc(value) || 0

/** So much in the hundred of something, rounded towards zero. */
export const share = (all: number, percent: number): number => whole((all * percent) / 100)

export const bandOf = (world: World, id: BandId): Band | undefined => world.bands[id]
export const pashaBand = (world: World): Band => world.bands[PASHA]!

interface Roll {
  readonly ids: readonly BandId[]
  list: readonly Band[] | null
}

const ordered = new WeakMap<World['bands'], Roll>()

/** Every band in order of id, so that no rule depends on the order of insertion. */
export function bandsOf({ bands }: World): readonly Band[] {
  let known = ordered.get(bands)
  if (!known) {
    known = { ids: (Object.keys(bands) as BandId[]).sort(), list: null }
    ordered.set(bands, known)
  }
  known.list ??= known.ids.map(id => bands[id]!)
  return known.list
}

export function setBand(turn: Turn, id: BandId, patch: Partial<Band>): void {
  const band = turn.world.bands[id]
  if (!band) return
  const known = ordered.get(turn.world.bands)
  const bands = copied(turn, 'bands')
  bands[id] = { ...band, ...patch }
  // The same bands by name, one of them changed: whoever asks next gets a new list, whoever holds one keeps it.
  if (known) ordered.set(turn.world.bands, { ids: known.ids, list: null })
}

export function addBand(turn: Turn, band: Band): void {
  copied(turn, 'bands')[band.id] = band
  ordered.delete(turn.world.bands)
}

/** Strikes a band off the map; those that rode with it are their own men again. */
export function dropBand(turn: Turn, id: BandId): void {
  const bands: Record<BandId, Band> = {}
  for (const band of bandsOf(turn.world))
    if (band.id !== id) bands[band.id] = band.follows === id ? { ...band, follows: null } : band
  turn.world = { ...turn.world, bands }
}

export function setPerson(turn: Turn, id: PersonId, patch: Partial<PersonState>): void {
  const person = turn.world.people[id]
  if (!person) return
  copied(turn, 'people')[id] = { ...person, ...patch }
}

export function setDistrict(turn: Turn, id: DistrictId, patch: Partial<DistrictState>): void {
  const state = turn.world.districts[id]
  if (!state) return
  const next = { ...state, ...patch }
  next.control = within(next.control, 0, 100)
  next.support = within(next.support, -100, 100)
  next.grain = Math.max(0, next.grain)
  next.herds = Math.max(0, next.herds)
  next.concessions = within(next.concessions, 0, 100)
  copied(turn, 'districts')[id] = next
}

export function setReds(turn: Turn, patch: Partial<Reds>): void {
  const reds = { ...turn.world.reds, ...patch }
  turn.world = { ...turn.world, reds: { ...reds, alarm: within(reds.alarm, 0, 1000) } }
}

/** What a rule says of a happening; the turn adds its number, its week and who saw it. */
export interface Note extends Partial<Omit<Happening, 'id' | 'week' | 'kind'>> {
  readonly kind: HappeningKind
}

const isHis = (world: World, id: BandId | undefined): boolean =>
  id !== undefined && (id === PASHA || world.bands[id]?.follows === PASHA)

/** Whether the Pasha is where a thing happened, or his own men did it. */
function sees(turn: Turn, note: Note): boolean {
  const { world, land } = turn
  if (isHis(world, note.band) || isHis(world, note.other)) return true
  const here = pashaBand(world).at
  if (note.place !== undefined) return note.place === here
  return note.district !== undefined && note.district === districtOf(land, here)
}

/** Writes a happening into the chronicle and answers its number. */
export function tell(turn: Turn, note: Note): number {
  const id = turn.world.chronicle.length
  const happening: Happening = {
    ...note,
    id,
    week: turn.world.week,
    causes:
      note.causes === undefined ? [] : [...new Set(note.causes)].filter(cause => cause >= 0 && cause < id),
    witnessed: note.witnessed ?? sees(turn, note),
  }
  if (turn.own.chronicle !== turn.world.chronicle) {
    const copy = [...turn.world.chronicle]
    turn.own.chronicle = copy
    turn.world = { ...turn.world, chronicle: copy }
  }
  ;(turn.world.chronicle as Happening[]).push(happening)
  const book = books.get(turn.world.chronicle)
  if (book) write(book, happening)
  turn.happened.push(happening)
  return id
}

type Book = Map<HappeningKind, Happening[]>

const books = new WeakMap<World['chronicle'], Book>()
const NONE: readonly Happening[] = []

function write(book: Book, happening: Happening): void {
  const page = book.get(happening.kind)
  if (page) page.push(happening)
  else book.set(happening.kind, [happening])
}

/** All happenings of one kind, in their order. A chronicle is sorted by kind once, when first asked, and `tell` keeps it up. */
export function ofKind({ chronicle }: World, kind: HappeningKind): readonly Happening[] {
  let book = books.get(chronicle)
  if (!book) {
    book = new Map()
    for (const happening of chronicle) write(book, happening)
    books.set(chronicle, book)
  }
  return book.get(kind) ?? NONE
}

/** The newest happening of some kinds that passes the test, at most `weeks` old; undefined when there is none. */
export function lastOf(
  world: World,
  kinds: readonly HappeningKind[],
  test: (happening: Happening) => boolean = () => true,
  weeks = 100,
): Happening | undefined {
  let newest: Happening | undefined
  for (const kind of kinds) {
    const page = ofKind(world, kind)
    for (let i = page.length - 1; i >= 0; i--) {
      const happening = page[i]!
      if (world.week - happening.week > weeks || (newest && happening.id < newest.id)) break
      if (!test(happening)) continue
      newest = happening
      break
    }
  }
  return newest
}

/** The newest happening that passes the test, at most `weeks` old; undefined when there is none. */
export function latest(
  world: World,
  test: (happening: Happening) => boolean,
  weeks = 100,
): Happening | undefined {
  for (let i = world.chronicle.length - 1; i >= 0; i--) {
    const happening = world.chronicle[i]!
    if (world.week - happening.week > weeks) return undefined
    if (test(happening)) return happening
  }
  return undefined
}

/** The number of the newest happening that passes, as a list of causes. */
export function because(world: World, test: (happening: Happening) => boolean, weeks = 100): number[] {
  const found = latest(world, test, weeks)
  return found ? [found.id] : []
}

/** The number of the newest happening of some kinds that passes, as a list of causes. */
export function causeOf(
  world: World,
  kinds: readonly HappeningKind[],
  test: (happening: Happening) => boolean = () => true,
  weeks = 100,
): number[] {
  const found = lastOf(world, kinds, test, weeks)
  return found ? [found.id] : []
}
