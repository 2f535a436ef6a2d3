import { refusals } from '../../story/interface/refusals.ts'
import type { DistrictId, PlaceId } from '../../story/schema/ids.ts'
import type { Order } from '../sim/command.ts'
import { useDesk, useNow } from './deskContext.ts'
import { orderWord } from './orderWord.ts'
import { previewOf, ridesFrom } from './preview.ts'
import { say } from './say.ts'
import { Give } from './verb.tsx'

const BAND = 'bands/pasha'

/** The orders one would think of at a place or district. */
function thoughtOf(id: PlaceId | DistrictId): readonly Order[] {
  if (id.startsWith('districts/'))
    return (['grain', 'horses', 'men'] as const).map(goods => ({ kind: 'take', district: id as DistrictId, goods }))
  const place = id as PlaceId
  return [
    { kind: 'move', band: BAND, to: place, hidden: false },
    { kind: 'move', band: BAND, to: place, hidden: true },
    { kind: 'raid', band: BAND, place },
    { kind: 'besiege', band: BAND, place },
  ]
}

/** What could be ordered at a place of the atlas; nothing while a scene is waiting for its answer. */
export function OrdersFor({ id }: { id: PlaceId | DistrictId }) {
  const { names, session } = useDesk()
  const { world, mode } = useNow()
  if (mode !== 'orders') return null
  const at = world.bands[BAND]?.at
  const rides = at ? ridesFrom(at, world, session.content) : new Map()
  const orders = thoughtOf(id).map(order => ({ order, why: session.refusal(order), text: orderWord(order, world, names) }))
  return (
    <section class="orders-here">
      <h4>{say('atlas.orderHere', { place: names.any(id) })}</h4>
      <ul class="plain">
        {orders.map(({ order, why, text }) => (
          <li key={text}>
            {why === null ? (
              <Give order={order} text={text} preview={previewOf(order, rides)} />
            ) : (
              <p class="row-note">{say('orders.refused', { order: text, why: refusals[why] ?? why })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
