import type { Session } from '../../game/session/types.ts'
import type { Order } from '../../game/sim/command.ts'
import { allOrders } from '../../game/sim/views/orders.ts'

const WRITTEN_TO_ALL = ['help', 'join'] as const

/**
 * What a player could order at this stop: all that the list there shows as allowed, and every town and camp to ride to
 * (of those some may still be refused: no road, too far).
 */
export function candidates({ now, content }: Session): Order[] {
  const listed = allOrders(now.world, content)
    .filter(({ refusal }) => refusal === null)
    .map(({ order }) => order)
  const rides = content.places
    .filter(place => place.kind !== 'mountain')
    .flatMap(({ id: to }): Order[] =>
      [false, true].map(hidden => ({ kind: 'move', band: 'bands/pasha', to, hidden })),
    )
  const letters = WRITTEN_TO_ALL.map((about): Order => ({ kind: 'write', to: 'all', about }))
  return [...listed, ...rides, ...letters]
}
