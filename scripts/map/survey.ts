import { onSheet } from './projection.ts'
import { burn, type Stream, streams } from './streams.ts'
import { heights, rivers, spots } from './tables.ts'
import { type Grid, terrain } from './terrain.ts'

export interface Survey {
  /** The ground as measured, before rivers are cut into it. */
  readonly ground: Grid
  /** The ground the engraver works from. */
  readonly cut: Grid
  readonly rivers: Stream[]
}

/** Builds the ground from the tables. Heights of `spots.csv` inside the window are held back, to be checked against. */
export function survey(): Survey {
  const beyond = spots().filter(spot => !spot.printed && !onSheet(spot.at))
  const water = rivers().flatMap(river => river.geometry.coordinates)
  const ground = terrain([
    ...heights(),
    ...beyond.map(({ at, metres }): [number, number, number] => [...at, metres]),
    ...water.flatMap(([lon, lat, m]): [number, number, number][] => (m === undefined ? [] : [[lon, lat, m]])),
  ])
  const drawn = streams(ground)
  return { ground, cut: burn(ground, drawn), rivers: drawn }
}
