import { useDesk, useNow } from './deskContext.ts'
import { say } from './say.ts'

/** Where the Pasha is, as one sentence; a prisoner is where his band is. */
export function Whereabouts() {
  const { names, session } = useDesk()
  const { world } = useNow()
  const at = world.bands['bands/pasha']?.at
  if (!at) return null
  const district = session.content.places.find(place => place.id === at)?.district
  return (
    <p class="whereabouts">
      {district && names.district(district) !== names.place(at)
        ? say('atlas.youAreHere', { place: names.place(at), district: names.district(district) })
        : say('atlas.youAreAt', { place: names.place(at) })}
    </p>
  )
}
