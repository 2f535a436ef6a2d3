import { bandBy, bandWords } from '../../story/interface/bands.ts'
import type { Content } from '../../story/schema/content.ts'
import type { DistrictId, PersonId, PlaceId } from '../../story/schema/ids.ts'
import type { BandId, World } from '../sim/world.ts'
import { fill } from './say.ts'

/** Looks up what things are called. One is made per content, since content never changes. */
export interface Names {
  place(id: PlaceId): string
  person(id: PersonId): string
  district(id: DistrictId): string
  /** A band by its own name, its leader's, or as a Red unit. */
  band(id: BandId, world: World): string
  /** Any id of content, or the id's last part when nobody knows it. */
  any(id: string): string
}

const tail = (id: string): string => id.slice(id.indexOf('/') + 1).replaceAll('-', ' ')

/** Names of everything in `content`. */
export function namesOf(content: Content): Names {
  const all = new Map<string, string>()
  for (const record of [...content.places, ...content.people, ...content.districts])
    all.set(record.id, record.name)
  const any = (id: string) => all.get(id) ?? tail(id)
  return {
    place: any,
    person: any,
    district: any,
    any,
    band(id, world) {
      const own = bandWords[id]
      if (own) return own
      const band = world.bands[id]
      if (band?.leader) return fill(bandBy.leader, { person: any(band.leader) })
      const town = all.get(id.replace(/^bands\/garrison-/, 'places/'))
      if (town) return fill(bandBy.garrison, { place: town })
      const militia = all.get(id.replace(/^bands\/militia-/, 'districts/'))
      if (militia) return fill(bandBy.militia, { place: militia })
      const namesake = all.get(id.replace(/^bands\//, 'people/'))
      if (namesake) return fill(bandBy.leader, { person: namesake })
      if (band?.side === 'afghans') return bandBy.afghans
      return band?.side === 'reds' ? bandBy.reds : bandBy.unknown
    },
  }
}
