import type { Band } from '../sim/world.ts'
import { useDesk, useNow } from './deskContext.ts'
import { obedient } from './options.ts'
import { say, sentence } from './say.ts'
import { taskWord } from './task.ts'

function strength({ men, rifles, horses, grain }: Band): string {
  return [
    say('orders.strength', { n: men }),
    say('orders.rifles', { n: rifles }),
    say('orders.horses', { n: horses }),
    grain > 0 ? say('orders.carried', { n: grain }) : say('orders.noGrain'),
  ].join(', ')
}

/** Every band that obeys: its strength and what it is doing. */
export function Standing() {
  const { names } = useDesk()
  const { world, selected } = useNow()
  const bands = obedient(world)
  if (bands.length === 0) return <p class="quiet">{say('orders.nobody')}</p>
  return (
    <ul class="plain bands">
      {bands.map(band => (
        <li key={band.id}>
          <strong>{sentence(names.band(band.id, world))}</strong>: {taskWord(band, names, world.week)}.{' '}
          <span class="row-note">{sentence(strength(band))}.</span>
          {selected === band.id && <span class="row-note"> {sentence(say('map.marked'))}.</span>}
        </li>
      ))}
    </ul>
  )
}
