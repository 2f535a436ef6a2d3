import { useState } from 'preact/hooks'
import type { PlaceId } from '../../story/schema/ids.ts'
import { isOurs } from '../sim/model/sides.ts'
import { ordersForDistrict } from '../sim/views/orders.ts'
import type { BandId } from '../sim/world.ts'
import { CardCamp } from './cardCamp.tsx'
import { BandOrders, inCamp, PersonFolds } from './cardOrders.tsx'
import { useDesk, useNow } from './deskContext.ts'
import { heldWord, supportWord } from './district.ts'
import { knownAt, Near } from './near.tsx'
import { openCard } from './onMap.ts'
import { obedient, towards } from './options.ts'
import { OrderFold, OrderList } from './orderList.tsx'
import { PlaceNames } from './placeNames.tsx'
import { rideWord } from './rideWord.ts'
import { say, sentence } from './say.ts'
import { useUsual } from './useWay.ts'
import { VerbFold } from './verb.tsx'
import { WhichBand } from './whichBand.tsx'

/** Everything that could be ordered about a place: rides and blows, its garrison, its district, the bands and people there. */
function PlaceOrders({ id }: { id: PlaceId }) {
  const { names, session } = useDesk()
  const { world } = useNow()
  const { content } = session
  const bands = obedient(world)
  const [chosen, choose] = useState<BandId>('bands/pasha')
  const band = bands.some(one => one.id === chosen) ? chosen : (bands[0]?.id ?? 'bands/pasha')
  const district = content.places.find(place => place.id === id)?.district ?? null
  const ofDistrict = district ? ordersForDistrict(world, content, district) : []
  const terms = ofDistrict.filter(({ order }) => order.kind === 'offer' && order.to === id)
  const goods = ofDistrict.filter(({ order }) => order.kind !== 'offer')
  const rides = towards(id, { band, hidden: false }, world, content)
  useUsual(rides)
  const known = knownAt([id], world, content)
  const leaders = known.bands.flatMap(({ leader }) => leader ?? [])
  const camp = world.bands['bands/pasha']?.at === id ? inCamp(world, content) : []
  const own = known.bands.flatMap(seen => {
    const one = world.bands[seen.band]
    return one && isOurs(one) ? [one] : []
  })
  return (
    <section class="orders-here">
      <h3>{say('map.ridesHere')}</h3>
      <WhichBand band={band} choose={choose} />
      <OrderList all={rides} brief />
      {terms.length > 0 && (
        <>
          <h3>{say('map.terms')}</h3>
          <OrderList all={terms} />
        </>
      )}
      {own.map(one => (
        <OrderFold key={one.id} title={sentence(say('map.ofBand', { band: names.band(one.id, world) }))}>
          {() => <BandOrders id={one.id} />}
        </OrderFold>
      ))}
      {district && goods.length > 0 && (
        <OrderFold title={say('map.ofDistrict', { district: names.district(district) })}>
          {() => <OrderList all={goods} />}
        </OrderFold>
      )}
      <PersonFolds people={[...new Set([...leaders, ...known.people, ...camp])]} />
      {own.some(one => one.id === 'bands/pasha') && <VerbFold verb="write" />}
    </section>
  )
}

/** A place on the card: its names, how far it is, who holds it and whom it would feed, who is near, the orders. */
export function PlaceOnCard({ id, camp }: { id: PlaceId; camp: number | null }) {
  const { names, session } = useDesk()
  const { world, mode } = useNow()
  const place = session.content.places.find(one => one.id === id)
  if (!place) return null
  const { district } = place
  const state = district ? world.districts[district] : undefined
  return (
    <>
      <PlaceNames place={place} />
      <p>{rideWord(id, world, session.content)}</p>
      {camp !== null && <CardCamp place={id} week={camp} />}
      {state && (
        <p>
          {heldWord(state)} {supportWord(state)}
        </p>
      )}
      <Near places={[id]} heading="h3" />
      {mode === 'orders' && <PlaceOrders id={id} />}
      {camp === null && <CardCamp place={id} week={null} />}
      {district && (
        <button type="button" class="as-link" onClick={() => openCard(district, 'key')}>
          {say('map.inDistrict', { district: names.district(district) })}
        </button>
      )}
    </>
  )
}
