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
  'Zeravshan range (middle)': null,
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

/** Names of the ranges, each on a smoothed line of its crest. */
export function rangeNames(): Bent[] {
  const names: Bent[] = []
  for (const { properties, geometry } of ridges()) {
    const text = properties.name in CALLED ? CALLED[properties.name] : properties.name
    if (!text) continue
    const crest = geometry.coordinates.map(([lon, lat]) => project([lon, lat]))
    const line = smooth(crest, 16)
    const far = length(line)
    names.push({ text, rank: far > 420 ? 1 : far > 220 ? 2 : 3, line: flat(line) })
  }
  return names
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
