import './mapCard.css'
import './orders.css'
import { useEffect } from 'preact/hooks'
import type { PlaceId } from '../../story/schema/ids.ts'
import { announce, useDesk, useNow } from './deskContext.ts'
import { heldWord } from './district.ts'
import { MapCard } from './mapCard.tsx'
import type { MapHandle } from './mapSlot.ts'
import { MapTip } from './mapTip.tsx'
import { knownAt, sightingWord } from './near.tsx'
import { card, stepped } from './onMap.ts'
import { rideWord } from './rideWord.ts'
import { say } from './say.ts'
import { useWatched } from './signal.ts'

/** What is said of a place the keys have gone to: its name, how far it is, who holds the country, who is known there. */
function useStepWord(): (place: PlaceId) => string {
  const { names, session } = useDesk()
  const { world } = useNow()
  return place => {
    const { content } = session
    const district = content.places.find(({ id }) => id === place)?.district
    const state = district ? world.districts[district] : undefined
    const known = knownAt([place], world, content)
    return [
      `${names.place(place)}.`,
      rideWord(place, world, content),
      ...(state ? [heldWord(state)] : []),
      ...known.bands.map(seen => `${sightingWord(seen, world, names)}.`),
      ...known.people.map(id => `${names.person(id)}.`),
    ].join(' ')
  }
}

/** What lies on the map for the hand: the slip under the mouse, the card, and what the keys are told. */
export default function MapHand({ map }: { map: MapHandle }) {
  const open = useWatched(card)
  const word = useStepWord()
  useEffect(
    () => stepped.watch(place => announce(place === null ? say('map.noneInView') : word(place))),
    [word],
  )
  return (
    <>
      <MapTip map={map} />
      {open && <MapCard key={`${open.what} ${open.camp}`} map={map} open={open} />}
    </>
  )
}
