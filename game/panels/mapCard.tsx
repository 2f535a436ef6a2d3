import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { DistrictId, PlaceId } from '../../story/schema/ids.ts'
import type { BandId } from '../sim/world.ts'
import { BandOnCard } from './bandCard.tsx'
import { beside } from './beside.ts'
import { CardGiven } from './cardGiven.tsx'
import { useDesk, useNow } from './deskContext.ts'
import { DistrictOnCard } from './districtCard.tsx'
import { LinkTo } from './linkTo.tsx'
import type { MapHandle } from './mapSlot.ts'
import { closeCard, moved, type OnCard } from './onMap.ts'
import { PlaceOnCard } from './placeCard.tsx'
import { say, sentence } from './say.ts'
import { placeOf } from './whereBand.ts'

/** Below this width the card is a slip along the foot of the screen; the same number stands in the stylesheet. */
const SLIM = '(max-width: 43.74rem)'
/** How near the edge of the uncovered map a spot is as good as hidden, in CSS pixels. */
const RIM = 34

/** Keeps the card beside what it is about while the map moves; at the foot of the screen it brings that into the rest once. */
function useAnchor(map: MapHandle, { what, ground }: OnCard) {
  const { session } = useDesk()
  const own = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    let shown = false
    const spot = () => {
      const place = placeOf(what, session.now.world, session.content)
      return (ground && map.spotOn(ground)) ?? map.spotOn(what) ?? (place && map.spotOn(place))
    }
    const place = () => {
      const card = own.current
      const sheet = card?.closest('.sheet')
      const at = spot()
      if (!card || !sheet || !at) return
      const slim = matchMedia(SLIM).matches
      const free = (slim ? sheet.querySelector('.sheet-canvas') : sheet) ?? sheet
      const window = { width: free.clientWidth, height: free.clientHeight }
      if (!slim) {
        const size = { width: card.offsetWidth, height: card.offsetHeight }
        const to = beside(at, size, window, map.spotOn('bands/pasha'))
        card.style.translate = `${Math.round(to.x)}px ${Math.round(to.y)}px`
        return
      }
      card.style.removeProperty('translate')
      const [dx, dy] = [window.width / 2 - at.x, window.height / 2 - at.y]
      const hidden = Math.abs(dx) > window.width / 2 - RIM || Math.abs(dy) > window.height / 2 - RIM
      if (!shown && hidden) map.nudge(dx, dy)
    }
    place()
    const grown = new ResizeObserver(place)
    if (own.current) grown.observe(own.current)
    const unwatch = moved.watch(place)
    // What the reader pushes out of sight afterwards stays there.
    const done = setTimeout(() => {
      shown = true
    }, 600)
    return () => {
      clearTimeout(done)
      unwatch()
      grown.disconnect()
    }
  }, [])
  return own
}

/** A slip beside a touched place, band or district: what is known of it, and what could be ordered about it. */
export function MapCard({ map, open }: { map: MapHandle; open: OnCard }) {
  const { names } = useDesk()
  const { world, mode } = useNow()
  const own = useAnchor(map, open)
  const heading = useRef<HTMLHeadingElement>(null)
  const { what } = open
  useEffect(() => {
    if (open.by === 'key') heading.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    const away = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return
      closeCard()
    }
    addEventListener('keydown', away)
    return () => removeEventListener('keydown', away)
  }, [])
  const name = what.startsWith('bands/') ? sentence(names.band(what as BandId, world)) : names.any(what)
  return (
    <section class="map-card" role="dialog" aria-labelledby="map-card-title" ref={own}>
      <header class="map-card-head">
        <h2 id="map-card-title" tabIndex={-1} ref={heading}>
          {name}
        </h2>
        <button type="button" class="put-away" onClick={closeCard}>
          {say('desk.close')}
        </button>
      </header>
      <div class="map-card-body">
        {what.startsWith('places/') && <PlaceOnCard id={what as PlaceId} camp={open.camp} />}
        {what.startsWith('bands/') && <BandOnCard id={what as BandId} />}
        {what.startsWith('districts/') && <DistrictOnCard id={what as DistrictId} />}
        {mode === 'scene' && <p class="quiet">{say('map.waits')}</p>}
        {!what.startsWith('bands/') && (
          <p class="map-card-links">
            <LinkTo paper="atlas" id={what}>
              {say('map.more')}
            </LinkTo>
            <LinkTo paper="evidence" id={`evidence/${what}`}>
              {say('map.record')}
            </LinkTo>
          </p>
        )}
      </div>
      <CardGiven heading={heading} />
    </section>
  )
}
