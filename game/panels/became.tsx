import { causesOfTheEnd } from '../sim/views/causes.ts'
import { useDesk, useNow } from './deskContext.ts'
import { say } from './say.ts'
import { tell } from './tell.ts'

/** What became of the player's Pasha. */
export function Became() {
  const { names } = useDesk()
  const { world } = useNow()
  const at = world.bands['bands/pasha']?.at
  const fate = world.chronicle.findLast(({ kind }) => kind === 'fate')
  return (
    <section id="after-became">
      <h3>{say('epilogue.became')}</h3>
      <p>
        {fate && `${tell(fate, world, names)} `}
        {say(world.pasha.alive ? 'epilogue.becameAlive' : 'epilogue.becameDead', { week: world.week })}{' '}
        {at && say('epilogue.becameAt', { place: names.place(at) })}
      </p>
    </section>
  )
}

/** Three chronicled causes of the end, at least one of them old. */
export function Causes() {
  const { names } = useDesk()
  const { world } = useNow()
  const causes = causesOfTheEnd(world)
  return (
    <section id="after-causes">
      <h3>{say('epilogue.causes')}</h3>
      <p class="lead">{say('epilogue.causesLead')}</p>
      {causes.length === 0 ? (
        <p class="quiet">{say('epilogue.causesNone')}</p>
      ) : (
        <ol class="ten">
          {causes.map(cause => (
            <li key={cause.id}>
              {tell(cause, world, names)}{' '}
              <span class="dispatch-source">{say('epilogue.causeWeek', { week: cause.week })}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
