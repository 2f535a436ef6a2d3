import { flat, type Point, thin } from './line.ts'
import { neatRing, project, WINDOW } from './projection.ts'

/** Width of the degree ladder outside the neat line, in sheet units. */
const LADDER = 9

export interface Frame {
  readonly neat: number[]
  /** Every second ten minutes of the ladder, as a closed four-sided shape. */
  readonly rungs: number[][]
  readonly outer: number[]
  readonly graticule: number[][]
  readonly degrees: {
    readonly at: [number, number]
    readonly text: string
    readonly turn: number
    readonly small?: boolean
  }[]
}

/** Degrees and minutes, as the corners of the neat line are figured. */
const corner = (degrees: number) =>
  `${Math.floor(degrees)}°${String(Math.round((degrees % 1) * 60)).padStart(2, '0')}′`

/** The neat line, the ladder of ten-minute rungs outside it, the graticule of whole degrees and their figures. */
export function frame(): Frame {
  const { west, east, south, north } = WINDOW
  const centre = project([(west + east) / 2, (south + north) / 2])
  const out = (point: Point, far: number, flatSide: boolean): Point => {
    const [x, y] = point
    return flatSide ? [x, y + Math.sign(y - centre[1]) * far] : [x + Math.sign(x - centre[0]) * far, y]
  }
  const rungs: number[][] = []
  const rung = (a: readonly [number, number], b: readonly [number, number], flatSide: boolean) => {
    const [p, q] = [project(a), project(b)]
    rungs.push(flat([p, q, out(q, LADDER, flatSide), out(p, LADDER, flatSide)]))
  }
  const tenth = 1 / 6
  for (let k = 0; k * tenth < east - west - 1e-6; k += 2)
    for (const lat of [north, south]) rung([west + k * tenth, lat], [west + (k + 1) * tenth, lat], true)
  for (let k = 0; k * tenth < north - south - 1e-6; k += 2)
    for (const lon of [west, east]) rung([lon, south + k * tenth], [lon, south + (k + 1) * tenth], false)
  const neat = neatRing().map(project)
  const outer = neat.map(([x, y]): Point => {
    const far = LADDER * 1.0
    const side = Math.abs(y - centre[1]) > 800 ? Math.sign(y - centre[1]) * far : 0
    return [x, y + side]
  })
  outer.forEach((point, i) => {
    const [lon] = neatRing()[i]!
    if (lon <= west + 1e-6) point[0] -= LADDER
    if (lon >= east - 1e-6) point[0] += LADDER
  })
  const graticule: number[][] = []
  const degrees: Frame['degrees'] = []
  for (let lon = Math.ceil(west); lon < east; lon++) {
    const line: Point[] = []
    for (let lat = south; lat <= north + 1e-6; lat += 0.1) line.push(project([lon, lat]))
    graticule.push(flat(thin(line, 0.2)))
    for (const lat of [north, south]) {
      const foot = out(project([lon, lat]), LADDER + 19, true)
      degrees.push({ at: [Math.round(foot[0]), Math.round(foot[1])], text: `${lon}°`, turn: 0 })
    }
  }
  for (let lat = Math.ceil(south); lat < north; lat++) {
    const line: Point[] = []
    for (let lon = west; lon <= east + 1e-6; lon += 0.1) line.push(project([lon, lat]))
    graticule.push(flat(thin(line, 0.2)))
    for (const lon of [west, east]) {
      const foot = out(project([lon, lat]), LADDER + 19, false)
      degrees.push({
        at: [Math.round(foot[0]), Math.round(foot[1])],
        text: `${lat}°`,
        turn: lon === west ? -90 : 90,
      })
    }
  }
  for (const lon of [west, east])
    for (const lat of [north, south]) {
      const foot = out(project([lon + (lon === west ? 0.09 : -0.09), lat]), LADDER + 17, true)
      degrees.push({
        at: [Math.round(foot[0]), Math.round(foot[1])],
        text: corner(lon),
        turn: 0,
        small: true,
      })
      const side = out(project([lon, lat + (lat === south ? 0.07 : -0.07)]), LADDER + 17, false)
      const turn = lon === west ? -90 : 90
      degrees.push({ at: [Math.round(side[0]), Math.round(side[1])], text: corner(lat), turn, small: true })
    }
  return { neat: flat(thin(neat, 0.1)), rungs, outer: flat(thin(outer, 0.1)), graticule, degrees }
}
