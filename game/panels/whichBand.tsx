import type { BandId } from '../sim/world.ts'
import { useDesk, useNow } from './deskContext.ts'
import { obedient } from './options.ts'
import { say } from './say.ts'

/** Which band an order is for; nothing to choose where only one band obeys. */
export function WhichBand({ band, choose }: { band: BandId; choose: (id: BandId) => void }) {
  const { names } = useDesk()
  const { world } = useNow()
  const bands = obedient(world)
  if (bands.length < 2) return null
  return (
    <label class="find">
      <span>{say('orders.whose')}</span>
      <select value={band} onChange={event => choose(event.currentTarget.value as BandId)}>
        {bands.map(({ id, at }) => (
          <option key={id} value={id}>
            {say('orders.bandAt', { band: names.band(id, world), place: names.place(at) })}
          </option>
        ))}
      </select>
    </label>
  )
}
