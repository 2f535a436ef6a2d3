import { flat, type Point, resample, soften, thin } from './line.ts'
import { project } from './projection.ts'
import type { Stream } from './streams.ts'
import { ridges } from './tables.ts'

/** A name that bends along a crest or a stream; the line runs from left to right. */
export interface Bent {
  readonly text: string
  /** 1 for the great ranges and rivers, 3 for the small. */
  readonly rank: 1 | 2 | 3
  readonly line: number[]
}

/** What the sheet of about 1910 would have called a crest; null where it knew no name. */
const CALLED: Readonly<Record<string, string | null>> = {
  'Turkestan range': 'Turkestan Range',
  'Zeravshan range (east)': 'Zeravshan Range',
  'Zeravshan range (middle)': 'Zeravshan Range',
  'Zeravshan range (west)': 'Zeravshan Range',
  'Hisar range (west)': 'Hisar Range',
  'Hisar range (east)': 'Hisar Range',
  'Karategin range': 'Karategin Range',
  'Peter the Great range': 'Range of Peter the Great',
  'Darvaz range': 'Darvaz Range',
  'Hazratishoh range': 'Hazrat-Ishan',
  'Vakhsh range': 'Vakhsh Range',
  'Karatau (Vakhsh)': 'Karatau',
  'Hisar SW spur (Chulbair)': 'Chulbair',
  'Yakkabag range': 'Yakkabag Mts',
  'Bashkhurd/Sherabad heights': null,
  'Alai range': 'Alai Range',
  'Trans-Alai range': 'Trans-Alai Range',
  'Academy of Sciences range': null,
  'Vanj range': 'Vanj Range',
  'Yazgulem range': 'Yazgulem Range',
  'Rushan range': 'Rushan Range',
  'Afghan Darvaz (Kuh-i Lal)': 'Kuh-i Lal',
  'Safed-Khers (Rawinj)': 'Safed-Khers',
  'Rustaq hills': 'Rustaq Hills',
  'Lal Mountains (Badakhshan)': 'Mountains of Badakhshan',
  'Alborz of Balkh': 'Alborz',
  Gazimailik: 'Gazi-Mailik',
  'Chakylkalyan-Karatepe': 'Karatepe Hills',
  Dzhilantau: null,
}

/** Parts of one crest that end nearer to each other than this, in sheet units, carry one name along them all. */
const JOINED = 70

/** Names of the ranges, each on a smoothed line of its crest; a crest surveyed in parts is named once. */
export function rangeNames(): Bent[] {
  const crests: { text: string; crest: Point[] }[] = []
  for (const { properties, geometry } of ridges()) {
    const text = properties.name in CALLED ? CALLED[properties.name] : properties.name
    if (text) crests.push({ text, crest: geometry.coordinates.map(([lon, lat]) => project([lon, lat])) })
  }
  for (let i = 0; i < crests.length; i++)
    for (let j = i + 1; j < crests.length; j++) {
      const whole = crests[i]!.text === crests[j]!.text ? join(crests[i]!.crest, crests[j]!.crest) : null
      if (!whole) continue
      crests[i]!.crest = whole
      crests.splice(j, 1)
      // What was too far before may touch the longer crest.
      j = i
    }
  return crests.map(({ text, crest }) => {
    const line = smooth(crest, 16)
    const far = length(line)
    return { text, rank: far > 420 ? 1 : far > 220 ? 2 : 3, line: flat(line) }
  })
}

/** Two crests as one where an end of one lies near an end of the other; null elsewhere. */
function join(a: readonly Point[], b: readonly Point[]): Point[] | null {
  for (const one of [a, [...a].reverse()])
    for (const other of [b, [...b].reverse()]) {
      const [end, start] = [one[one.length - 1]!, other[0]!]
      if (Math.hypot(end[0] - start[0], end[1] - start[1]) < JOINED) return [...one, ...other]
    }
  return null
}

/** Names of the rivers, each on a smoothed line of its water; a river of two names in the table is named twice. */
export function riverNames(all: readonly Stream[]): Bent[] {
  return all.map(({ name, rank, line }) => ({ text: name, rank, line: flat(smooth(line, 9)) }))
}

function smooth(line: readonly Point[], sigma: number): Point[] {
  const soft = thin(soften(resample(line, 4), sigma), 0.7)
  return soft[0]![0] <= soft[soft.length - 1]![0] ? soft : soft.reverse()
}

const length = (line: readonly Point[]) =>
  line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i]![0], y - line[i]![1]), 0)
