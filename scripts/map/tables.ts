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
export const railways = () =>
  features<{ name: string; state: 'wrecked' | 'running' }, Degrees[]>('railway.geojson')
export const beyond = () => features<{ name: string; kind: 'road' | 'river' }, Degrees[]>('inset.geojson')

const rows = (name: string) =>
  read(name)
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split(','))

export interface Crossing {
  /** The place or route it belongs to. */
  readonly of: string
  readonly river: string
  readonly kind: 'ford' | 'ferry' | 'bridge'
}

/** Where roads and towns meet the rivers, and how one gets over. */
export const crossings = (): Crossing[] =>
  rows('crossings.csv').map(([of = '', river = '', kind]) => ({ of, river, kind: kind as Crossing['kind'] }))

export interface Named {
  readonly kind: 'fields' | 'reeds'
  readonly at: [number, number]
  /** Radius within which such ground may lie. */
  readonly km: number
  /** How much of the fit ground is so used at the middle, 0 to 1. */
  readonly share: number
  /** Led on by canals, or held to the river's own floor. */
  readonly canals: boolean
}

/** Ground of which the geography says that it is tilled or overgrown with reeds. */
export const grounds = (): Named[] =>
  rows('cover.csv').map(([kind, , lon, lat, km, share, water]) => ({
    kind: kind as Named['kind'],
    at: [Number(lon), Number(lat)],
    km: Number(km),
    share: Number(share),
    canals: water === 'canals',
  }))
