import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import { dayOf } from '../sim/calendar.ts'
import { lastReportOf } from '../sim/model/rumour.ts'
import { isOurs } from '../sim/model/sides.ts'
import { knownBands, type Sighting } from '../sim/views/known.ts'
import type { Band, BandId, World } from '../sim/world.ts'
import { insetSpot } from './inset.ts'
import { spotOf, standsAt } from './marches.ts'
import type { PencilWords, Sheet } from './sheet.ts'
import type { Mark } from './tokens.ts'

/** A band's mark and where its foot stands. */
export interface Stand {
  readonly band: BandId
  readonly mark: Mark
  readonly at: PlaceId
  readonly x: number
  readonly y: number
  /** The band, where the Pasha's own eyes are on it; empty for hearsay. */
  readonly seen: readonly Band[]
  /** Whether it rides under the Pasha. */
  readonly own: boolean
}

const SHAPES = { pasha: 'pasha', chiefs: 'chief', reds: 'red', afghans: 'afghan' } as const
const MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** The first day of a week as a staff officer pencils it: 14.ii. */
export function pencilled(week: number): string {
  const { month, day } = dayOf((week - 1) * 7)
  return `${day}.${MONTHS[month - 1]}`
}

/** How dark a pencil mark still is that is `age` weeks old: 1 while fresh, down to a trace after about eight weeks. */
export const darkness = (age: number): number => Math.max(0.3, 1 - Math.max(0, age) * 0.085)

/** Men under which words say a few dozen, and a few. */
const DOZENS = 100
const FEW = 20

/** A strength in words, as far as it is known. */
export function strengthIn(men: number | null, words: PencilWords): string {
  if (men === null) return words.unknown
  if (men < FEW) return words.few
  return men < DOZENS ? words.dozens : words.some.replace('{n}', men.toLocaleString('en-GB'))
}

/** Every mark the Pasha's map carries this week, his own first, then the strongest. */
export function standsOf(world: World, content: Content, sheet: Sheet): Stand[] {
  return knownBands(world, content)
    .flatMap(sighting => {
      const band = world.bands[sighting.band]
      return band ? [standOf(sighting, band, world, content, sheet)] : []
    })
    .sort((a, b) => weight(b) - weight(a) || (a.band < b.band ? -1 : 1))
}

function standOf(sighting: Sighting, band: Band, world: World, content: Content, sheet: Sheet): Stand {
  const { age, at, sure, men, leader } = sighting
  const own = isOurs(band)
  const now = age === 0
  const { x, y } = now && sure === 3 ? standsAt(sheet, content, world, band) : spotOf(sheet, at)
  const report = now || sure === 1 ? undefined : lastReportOf(world, band.id)
  const { words } = sheet
  return {
    band: band.id,
    at,
    x,
    y,
    own,
    seen: now && sure === 3 ? [band] : [],
    mark: {
      shape: own ? 'pasha' : SHAPES[band.side],
      name: content.people.find(({ id }) => id === leader)?.name ?? unitOf(band, words),
      men,
      told: report
        ? words.told
            .replace('{who}', words.sources[report.source])
            .replace('{date}', pencilled(world.week - age))
        : '',
      sure: now,
      hidden: own && band.hidden,
      ...(own ? {} : { strength: strengthIn(men, words) }),
      arm: own ? (band.horses * 2 >= band.men ? 'horse' : 'foot') : armOf(band),
      order: own ? (band.order >= 60 ? 'regular' : band.order >= 35 ? 'drilled' : 'loose') : orderOf(band),
      guns: own && band.guns > 0,
      ...(insetSpot(sheet, at) ? { brief: true } : {}),
      dark: report ? Math.max(0.6, darkness(age)) : now ? 1 : 0.86,
    },
  }
}

/** What everybody knows of a band by its kind, without having counted it. */
const armOf = ({ task, side, id }: Band): NonNullable<Mark['arm']> =>
  side === 'reds' && (task.kind === 'garrison' || isMilitia(id)) ? 'foot' : 'horse'
const orderOf = ({ side, id }: Band): NonNullable<Mark['order']> =>
  side === 'chiefs' || isMilitia(id) ? 'loose' : side === 'reds' ? 'regular' : 'drilled'

const isMilitia = (id: BandId): boolean => id.startsWith('bands/militia-')

/** What a band without a leader's name is called on the map; a garrison is known by its town. */
function unitOf({ id, side, task }: Band, { units }: PencilWords): string {
  if (units[id]) return units[id]
  if (isMilitia(id)) return units.militia ?? ''
  return side === 'reds' && task.kind !== 'garrison' ? (units.reds ?? '') : ''
}

const weight = ({ band, own, mark }: Stand): number =>
  (band === 'bands/pasha' ? 1e7 : 0) + (own ? 1e6 : 0) + (mark.sure ? 1e5 : 0) + (mark.men ?? 50)

/** Marks shrink a little in the far view. */
export const markScale = (zoom: number): number => Math.min(1, Math.max(0.58, 1.2 * zoom ** 0.42))
