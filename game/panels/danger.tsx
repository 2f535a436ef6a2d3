import { danger as words } from '../../story/words/danger.ts'
import { danger } from '../sim/views/danger.ts'
import { useDesk, useNow } from './deskContext.ts'
import { tell } from './tell.ts'

/** What the other side may have in mind: its phase, what it waits for and what delays it, then what alarmed it, by weight. */
export function DangerNote() {
  const { names, session } = useDesk()
  const { world } = useNow()
  if (world.week === 0) return null
  const { phase, alarms, delays, waits } = danger(world, session.content)
  const sentences = [
    words.phase[phase ?? 'unknown'],
    words.waits[waits],
    ...delays.map(delay => words.delays[delay]),
  ]
  return (
    <section class="danger">
      <h3>{words.heading}</h3>
      <p>{sentences.join(' ')}</p>
      {(['great', 'small'] as const).map(weight => {
        const some = alarms.filter(one => one.weight === weight)
        if (some.length === 0) return null
        return (
          <div key={weight}>
            <h4>{words[weight]}</h4>
            <ul>
              {some.map(({ happening }) => (
                <li key={happening}>{tell(world.chronicle[happening]!, world, names)}</li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
