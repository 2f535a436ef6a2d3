import { readFileSync } from 'node:fs'

const read = (name: string) => readFileSync(new URL(`../../story/geography/${name}`, import.meta.url), 'utf8')

export type Degrees = [longitude: number, latitude: number, metres?: number]

interface Feature<P, G> {
  readonly properties: P
  readonly geometry: { readonly coordinates: G }
}
const features = <P, G>(name: string) => (JSON.parse(read(name)) as { features: Feature<P, G>[] }).features

/** Heights as `[longitude, latitude, metres]`. */
export function heights(): [number, number, number][] {
  return read('heights.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split(',').map(Number) as [number, number, number])
}

export interface Spot {
  readonly at: [number, number]
  readonly metres: number
  readonly kind: string
  readonly printed: boolean
  readonly name: string
}

/** Summits, passes, valley floors and open ground, each with its height. */
export function spots(): Spot[] {
  return read('spots.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => {
      const [lon, lat, m, kind = '', basis, name = ''] = line.split(',')
      return {
        at: [Number(lon), Number(lat)],
        metres: Number(m),
        kind,
        printed: basis === 'published',
        name,
      }
    })
}

export const rivers = () =>
  features<{ name: string; russian: string; class: 1 | 2 | 3 }, Degrees[]>('rivers.geojson')
export const ridges = () =>
  features<{ name: string; russian: string; peak: number }, Degrees[]>('ridges.geojson')
export const roads = () => features<{ id: string }, Degrees[]>('routes.geojson')
export const outlines = () =>
  features<{ id: string; label: [number, number] }, Degrees[][]>('districts.geojson')
