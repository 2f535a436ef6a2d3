import type { Content } from '../../story/schema/content.ts'
import type { PersonId } from '../../story/schema/ids.ts'
import { isHere } from '../sim/model/sides.ts'
import { ordersForBand, ordersForPerson } from '../sim/views/orders.ts'
import type { BandId, World } from '../sim/world.ts'
import { useDesk, useNow } from './deskContext.ts'
import { OrderFold, OrderList } from './orderList.tsx'
import { say } from './say.ts'

/** Everybody in the Pasha's camp or with his own band, himself left out. */
export function inCamp(world: World, content: Content): readonly PersonId[] {
  return content.people.flatMap(({ id }) => (id !== 'people/enver-pasha' && isHere(world, id) ? [id] : []))
}

/** What a band of the Pasha's could be ordered to do where it stands. */
export function BandOrders({ id }: { id: BandId }) {
  const { session } = useDesk()
  const { world } = useNow()
  const here = ordersForBand(world, session.content, id).filter(
    ({ order }) => order.kind === 'muster' || order.kind === 'drill',
  )
  return <OrderList all={here} brief />
}

/** What could be asked of, written to, given to or offered each of some people, folded by person. */
export function PersonFolds({ people }: { people: readonly PersonId[] }) {
  const { names, session } = useDesk()
  const { world } = useNow()
  return (
    <>
      {people.map(id => (
        <OrderFold key={id} title={say('map.ofPerson', { person: names.person(id) })}>
          {() => <OrderList all={ordersForPerson(world, session.content, id)} />}
        </OrderFold>
      ))}
    </>
  )
}
