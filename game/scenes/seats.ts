import type { BandId } from '../sim/world.ts'
import { markScale, type Stand } from './marks.ts'
import { type Box, Room } from './room.ts'
import { bannerWide, LETTER, type Mark, type Setting, TOKEN } from './tokens.ts'

/** A mark as it is set on the sheet at one zoom. */
export interface Seat {
  readonly stand: Stand
  /** The mark as drawn: where several bands share it, it tells of all of them. */
  readonly mark: Mark
  readonly set: Setting
  /** The banner and the words, in CSS pixels of the whole sheet. */
  readonly boxes: readonly Box[]
  /** Bands this mark stands for besides its own. */
  readonly also: readonly Stand[]
}

/** The zoom from which a mark carries its leader's name, from which strengths and sources, and from which a stack opens. */
export const NAMED = 0.5
const TOLD = 0.85
const OPENS = 0.78

/** CSS pixels from one banner of a stack to the next. */
const PITCH = 22
/** How far up its staff a stack may be moved to find room, in banners. */
const HIGHEST = 7

/** The words beside a mark at a zoom. */
export function wordsOf({ name, strength, told, sure, men, brief, bands = 1 }: Mark, zoom: number): string {
  if (zoom < NAMED) return ''
  if (brief) return name
  if (bands > 1) return name ? `${name} +${bands - 1}` : ''
  const counted = strength && (men !== null || (name && zoom >= TOLD * 1.3)) ? strength : ''
  if (zoom < TOLD) return name || (men !== null ? counted : '')
  return [name, sure || men !== null ? counted : '', told].filter(Boolean).join(', ')
}

/** Bands at one spot that fly from one staff: those that are not against each other. */
const staffOf = ({ x, y, mark }: Stand): string =>
  `${Math.round(x / 2)} ${Math.round(y / 2)} ${mark.shape === 'red'}`

/**
 * Sets every mark so that no banner and no words lie on another's: bands at one spot one above another on one staff, in
 * the far view as one mark that counts them. Weightier ones come first; a mark with no room is counted by the mark in
 * its way, or left out until the reader comes nearer.
 */
export function seatMarks(stands: readonly Stand[], zoom: number): ReadonlyMap<BandId, Seat> {
  const room = new Room()
  const staffs = new Map<string, Stand[]>()
  for (const stand of stands) {
    const key = staffOf(stand)
    staffs.set(key, [...(staffs.get(key) ?? []), stand])
  }
  const seats = new Map<BandId, Seat>()
  for (const staff of staffs.values()) {
    const rows = zoom >= OPENS ? staff.map(one => [one]) : [staff]
    const set = seatStaff(rows, zoom, room)
    for (const seat of set ?? []) {
      room.take(seat.boxes)
      seats.set(seat.stand.band, seat)
    }
    if (!set) standIn(staff, zoom, seats)
  }
  return seats
}

/** What is given up, in turn, to find room: nothing, the words, and at last that the staff crosses nobody's words. */
const TRIES = ['worded', 'bare', 'crossing'] as const

/** Tries the staff to the right and to the left, ever higher. */
function seatStaff(rows: readonly (readonly Stand[])[], zoom: number, room: Room): Seat[] | null {
  const flips = rows[0]![0]!.mark.shape === 'red' ? [true, false] : [false, true]
  for (const attempt of TRIES)
    for (let up = 0; up <= (attempt === 'worded' && zoom < OPENS ? 3 : HIGHEST); up++)
      for (const flip of flips) {
        const seats = rows.map((row, i) => seat(row, (i + up) * PITCH, flip, attempt !== 'bare', zoom))
        const asked = (boxes: readonly Box[]) =>
          attempt === 'crossing' ? boxes.filter((_, i) => i !== STAFF) : boxes
        if (attempt === 'crossing' && zoom < OPENS) return null
        if (seats.every(({ boxes }) => room.free(asked(boxes)))) return seats
      }
  return null
}

function seat(row: readonly Stand[], lift: number, flip: boolean, worded: boolean, zoom: number): Seat {
  const [stand, ...also] = row as [Stand, ...Stand[]]
  const mark = also.length > 0 ? together(row) : stand.mark
  const set = { lift, flip, words: worded ? wordsOf(mark, zoom) : '' }
  return { stand, also, mark, set, boxes: boxesAt(stand, mark, set, zoom) }
}

/** One mark for several bands: the leader's name, all the men that are counted, and how many bands they are. */
function together(row: readonly Stand[]): Mark {
  const { mark } = row[0]!
  const men = row.map(one => one.mark.men)
  const own = row.every(one => one.own)
  const sum = men.reduce((a: number, b) => a + (b ?? 0), 0)
  const { strength: _, ...rest } = mark
  return { ...(own ? rest : mark), men: own ? sum : mark.men, bands: row.length }
}

/** A banner keeps room for a count of bands or, on his own, for the sum of their men, should it come to stand for others. */
const COUNTED = { own: 42, other: 28 } as const

/** Which of a mark's boxes is its staff. */
const STAFF = 1

/** The paper a mark covers: its banner with the bar over it, its staff, and its words. */
function boxesAt({ x, y }: Stand, mark: Mark, { lift, flip, words }: Setting, zoom: number): Box[] {
  const small = markScale(zoom)
  const foot = y * zoom
  const top = foot - (TOKEN.height + lift - TOKEN.top + 4) * small
  const bottom = top + (TOKEN.banner + 5) * small
  const wide = Math.max(bannerWide(mark), shared(mark, zoom)) + 4
  const side = (from: number, to: number, low = bottom): Box =>
    flip
      ? [x * zoom - to * small, top, x * zoom - from * small, low]
      : [x * zoom + from * small, top, x * zoom + to * small, low]
  const boxes = [side(0.2, wide), side(0.2, 2.2, foot - 4 * small)]
  return words ? [...boxes, side(wide + 0.2, wide + 4 + words.length * LETTER)] : boxes
}

const shared = ({ shape, strength }: Mark, zoom: number): number =>
  shape === 'pasha' && !strength && zoom < OPENS ? COUNTED.own : COUNTED.other

/** A staff without room is counted by the nearest mark of its own kind. */
function standIn(staff: readonly Stand[], zoom: number, seats: Map<BandId, Seat>): void {
  const { x, y, mark } = staff[0]!
  let near: { readonly seat: Seat; readonly far: number } | null = null
  for (const one of seats.values()) {
    if (one.mark.shape !== mark.shape) continue
    const far = Math.hypot(one.stand.x - x, one.stand.y - y) * zoom
    if (far < (near?.far ?? 60)) near = { seat: one, far }
  }
  if (!near) return
  const { seat: host } = near
  const row = [host.stand, ...host.also, ...staff]
  seats.set(host.stand.band, { ...host, mark: together(row), also: row.slice(1) })
}

/** Boxes of all marks at a zoom, for whoever writes beside them. */
export const boxesOfMarks = (stands: readonly Stand[], zoom: number): Box[] =>
  [...seatMarks(stands, zoom).values()].flatMap(({ boxes }) => boxes)
