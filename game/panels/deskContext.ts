import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Session, Snapshot } from '../session/types.ts'
import type { Names } from './names.ts'
import type { Picture } from './posterWords.ts'
import { signalOf, useWatched } from './signal.ts'

/** What every panel may use. */
export interface Desk {
  readonly session: Session
  readonly names: Names
  /** Draws the picture of a campaign; missing where there is nothing to draw it with. */
  readonly picture?: Picture
}

export const DeskContext = createContext<Desk | null>(null)

/** The desk a panel lies on; outside of one there is nothing to show and it throws. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('a panel was drawn without a desk')
  return desk
}

/** The present snapshot; draws again after every change. */
export function useNow(): Snapshot {
  const { session } = useDesk()
  return useWatched(session)
}

/** What the live region says, once and politely. */
export const announced = signalOf('')
/** Says a sentence to a screen reader; the same sentence twice in a row is said twice. */
export function announce(text: string): void {
  announced.set(announced.now === text ? `${text}\u00a0` : text)
}

/** What sounds, for the caption line; empty when silent. */
export const heard = signalOf('')
/** True while the session is working on something that was asked. */
export const busy = signalOf(false)
/** A plain notice that something failed; empty when nothing did. */
export const trouble = signalOf('')
