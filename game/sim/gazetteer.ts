import type { Content } from '../../story/schema/content.ts'
import type { DistrictId, PersonId, PlaceId, RouteId } from '../../story/schema/ids.ts'
import type { Person } from '../../story/schema/person.ts'
import type { District, Place, Route } from '../../story/schema/place.ts'
import type { ActRecord, PledgeRecord } from '../../story/schema/word.ts'

/** One way out of a place. */
export interface Leg {
  readonly route: Route
  readonly to: PlaceId
}

/** The content with its indexes; built once for each content object. */
export interface Land {
  readonly place: ReadonlyMap<PlaceId, Place>
  readonly route: ReadonlyMap<RouteId, Route>
  readonly district: ReadonlyMap<DistrictId, District>
  readonly person: ReadonlyMap<PersonId, Person>
  /** Who lives in each district. */
  readonly people: ReadonlyMap<DistrictId, readonly Person[]>
  readonly pledge: ReadonlyMap<string, PledgeRecord>
  readonly act: ReadonlyMap<string, ActRecord>
  /** The value of every assumption. */
  readonly number: ReadonlyMap<string, number>
  readonly legs: ReadonlyMap<PlaceId, readonly Leg[]>
}

const lands = new WeakMap<Content, Land>()

function legsOf(routes: readonly Route[]): ReadonlyMap<PlaceId, readonly Leg[]> {
  const legs = new Map<PlaceId, Leg[]>()
  const add = (from: PlaceId, leg: Leg) => legs.set(from, [...(legs.get(from) ?? []), leg])
  for (const route of routes) {
    add(route.a, { route, to: route.b })
    add(route.b, { route, to: route.a })
  }
  return legs
}

const squared = (a: Place, b: Place): number => (a.at[0] - b.at[0]) ** 2 + (a.at[1] - b.at[1]) ** 2

/** A town off the sheet that no charted track reaches is joined to the nearest place that has one. */
function offSheet(content: Content): readonly Route[] {
  const charted = new Set(content.routes.flatMap(route => [route.a, route.b]))
  const onRoads = content.places.filter(place => charted.has(place.id))
  const lonely = content.places.filter(place => place.district === null && !charted.has(place.id))
  return lonely.flatMap(place => {
    const near = [...onRoads].sort((a, b) => squared(a, place) - squared(b, place))[0]
    if (!near) return []
    const halfDays = num(content, 'road.off-sheet')
    const km = num(content, 'road.off-sheet-km')
    const id: RouteId = `routes/${place.id.slice('places/'.length)}-${near.id.slice('places/'.length)}`
    const ends = { id, a: place.id, b: near.id, road: 'carriage' as const, km }
    const going = { horse: halfDays, guns: halfDays + halfDays, top: near.metres }
    return [{ ...ends, ...going, shut: [], slow: [], by: null, crossing: '' }]
  })
}

/** The gazetteer of a content: places, roads and people by their ids. */
export function landOf(content: Content): Land {
  const known = lands.get(content)
  if (known) return known
  const routes = [...content.routes, ...offSheet(content)]
  const land: Land = {
    place: new Map(content.places.map(p => [p.id, p])),
    route: new Map(routes.map(r => [r.id, r])),
    district: new Map(content.districts.map(d => [d.id, d])),
    person: new Map(content.people.map(p => [p.id, p])),
    people: new Map(content.districts.map(({ id }) => [id, content.people.filter(p => p.district === id)])),
    pledge: new Map(content.pledges.map(p => [p.id, p])),
    act: new Map(content.acts.map(a => [a.id, a])),
    number: new Map(Object.entries(content.numbers)),
    legs: legsOf(routes),
  }
  lands.set(content, land)
  return land
}

/** The district a place lies in; null off the sheet or for an unknown place. */
export function districtOf(land: Land, place: PlaceId | null): DistrictId | null {
  return place === null ? null : (land.place.get(place)?.district ?? null)
}

/** The value of an assumption. Throws where the content lacks it: a model with a hole must not run on. */
export function num(content: Content, id: string): number {
  const value = content.numbers[id]
  if (value === undefined) throw new RangeError(`no assumption ${id}`)
  return value
}
