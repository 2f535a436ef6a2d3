import { refusals } from '../../story/interface/refusals.ts'
import type { DistrictId, PersonId, PlaceId } from '../../story/schema/ids.ts'
import { type Considered, ordersForDistrict, ordersForPerson } from '../sim/views/orders.ts'
import { useDesk, useNow } from './deskContext.ts'
import { towards } from './options.ts'
import { orderWord } from './orderWord.ts'
import { say } from './say.ts'
import { Give } from './verb.tsx'

/** What could be ordered about a place, a district or a person; nothing while a scene is waiting for its answer. */
export function OrdersFor({ id }: { id: PlaceId | DistrictId | PersonId }) {
  const { names, session } = useDesk()
  const { world, mode } = useNow()
  if (mode !== 'orders') return null
  const { content } = session
  const thought: readonly Considered[] = id.startsWith('districts/')
    ? ordersForDistrict(world, content, id as DistrictId)
    : id.startsWith('people/')
      ? ordersForPerson(world, content, id as PersonId)
      : towards(id as PlaceId, { band: 'bands/pasha', hidden: false }, world, content)
  if (thought.length === 0) return null
  return (
    <section class="orders-here">
      <h4>{say('atlas.orderHere', { place: names.any(id) })}</h4>
      <ul class="plain">
        {thought.map(one => {
          const text = orderWord(one.order, world, names)
          return (
            <li key={text}>
              {one.refusal === null ? (
                <Give considered={one} text={text} />
              ) : (
                <p class="row-note">
                  {say('orders.refused', { order: text, why: refusals[one.refusal] ?? one.refusal })}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
