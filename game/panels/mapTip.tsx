import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { beside } from './beside.ts'
import { useDesk, useNow } from './deskContext.ts'
import type { MapHandle } from './mapSlot.ts'
import { knownAt, sightingWord } from './near.tsx'
import { card, moved, rested } from './onMap.ts'
import { rideWord } from './rideWord.ts'
import { joined, say, sentence } from './say.ts'
import { useWatched } from './signal.ts'
import { placeOf } from './whereBand.ts'

/** How long the slip stays once the mouse has left its place, so that it can be reached, in milliseconds. */
const GRACE_MS = 260
/** How many who are known there are named; the card names them all. */
const NAMED = 3

/** What the slip is about: what the mouse rests on, kept while the mouse is on the slip itself or on its way there. */
function useKept() {
  const now = useWatched(rested)
  const [kept, keep] = useState(now)
  const [on, lay] = useState(false)
  useEffect(() => {
    if (now !== null) return keep(now)
    if (on) return
    const timer = setTimeout(() => keep(null), GRACE_MS)
    return () => clearTimeout(timer)
  }, [now, on])
  useEffect(() => {
    if (kept === null) return
    const away = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      rested.set(null)
      keep(null)
    }
    addEventListener('keydown', away, { capture: true })
    return () => removeEventListener('keydown', away, { capture: true })
  }, [kept])
  return { kept, over: { onPointerEnter: () => lay(true), onPointerLeave: () => lay(false) } }
}

/** A small slip beside what the mouse rests on: its name, how far it is, and who is known there. */
export function MapTip({ map }: { map: MapHandle }) {
  const { names, session } = useDesk()
  const { world } = useNow()
  const open = useWatched(card)
  const drift = useWatched(moved)
  const { kept, over } = useKept()
  const slip = useRef<HTMLDivElement>(null)
  const shown = kept !== null && kept !== open?.what
  useLayoutEffect(() => {
    const own = slip.current
    const spot = kept && map.spotOn(kept)
    const sheet = own?.offsetParent
    if (!own || !spot || !sheet) return
    const { x, y } = beside(
      spot,
      { width: own.offsetWidth, height: own.offsetHeight },
      { width: sheet.clientWidth, height: sheet.clientHeight },
    )
    own.style.translate = `${x}px ${y}px`
  }, [kept, shown, drift])
  if (!shown) return null
  const place = placeOf(kept, world, session.content)
  const known = place ? knownAt([place], world, session.content) : null
  const who = known
    ? [...known.bands.map(seen => sightingWord(seen, world, names)), ...known.people.map(names.person)]
    : []
  return (
    <div class="map-tip" role="tooltip" ref={slip} {...over}>
      <strong>
        {kept.startsWith('bands/') ? sentence(names.band(kept as never, world)) : names.any(kept)}
      </strong>
      {place && (
        <span>
          {kept !== place && `${names.place(place)}. `}
          {rideWord(place, world, session.content)}
        </span>
      )}
      {who.length > 0 && <span>{say('map.tipKnown', { who: joined(who.slice(0, NAMED)) })}</span>}
    </div>
  )
}
