import type { Session } from '../../game/session/types.ts'
import type { Order } from '../../game/sim/command.ts'
import type { PersonId, PlaceId } from '../../story/schema/ids.ts'

const ASKED = ['join', 'guide', 'grain', 'leave-lakai'] as const
const WRITTEN = ['help', 'oath', 'vouch', 'join', 'quit-turkestan', 'thanks'] as const
const TERMS = ['surrender', 'passage', 'peace'] as const
const GOODS = ['grain', 'horses', 'men'] as const

/**
 * Every order a player could think of here, obeyed or not: towns and camps to ride to, people to ask and write to,
 * what may be taken and given. A bot draws from it and asks the session what would be refused.
 */
export function candidates({ now, content }: Session): Order[] {
  const band = 'bands/pasha' as const
  const places = content.places.filter(place => place.kind !== 'mountain').map(place => place.id)
  const seats = content.districts.map(district => district.seat)
  const people = content.people.filter(person => person.role !== 'civilian').map(person => person.id)
  const playable = content.districts.filter(district => district.role === 'play').map(district => district.id)
  const to = (id: PlaceId, hidden: boolean): Order => ({ kind: 'move', band, to: id, hidden })
  return [
    ...places.flatMap(id => [to(id, false), to(id, true)]),
    ...seats.flatMap((place): Order[] => [
      { kind: 'raid', band, place },
      { kind: 'besiege', band, place },
      ...TERMS.map((terms): Order => ({ kind: 'offer', to: place, terms })),
    ]),
    { kind: 'muster', band, how: 'gather' } as const,
    { kind: 'muster', band, how: 'disperse' } as const,
    { kind: 'drill', band } as const,
    ...playable.flatMap(district => GOODS.map((goods): Order => ({ kind: 'take', district, goods }))),
    ...playable.map((district): Order => ({ kind: 'give', to: district, goods: 'grain', amount: 5 })),
    ...people.flatMap((person): Order[] => [
      ...ASKED.map((what): Order => ({ kind: 'ask', person, what })),
      { kind: 'give', to: person, goods: 'rifles', amount: 10 },
    ]),
    ...[...people, 'all' as const].flatMap((person: PersonId | 'all') =>
      WRITTEN.map((about): Order => ({ kind: 'write', to: person, about })),
    ),
  ].filter(order => now.world.week > 0 || order.kind === 'move')
}
