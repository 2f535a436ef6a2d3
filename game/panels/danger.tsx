import { danger as words } from '../../story/words/danger.ts'
import { danger } from '../sim/views/danger.ts'
import { useDesk, useNow } from './deskContext.ts'
import { tell } from './tell.ts'

/** What the other side may have in mind, in one paragraph: its phase, what alarmed it, what it waits for, what delays it. */
export function DangerNote() {
  const { names, session } = useDesk()
  const { world } = useNow()
  if (world.week === 0) return null
  const { phase, alarms, delays, waits } = danger(world, session.content)
  const told = (weight: 'small' | 'great') => {
    const some = alarms
      .filter(one => one.weight === weight)
      .map(one => tell(world.chronicle[one.happening]!, world, names))
    return some.length === 0 ? [] : [words[weight], ...some]
  }
  const sentences = [
    words.phase[phase ?? 'unknown'],
    words.waits[waits],
    ...told('great'),
    ...told('small'),
    ...delays.map(delay => words.delays[delay]),
  ]
  return (
    <section class="danger">
      <h3>{words.heading}</h3>
      <p>{sentences.join(' ')}</p>
    </section>
  )
}
