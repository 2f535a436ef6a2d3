import type { DistrictId } from '../../story/schema/ids.ts'
import { ordersForDistrict } from '../sim/views/orders.ts'
import { useDesk, useNow } from './deskContext.ts'
import { heldWord, supportWord } from './district.ts'
import { Near } from './near.tsx'
import { openCard } from './onMap.ts'
import { OrderList } from './orderList.tsx'
import { say } from './say.ts'

/** A district on the card: who holds it, whom it would feed, its stores and its dead, who is in it, what could be taken or given. */
export function DistrictOnCard({ id }: { id: DistrictId }) {
  const { names, session } = useDesk()
  const { world, mode } = useNow()
  const { places, districts } = session.content
  const district = districts.find(one => one.id === id)
  const state = world.districts[id]
  if (!district) return null
  return (
    <>
      {state && (
        <p>
          {heldWord(state)} {supportWord(state)}{' '}
          {say('atlas.stores', { grain: state.grain, herds: state.herds })}
          {(state.dead > 0 || state.fled > 0) &&
            ` ${say('atlas.harm', { dead: state.dead, fled: state.fled })}`}
        </p>
      )}
      <Near places={places.filter(place => place.district === id).map(place => place.id)} heading="h3" />
      {mode === 'orders' && (
        <section class="orders-here">
          <h3>{say('map.orders')}</h3>
          <OrderList all={ordersForDistrict(world, session.content, id)} />
        </section>
      )}
      <button type="button" class="as-link" onClick={() => openCard(district.seat, 'key')}>
        {say('map.seat', { place: names.place(district.seat) })}
      </button>
    </>
  )
}
