import { useLayoutEffect } from 'preact/hooks'
import { typeset } from '../narrative/typeset.ts'
import type { Choice } from '../session/types.ts'
import { busy, useDesk } from './deskContext.ts'
import { doing } from './doing.ts'
import { choiceOf } from './keys.ts'
import { preferences } from './preferences.ts'
import { say } from './say.ts'
import { useWatched } from './signal.ts'

/** The decisions of a page, as real buttons; locked ones stay in the list with their reason. */
export function Choices({ choices, hand }: { choices: readonly Choice[]; hand: 'pasha' | 'yusuf' }) {
  const { session } = useDesk()
  const { keys } = useWatched(preferences)
  const waiting = useWatched(busy)
  const take = (choice: Choice) => {
    if (choice.locked === null) void doing(() => session.choose(choice.id))
  }

  // Before the paint: a key pressed as soon as the page is seen must not be taken for the page before.
  useLayoutEffect(() => {
    if (!keys) return
    const press = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return
      const index = choiceOf(event, choices.length)
      if (index === null) return
      event.preventDefault()
      take(choices[index]!)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [choices, keys])

  if (choices.length === 0) return null
  return (
    <section class={`decide decide-${hand}`} aria-labelledby="hand">
      <h3 id="hand" class="hand">
        {say(hand === 'pasha' ? 'journal.pashaDecides' : 'journal.yusufsHand')}
      </h3>
      <p class="hand-help">{say(hand === 'pasha' ? 'journal.pashaDecidesHelp' : 'journal.yusufsHandHelp')}</p>
      <ol class="choices" aria-label={say('journal.choices')} aria-busy={waiting}>
        {choices.map((choice, i) => (
          <li key={choice.id}>
            <button
              type="button"
              class="choice"
              aria-disabled={choice.locked !== null}
              aria-describedby={choice.locked !== null || choice.stake !== null ? `about-${i}` : undefined}
              onClick={() => take(choice)}
            >
              <span class="number" aria-hidden="true">
                {i + 1}
              </span>
              <span class="label">{typeset(choice.text)}</span>
            </button>
            {choice.locked !== null && (
              <p class="locked" id={`about-${i}`}>
                {say('journal.locked', { reason: typeset(choice.locked) })}
              </p>
            )}
            {choice.locked === null && choice.stake !== null && (
              <p class="stake" id={`about-${i}`}>
                {say('journal.stake', { stake: typeset(choice.stake) })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
