import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { claims } from '../claims/index.ts'
import { districts } from '../districts/index.ts'
import { places } from '../places/index.ts'
import { AXES } from '../schema/person.ts'
import { people } from './index.ts'

const ids = new Set<string>(people.map(person => person.id))
const placeOf = new Map<string, string | null>(places.map(place => [place.id, place.district]))
const districtIds = new Set<string>(districts.map(district => district.id))

describe('the people', () => {
  it('stand one to a file, under the name of the file', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter(
      name => name !== 'index.ts' && !name.endsWith('.test.ts'),
    )
    expect(files.map(name => `people/${name.slice(0, -3)}`).sort()).toEqual([...ids].sort())
  })

  it('rest on the register: whoever is documented is in two claims that name sources, whoever is invented in none', () => {
    for (const { id, basis } of people) {
      const rest = claims.filter(claim => claim.who.includes(id) && claim.for.length > 0)
      if (basis === 'documented') expect(rest.length, id).toBeGreaterThanOrEqual(2)
      if (basis === 'invented') expect(rest, id).toEqual([])
    }
  })

  it('stay within the ranges of the model', () => {
    for (const person of people) {
      expect(person.following, person.id).toBeGreaterThanOrEqual(0)
      expect(Math.abs(person.regard), person.id).toBeLessThanOrEqual(100)
      for (const axis of AXES) {
        expect(Math.abs(person.stand[axis]), person.id).toBeLessThanOrEqual(100)
        expect(person.weights[axis], person.id).toBeGreaterThanOrEqual(0)
        expect(person.weights[axis], person.id).toBeLessThanOrEqual(10)
        for (const value of [person.stand[axis], person.weights[axis]])
          expect(Number.isInteger(value), person.id).toBe(true)
      }
    }
  })

  it("keep Artikov's two poles", () => {
    const poles = ['people/enver-pasha', 'people/ibrahim-bek'].map(id => people.find(p => p.id === id))
    for (const axis of AXES) expect(poles.map(p => p?.stand[axis])).toEqual([-100, 100])
  })

  it('live in places of the map and know people who exist', () => {
    for (const person of people) {
      if (person.home) expect(placeOf.has(person.home), `${person.id} ${person.home}`).toBe(true)
      if (person.district) expect(districtIds, person.id).toContain(person.district)
      for (const other of [...person.kin, ...person.rivals]) expect(ids, person.id).toContain(other)
    }
  })

  it('say so if they never lived', () => {
    for (const { basis, about, id } of people)
      if (basis === 'invented') expect(about, id).toMatch(/^Invented\./)
  })

  it('state who Enver was before anything else he did', () => {
    const about = people.find(person => person.id === 'people/enver-pasha')?.about ?? ''
    expect(about).toMatch(/principal author of the Armenian genocide/)
    expect(about).toMatch(/July 1919/)
  })
})
