import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { districts } from '../districts/index.ts'
import { routes } from '../routes/index.ts'
import { places } from './index.ts'

const placeIds = new Set<string>(places.map(place => place.id))
const districtIds = new Set<string>(districts.map(district => district.id))
const playable = districts.filter(district => district.role === 'play')

type Drawn = { features: { properties: { id: string }; geometry: { coordinates: [number, number][] } }[] }
const drawn = (name: string): Drawn =>
  JSON.parse(readFileSync(new URL(`../geography/${name}`, import.meta.url), 'utf8')) as Drawn

test('the sheet has its 99 places, 138 routes and 27 districts, 20 of them played', () => {
  expect([places.length, routes.length, districts.length, playable.length]).toEqual([99, 138, 27, 20])
  expect(placeIds.size).toBe(99)
  expect(new Set(routes.map(route => route.id)).size).toBe(138)
})

test('every reference resolves', () => {
  for (const place of places) if (place.district) expect(districtIds, place.id).toContain(place.district)
  for (const route of routes) expect(placeIds.has(route.a) && placeIds.has(route.b), route.id).toBe(true)
  for (const district of districts) {
    expect(placeIds, district.id).toContain(district.seat)
    for (const other of district.neighbours) expect(districtIds, district.id).toContain(other)
  }
})

test('neighbourhood is mutual', () => {
  for (const district of districts)
    for (const other of district.neighbours)
      expect(districts.find(d => d.id === other)?.neighbours, `${district.id} ${other}`).toContain(
        district.id,
      )
})

test('a seat lies in its district, save for the Alai, which has no town on the sheet', () => {
  for (const district of districts)
    if (district.id !== 'districts/alai')
      expect(places.find(place => place.id === district.seat)?.district, district.id).toBe(district.id)
})

test('every place lies inside the window or is marked as off the sheet', () => {
  for (const { id, at, district } of places) {
    const inside = at[0] >= 65.5 && at[0] <= 72.5 && at[1] >= 36.5 && at[1] <= 40
    expect(inside, id).toBe(district !== null)
  }
})

test('a rider can reach every seat of the twenty districts in high summer, whatever the snow', () => {
  const open = routes.filter(route => !(route.shut as readonly number[]).includes(8))
  const reached = new Set<string>(['places/dushanbe'])
  for (let grown = true; grown; ) {
    grown = false
    for (const { a, b } of open)
      if (reached.has(a) !== reached.has(b)) {
        reached.add(a).add(b)
        grown = true
      }
  }
  for (const district of playable) expect(reached, district.id).toContain(district.seat)
})

test('a village of a district lies in it, and where the sheet has villages the district names them', () => {
  const villages = places.filter(place => place.kind === 'village').map(place => place.id as string)
  for (const district of playable) {
    const own = district.villages ?? []
    expect(new Set(own).size, district.id).toBe(own.length)
    for (const village of own)
      expect(places.find(place => place.id === village)?.district, village).toBe(district.id)
    const there = places.filter(place => place.district === district.id && villages.includes(place.id))
    if (there.length > 0) expect(own.length, district.id).toBeGreaterThan(0)
  }
})

test('months are months and marches take time', () => {
  for (const route of routes) {
    for (const month of [...route.shut, ...route.slow]) expect(month >= 1 && month <= 12, route.id).toBe(true)
    expect(
      route.shut.some(month => (route.slow as readonly number[]).includes(month)),
      route.id,
    ).toBe(false)
    expect(route.shut.length + route.slow.length > 0, route.id).toBe(route.by !== null)
    expect(route.horse, route.id).toBeGreaterThan(0)
    expect(Number.isInteger(route.horse) && Number.isInteger(route.guns ?? 1), route.id).toBe(true)
  }
})

test('every route and district has its line, and a route ends where its places are', () => {
  const lines = drawn('routes.geojson').features
  expect(lines.map(line => line.properties.id).sort()).toEqual(routes.map(route => route.id).sort())
  expect(
    drawn('districts.geojson')
      .features.map(shape => shape.properties.id)
      .sort(),
  ).toEqual([...districtIds].sort())
  for (const line of lines) {
    const route = routes.find(r => r.id === line.properties.id)
    const ends = [line.geometry.coordinates[0], line.geometry.coordinates.at(-1)]
    for (const [end, id] of [
      [ends[0], route?.a],
      [ends[1], route?.b],
    ] as const) {
      const at = places.find(place => place.id === id)?.at
      expect(
        Math.hypot((end?.[0] ?? 0) - (at?.[0] ?? 9), (end?.[1] ?? 0) - (at?.[1] ?? 9)),
        route?.id,
      ).toBeLessThan(0.02)
    }
  }
})
