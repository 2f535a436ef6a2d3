import { geoConicConformal } from 'd3-geo'

/** The sheet in its own units; every drawn coordinate is counted from its upper left corner. */
export const SHEET = { width: 3072, height: 1944 } as const

/** The window of the sheet in degrees east and north. */
export const WINDOW = { west: 65.5, east: 72.5, south: 36.5, north: 40 } as const

/** True inside the window of the sheet. */
export const onSheet = ([lon, lat]: readonly [number, number]) =>
  lon >= WINDOW.west && lon <= WINDOW.east && lat >= WINDOW.south && lat <= WINDOW.north

const MARGIN = { x: 104, top: 68, bottom: 72 }

/** The neat line as a closed ring of degrees, fine enough that its parallels bend. */
export function neatRing(step = 0.05): [number, number][] {
  const ring: [number, number][] = []
  const { west, east, south, north } = WINDOW
  const columns = Math.round((east - west) / step)
  for (let i = 0; i <= columns; i++) ring.push([west + ((east - west) * i) / columns, north])
  for (let i = columns; i >= 0; i--) ring.push([west + ((east - west) * i) / columns, south])
  ring.push([west, north])
  return ring
}

const conic = geoConicConformal()
  .parallels([37, 39.5])
  .rotate([-69, 0])
  .fitExtent(
    [
      [MARGIN.x, MARGIN.top],
      [SHEET.width - MARGIN.x, SHEET.height - MARGIN.bottom],
    ],
    { type: 'LineString', coordinates: neatRing() },
  )

/** Degrees to sheet units. */
export function project([longitude, latitude]: readonly [number, number]): [number, number] {
  return conic([longitude, latitude]) as [number, number]
}

/** Sheet units to degrees. */
export function unproject([x, y]: readonly [number, number]): [number, number] {
  return conic.invert?.([x, y]) as [number, number]
}

/** Sheet units in one kilometre, measured at the middle of the sheet. */
export const UNITS_PER_KM = (() => {
  const [, north] = project([69, 38.75])
  const [, south] = project([69, 37.75])
  return (south - north) / 111.0
})()
