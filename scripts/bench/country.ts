// A country many times as large: the real one, and copies of it far away, with their own people, garrisons and tracks.
import type { Content } from '../../story/schema/content.ts'
import type { DistrictId, PersonId, PlaceId, RouteId } from '../../story/schema/ids.ts'

/** Degrees between a country and its next copy: nobody rides so far. */
const APART = 40
const GARRISON = 'garrison-men.'

function copyOf(content: Content, nth: number): Content {
  const called = <Id extends string>(id: Id): Id => `${id}-copy${nth}` as Id
  const districts = content.districts.map(district => ({
    ...district,
    id: called<DistrictId>(district.id),
    seat: called<PlaceId>(district.seat),
    neighbours: district.neighbours.map(id => called<DistrictId>(id)),
  }))
  // Bukhara and Kerki lie off the sheet and would be joined to the nearest track of the real country.
  const here = content.places.filter(({ district }) => district !== null)
  const known = new Set<PlaceId | null>(here.map(({ id }) => id))
  const places = here.map(place => ({
    ...place,
    id: called<PlaceId>(place.id),
    district: called<DistrictId>(place.district!),
    at: [place.at[0] + APART * nth, place.at[1]] as const,
  }))
  const routes = content.routes
    .filter(({ a, b }) => known.has(a) && known.has(b))
    .map(route => ({
      ...route,
      id: called<RouteId>(route.id),
      a: called<PlaceId>(route.a),
      b: called<PlaceId>(route.b),
    }))
  const settled = content.people.filter(({ home }) => home !== null && known.has(home))
  const people = settled.map(person => ({
    ...person,
    id: called<PersonId>(person.id),
    home: called<PlaceId>(person.home!),
    district: person.district === null ? null : called<DistrictId>(person.district),
    kin: person.kin.map(id => called<PersonId>(id)),
    rivals: person.rivals.map(id => called<PersonId>(id)),
  }))
  const numbers = Object.fromEntries(
    Object.entries(content.numbers)
      .filter(([id]) => id.startsWith(GARRISON))
      .map(([id, value]) => [called(id), value]),
  )
  return { ...content, districts, places, routes, people, numbers }
}

/** The content `times` over: its districts, places, tracks, people and garrisons, and as many copies far away as are wanting. */
export function countryTimes(content: Content, times: number): Content {
  const all = [content, ...Array.from({ length: times - 1 }, (_, i) => copyOf(content, i + 1))]
  return {
    ...content,
    districts: all.flatMap(({ districts }) => districts),
    places: all.flatMap(({ places }) => places),
    routes: all.flatMap(({ routes }) => routes),
    people: all.flatMap(({ people }) => people),
    numbers: Object.assign({}, ...all.map(({ numbers }) => numbers)),
  }
}
