import { useState } from 'preact/hooks'
import type { District, Place } from '../../story/schema/place.ts'
import { useDesk, useNow } from './deskContext.ts'
import { heldWord, supportWord } from './district.ts'
import { DistrictSheet } from './districtSheet.tsx'
import { Find, matches } from './find.tsx'
import { LinkTo } from './linkTo.tsx'
import { PlaceSheet } from './place.tsx'
import { say } from './say.ts'
import { Whereabouts } from './whereabouts.tsx'

function PlaceLink({ place }: { place: Place }) {
  const { world, selected } = useNow()
  const here = world.bands['bands/pasha']?.at === place.id
  return (
    <li>
      <LinkTo paper="atlas" id={place.id}>
        {place.name}
      </LinkTo>
      {here && <span class="here"> {say('atlas.hereTag')}</span>}
      {selected === place.id && <span class="here"> {say('map.marked')}</span>}
    </li>
  )
}

function DistrictRow({ district, places }: { district: District; places: readonly Place[] }) {
  const { world } = useNow()
  const state = world.districts[district.id]
  return (
    <section class="district">
      <h4>
        <LinkTo paper="atlas" id={district.id} class="row-name">
          {district.name}
        </LinkTo>
      </h4>
      {state && (
        <p class="row-note">
          {heldWord(state)} {supportWord(state)}
        </p>
      )}
      <ul class="place-list">
        {places.map(place => (
          <PlaceLink key={place.id} place={place} />
        ))}
      </ul>
    </section>
  )
}

const GROUPS = [
  ['play', 'districts'],
  ['bank', 'bank'],
  ['margin', 'margin'],
] as const

/** The map as a list, or one place, or one district. */
export function AtlasPaper({ id }: { id: string | null }) {
  const { session } = useDesk()
  const [sought, seek] = useState('')
  const { places, districts } = session.content
  const place = places.find(one => one.id === id)
  if (place) return <PlaceSheet place={place} />
  const district = districts.find(one => one.id === id)
  if (district) return <DistrictSheet district={district} />

  const found = (one: Place) =>
    matches(sought, one.name, one.names.russian, one.names.persian, one.names.modern)
  const off = places.filter(one => one.district === null && found(one))
  const shown = districts
    .map(one => ({
      one,
      // A district that is sought by its own name shows all its places.
      within: places.filter(
        place => place.district === one.id && (found(place) || (sought !== '' && matches(sought, one.name))),
      ),
    }))
    .filter(({ one, within }) => within.length > 0 || matches(sought, one.name))
  return (
    <>
      <p class="lead">{say('atlas.lead')}</p>
      <Whereabouts />
      <Find label={say('atlas.search')} value={sought} onFind={seek} />
      {shown.length === 0 && off.length === 0 && <p class="quiet">{say('atlas.none')}</p>}
      {GROUPS.map(([role, title]) => {
        const those = shown.filter(({ one }) => one.role === role)
        if (those.length === 0) return null
        return (
          <section key={role}>
            <h3>{say(`atlas.${title}`)}</h3>
            {those.map(({ one, within }) => (
              <DistrictRow key={one.id} district={one} places={within} />
            ))}
          </section>
        )
      })}
      {off.length > 0 && (
        <section>
          <h3>{say('atlas.offSheet')}</h3>
          <ul class="place-list">
            {off.map(one => (
              <PlaceLink key={one.id} place={one} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
