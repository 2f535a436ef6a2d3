import { useEffect, useMemo } from 'preact/hooks'
import type { Order } from '../sim/command.ts'
import type { Considered } from '../sim/views/orders.ts'
import { type Foretold, foretell } from '../sim/views/way.ts'
import { useDesk, useNow } from './deskContext.ts'
import { previewed, usual } from './onMap.ts'

/** The ride an order would be; null for one that rides nowhere. */
export function useWay(order: Order): Foretold | null {
  const { session } = useDesk()
  const { world } = useNow()
  return useMemo(() => foretell(world, session.content, order), [world, JSON.stringify(order)])
}

/** What draws a way on the map while its button has the pointer or the focus, and takes it away when the button goes. */
export function useLooked(way: Foretold | null) {
  const end = () => {
    if (way !== null && previewed.now === way) previewed.set(null)
  }
  useEffect(() => end, [way])
  if (way === null) return {}
  const begin = () => previewed.set(way)
  return { onPointerEnter: begin, onPointerLeave: end, onFocus: begin, onBlur: end }
}

/** Draws the first ride that would be obeyed while the card lies there, so that a finger sees it before it gives an order. */
export function useUsual(rides: readonly Considered[]): void {
  const { session } = useDesk()
  const { world } = useNow()
  const ride = rides.find(({ refusal }) => refusal === null)?.order ?? rides[0]?.order
  const key = JSON.stringify(ride)
  useEffect(() => {
    usual.set(ride ? foretell(world, session.content, ride) : null)
    return () => usual.set(null)
  }, [world, key])
}
