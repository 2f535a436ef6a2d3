import './sheet.css'
import { useEffect, useRef } from 'preact/hooks'
import { useDesk, useNow } from './deskContext.ts'
import { Later } from './later.tsx'
import { LinkTo } from './linkTo.tsx'
import { laid, type MapHandle, type MapTold } from './mapSlot.ts'
import { say } from './say.ts'
import { useWatched } from './signal.ts'
import { KEYS_ID, useMapFollows, useMapTold } from './useMapTold.ts'

/** Draws the map into an element, which tells of the hand on it; settles once it can be seen. */
export type Unroll = (host: HTMLElement, told: MapTold) => Promise<MapHandle>

const loadHand = () => import('./mapHand.tsx')

/** The map's place on the desk. The canvas takes the keyboard and has cards; all of it is also in the atlas. */
export function Sheet({ unroll, wanted }: { unroll: Unroll; wanted: boolean }) {
  const { names } = useDesk()
  const { selected } = useNow()
  const host = useRef<HTMLDivElement>(null)
  const held = useWatched(laid)
  const failed = held === 'failed'
  const map = failed ? null : held
  const told = useMapTold()
  useMapFollows(map)

  useEffect(() => {
    if (!wanted || !host.current) return
    let left = false
    let drawn: MapHandle | null = null
    unroll(host.current, told).then(
      handle => {
        drawn = handle
        if (left) handle.destroy?.()
        else laid.set(handle)
      },
      error => {
        console.warn(error)
        if (!left) laid.set('failed')
      },
    )
    return () => {
      left = true
      drawn?.destroy?.()
      laid.set(null)
    }
  }, [wanted])

  const status = failed ? 'desk.mapFailed' : wanted ? 'desk.mapUnrolling' : 'desk.mapWaiting'
  return (
    <section class="sheet" id="map" aria-label={say('desk.mapHeading')}>
      <div class="sheet-canvas" ref={host} />
      <div class="sheet-cross" aria-hidden="true" />
      {map && <Later load={loadHand} props={{ map }} />}
      {map === null && (
        <div class="sheet-notice">
          <p>{say(status)}</p>
          {failed && (
            <p>
              <LinkTo paper="atlas">{say('desk.openAtlas')}</LinkTo>
            </p>
          )}
        </div>
      )}
      <fieldset class="bare sheet-tools" aria-label={say('desk.mapHeading')}>
        <button
          type="button"
          aria-label={say('desk.zoomIn')}
          disabled={!map}
          onClick={() => map?.zoom('nearer')}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 10 H17 M10 3 V17" />
          </svg>
        </button>
        <button
          type="button"
          aria-label={say('desk.zoomOut')}
          disabled={!map}
          onClick={() => map?.zoom('farther')}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 10 H17" />
          </svg>
        </button>
        <button type="button" aria-label={say('desk.centre')} disabled={!map} onClick={() => map?.centre()}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M10 2 V18 M4 6 L10 2 L16 6" />
          </svg>
        </button>
      </fieldset>
      <p class="sheet-keys" id={KEYS_ID}>
        {say('map.keys')}
      </p>
      {selected?.startsWith('places/') && (
        <p class="sheet-selected">
          <LinkTo paper="atlas" id={selected}>
            {say('desk.selectedOpen', { place: names.any(selected) })}
          </LinkTo>
          <LinkTo paper="evidence" id={`evidence/${selected}`}>
            {say('evidence.open')}
          </LinkTo>
        </p>
      )}
    </section>
  )
}
