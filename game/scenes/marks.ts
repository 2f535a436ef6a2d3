import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import { dayOf } from '../sim/calendar.ts'
import { knownBands, type Sighting } from '../sim/views/known.ts'
import type { Band, BandId, World } from '../sim/world.ts'
import { spotOf, standsAt } from './marches.ts'
import type { Box } from './room.ts'
import type { Sheet } from './sheet.ts'
import { type Mark, TOKEN } from './tokens.ts'

/** A mark and where its foot stands; bands of one side at one spot share a mark. */
export interface Stand {
  /** The band that leads, by which the mark is known from week to week. */
  readonly band: BandId
  readonly mark: Mark
  readonly at: PlaceId
  readonly x: number
  readonly y: number
  /** Bands seen with the Pasha's own eyes, whose marches may be drawn; empty for hearsay. */
  readonly seen: readonly Band[]
}

const SHAPES = { pasha: 'pasha', chiefs: 'chief', reds: 'red', afghans: 'afghan' } as const
const MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** The first day of a week as a staff officer pencils it: 14.ii. */
export function pencilled(week: number): string {
  const { month, day } = dayOf((week - 1) * 7)
  return `${day}.${MONTHS[month - 1]}`
}

/** Every mark the Pasha's map carries this week, his own first, then the strongest. */
export function standsOf(world: World, content: Content, sheet: Sheet): Stand[] {
  const groups = new Map<string, Sighting[]>()
  for (const sighting of knownBands(world, content)) {
    const band = world.bands[sighting.band]
    if (!band) continue
    const key = `${shapeOf(world, band)} ${sighting.at} ${sighting.age} ${band.hidden}`
    groups.set(key, [...(groups.get(key) ?? []), sighting])
  }
  return [...groups.values()]
    .map(group => standOf(group, world, content, sheet))
    .sort((a, b) => weight(b) - weight(a) || (a.band < b.band ? -1 : 1))
}

function standOf(group: readonly Sighting[], world: World, content: Content, sheet: Sheet): Stand {
  const lead = group.reduce((a, b) => (heed(b) > heed(a) ? b : a))
  const band = world.bands[lead.band]!
  const told = lead.age > 0
  const { x, y } = told ? spotOf(sheet, lead.at) : standsAt(sheet, content, world, band)
  const counted = group.filter(({ men }) => men !== null)
  return {
    band: lead.band,
    at: lead.at,
    x,
    y,
    seen: told ? [] : group.filter(({ sure }) => sure === 3).map(sighting => world.bands[sighting.band]!),
    mark: {
      shape: shapeOf(world, band),
      name: content.people.find(({ id }) => id === lead.leader)?.name ?? '',
      men: counted.length > 0 ? counted.reduce((sum, { men }) => sum + (men ?? 0), 0) : null,
      told: told && lead.sure > 1 ? pencilled(world.week - lead.age) : '',
      sure: !told,
      hidden: band.hidden,
    },
  }
}

/** Whoever rides under the Pasha is marked as his. */
function shapeOf({ bands }: World, band: Band): Mark['shape'] {
  return SHAPES[(band.follows && bands[band.follows]?.side) || band.side]
}

const heed = ({ band, side, men }: Sighting): number =>
  (band === 'bands/pasha' ? 1e7 : 0) + (side === 'pasha' ? 1e6 : 0) + (men ?? 0)

const weight = ({ band, mark }: Stand): number =>
  (band === 'bands/pasha' ? 1e7 : 0) +
  (mark.shape === 'pasha' ? 1e6 : 0) +
  (mark.sure ? 1e5 : 0) +
  (mark.men ?? 50)

/** How far marks at one spot stand apart, in CSS pixels. */
export const APART = 37

/** Marks shrink a little in the far view. */
export const markScale = (zoom: number): number => Math.min(1, Math.max(0.62, 1.25 * zoom ** 0.45))

/** The zoom from which a mark carries its leader's name. */
export const MARK_NAMED = 0.5
const LETTER = 5.7

/** The paper a mark's banner covers, in CSS pixels of the whole sheet; `beside` counts the marks already at its spot. */
export function bannerOf({ x, y }: Stand, zoom: number, beside: number): Box {
  const small = markScale(zoom)
  const left = x * zoom + beside * APART * small
  const top = y * zoom - TOKEN.height * small
  return [left - 2, top + 6 * small, left + (APART - 1) * small, top + 27 * small]
}

/** The banner, and under it the words a mark carries. */
export function boxesOf(stand: Stand, zoom: number, beside: number): Box[] {
  const banner = bannerOf(stand, zoom, beside)
  const { name, told } = stand.mark
  const words = (zoom >= MARK_NAMED ? name.length + 2 : 0) + told.length
  if (words <= 2) return [banner]
  const small = markScale(zoom)
  const top = stand.y * zoom - TOKEN.height * small
  return [banner, [banner[0] + 4, top + 28 * small, banner[0] + 4 + words * LETTER * small, top + 40 * small]]
}
