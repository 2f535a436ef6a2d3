import './rideBar.css'
import { useEffect } from 'preact/hooks'
import { newThisWeek } from './captions.ts'
import { gregorianSpan } from './dates.ts'
import { announce, useDesk, useNow } from './deskContext.ts'
import { prefer, preferences } from './preferences.ts'
import { isWatched, riding, skip } from './riding.ts'
import { say } from './say.ts'
import { useWatched } from './signal.ts'
import { tell } from './tell.ts'

/** Whether a key press asks to go to the stop at once: Escape, or the space bar where it presses nothing else. */
export function skipKey({
  key,
  target,
}: {
  readonly key: string
  readonly target: EventTarget | null
}): boolean {
  if (key === 'Escape') return true
  return (
    key === ' ' &&
    !(target instanceof Element && target.closest('button, a, input, select, textarea, summary'))
  )
}

/** The next of the three speeds, and the first again after the last. */
export const faster = (speed: 1 | 2 | 4): 1 | 2 | 4 => (speed === 4 ? 1 : speed === 2 ? 4 : 2)

/** Shown while weeks pass over the map: the week, the weightiest thing heard in it, and how to go faster or straight to the stop. */
export function RideBar() {
  const { names } = useDesk()
  const { world } = useNow()
  const { speed } = useWatched(preferences)
  const passing = useWatched(riding) === 'riding'
  const [first] = passing ? newThisWeek(world) : []
  const caption = first ? tell(first, world, names) : say('ride.quiet')

  useEffect(() => {
    if (!passing) return
    const press = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') || !skipKey(event)) return
      event.preventDefault()
      skip()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [passing])

  const watched = passing && isWatched()
  useEffect(() => {
    if (watched && first) announce(say('ride.told', { week: world.week, what: caption }))
  }, [watched, world.week])

  if (!watched) return null
  return (
    <fieldset class="bare passing" aria-label={say('ride.group')}>
      <p class="passing-week">{say('ride.week', { week: world.week, days: gregorianSpan(world.week) })}</p>
      <p class="passing-told">{caption}</p>
      <button
        type="button"
        class="action"
        aria-label={`${say('ride.faster')}. ${say('ride.speed', { n: speed })}`}
        onClick={() => prefer({ speed: faster(speed) })}
      >
        {say('ride.faster')} <span class="times">{say('ride.times', { n: speed })}</span>
      </button>
      <button type="button" class="action action-first" title={say('ride.skipHelp')} onClick={skip}>
        {say('ride.skip')}
      </button>
    </fieldset>
  )
}
