import type { PlaceId } from '../../story/schema/ids.ts'
import type { Foretold } from '../sim/views/way.ts'
import type { BandId } from '../sim/world.ts'
import { laid, type Touched } from './mapSlot.ts'
import { signalOf } from './signal.ts'

/** What the map's card is about; `ground` is null where a place or a band was named, not touched. */
export interface OnCard {
  readonly what: Touched['what']
  readonly ground: Touched['ground'] | null
  readonly by: Touched['by']
  /** Where the focus goes when the card is put away. */
  readonly back: Element | null
  /** The past camp whose flag was touched. */
  readonly camp: number | null
}
export const card = signalOf<OnCard | null>(null)

/** What the mouse rests on. */
export const rested = signalOf<PlaceId | BandId | null>(null)
/** Where the keys have gone; set anew at every step. */
export const stepped = signalOf<PlaceId | null>(null)
/** The map's window has moved. */
export const moved = signalOf(0)
/** The place that is read about. */
export const lit = signalOf<PlaceId | null>(null)
/** The way of the order that is looked at. */
export const previewed = signalOf<Foretold | null>(null)
/** The way shown while none is looked at: the ride to the place on the card. */
export const usual = signalOf<Foretold | null>(null)

/** Opens the card of something; a card opened out of another goes back to where the first came from. */
export function openCard(
  what: OnCard['what'],
  by: OnCard['by'],
  over: Partial<Pick<OnCard, 'ground' | 'camp'>> = {},
): void {
  const open = card.now
  const focused = document.activeElement
  const back = open && focused?.closest('.map-card') ? open.back : focused
  rested.set(null)
  card.set({ what, by, back, ground: over.ground ?? null, camp: over.camp ?? null })
}

/** Puts the card away, and gives the focus back if the card had it. */
export function closeCard(): void {
  const open = card.now
  if (!open) return
  const had = document.activeElement?.closest('.map-card') || document.activeElement === document.body
  card.set(null)
  previewed.set(null)
  if (had && open.back instanceof HTMLElement && open.back.isConnected)
    open.back.focus({ preventScroll: true })
}

/** Whether the map can be seen, so that a card on it would be. */
export const mapInSight = (): boolean =>
  laid.now !== null && laid.now !== 'failed' && (document.querySelector('.sheet')?.clientWidth ?? 0) > 0

/** What lights a place up on the map while a link to it has the pointer or the focus. */
export function lights(place: PlaceId) {
  const out = () => {
    if (lit.now === place) lit.set(null)
  }
  return {
    onPointerEnter: () => lit.set(place),
    onPointerLeave: out,
    onFocus: () => lit.set(place),
    onBlur: out,
  }
}
