import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import { dayOf } from '../sim/calendar.ts'
import type { BandId, World } from '../sim/world.ts'
import { spotOf, standsAt } from './marches.ts'
import type { Box } from './room.ts'
import { type Sighting, sightings } from './seen.ts'
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
  /** Marches stand between places and draw an arrow. */
  readonly bands: readonly Sighting[]
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
  for (const sighting of sightings(world, content)) {
    const side = sighting.band.follows && !sighting.told ? leadingSide(world, sighting) : sighting.band.side
    const key = `${SHAPES[side]} ${sighting.place} ${sighting.told ? sighting.week : ''} ${sighting.band.hidden}`
    groups.set(key, [...(groups.get(key) ?? []), sighting])
  }
  return [...groups.entries()]
    .map(([key, bands]): Stand => {
      const lead = bands.reduce((a, b) => (rank(b) > rank(a) ? b : a))
      const { x, y } = lead.told ? spotOf(sheet, lead.place) : standsAt(sheet, content, world, lead.band)
      const leader = content.people.find(({ id }) => id === lead.band.leader)
      return {
        band: lead.band.id,
        at: lead.place,
        x,
        y,
        bands,
        mark: {
          shape: key.slice(0, key.indexOf(' ')) as Mark['shape'],
          name: leader?.name ?? '',
          men: bands.reduce((sum, { band }) => sum + band.men, 0),
          told: lead.told ? pencilled(lead.week) : '',
          hidden: lead.band.hidden,
        },
      }
    })
    .sort(
      (a, b) =>
        rank(b.bands[0]!) - rank(a.bands[0]!) || b.mark.men - a.mark.men || (a.band < b.band ? -1 : 1),
    )
}

function leadingSide({ bands }: World, { band }: Sighting): 'pasha' | 'chiefs' | 'reds' | 'afghans' {
  return (band.follows && bands[band.follows]?.side) || band.side
}

const rank = ({ band, told }: Sighting): number =>
  (band.id === 'bands/pasha' ? 1e7 : 0) + (band.side === 'pasha' ? 1e6 : 0) + (told ? 0 : 1e5) + band.men

/** The paper a mark covers, in CSS pixels of the whole sheet; `beside` counts the marks already at its spot. */
export function boxOf({ x, y }: Stand, zoom: number, beside: number): Box {
  const left = x * zoom + beside * 36
  return [left - 3, y * zoom - TOKEN.height + 5, left + 36, y * zoom - 16]
}
