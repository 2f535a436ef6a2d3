import { useEffect, useMemo } from 'preact/hooks'
import type { PlaceId } from '../../story/schema/ids.ts'
import { useDesk, useNow } from './deskContext.ts'
import type { MapHandle, MapTold } from './mapSlot.ts'
import { card, closeCard, lit, moved, openCard, previewed, rested, stepped, usual } from './onMap.ts'
import { say } from './say.ts'

/** The id of the words that say what the keys do on the map. */
export const KEYS_ID = 'map-keys'

/** What the map is told to tell; the same object for the life of the desk. */
export function useMapTold(): MapTold {
  return useMemo(
    () => ({
      label: say('map.label'),
      describedBy: KEYS_ID,
      onTouch: touched => {
        // Ground touched beside an open card puts it away, as one expects of a slip of paper.
        const ground = touched === null || touched.what.startsWith('districts/')
        if (!touched || (ground && card.now && touched.by === 'mouse')) closeCard()
        else openCard(touched.what, touched.by, { ground: ground ? touched.ground : null })
      },
      onRest: what => rested.set(what),
      onStep: place => stepped.set(place),
      onCamp: (week, place) => openCard(place, 'mouse', { camp: week }),
      onView: () => moved.set(moved.now + 1),
    }),
    [],
  )
}

/** Keeps the map in step with what is read, looked at and chosen on the desk. */
export function useMapFollows(map: MapHandle | null): void {
  const { session } = useDesk()
  const { page, selected } = useNow()
  useEffect(() => {
    if (!map) return
    const draw = () => map.preview(previewed.now ?? usual.now)
    const ends = [lit.watch(place => map.light(place)), previewed.watch(draw), usual.watch(draw)]
    return () => {
      for (const end of ends) end()
    }
  }, [map])
  // A chosen place is brought into sight; the place of a page, once for each scene, so that a reader who has
  // moved the map away is left alone.
  useEffect(() => {
    if (map && selected?.startsWith('places/') && selected !== session.now.page?.place)
      map.find(selected as PlaceId)
  }, [map, selected])
  const place = page?.place ?? null
  useEffect(() => {
    if (map && place) map.bring(place)
  }, [map, page?.scene, place])
}
