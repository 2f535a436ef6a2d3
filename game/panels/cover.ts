import type { Session } from '../session/types.ts'
import { choiceOf } from './keys.ts'
import { preferences } from './preferences.ts'

/** How long a stored campaign is waited for before an early answer begins a new one over it. */
const PATIENCE_MS = 400

/** True when a stored campaign is found, false when none is within a moment. */
export function isReturning(session: Session): Promise<boolean> {
  if (session.now.resumable) return Promise.resolve(true)
  return new Promise(resolve => {
    const timer = setTimeout(() => {
      unwatch()
      resolve(false)
    }, PATIENCE_MS)
    const unwatch = session.watch(({ resumable }) => {
      if (!resumable) return
      clearTimeout(timer)
      unwatch()
      resolve(true)
    })
  })
}

/** Puts the printed title page away. */
export function leaveCover(): void {
  document.getElementById('cover')?.remove()
}

/** Shows the ways in alone: a reader who returns is not asked to answer the letter over his own campaign. */
export function greetReturning(): void {
  document.getElementById('cover')?.classList.add('cover-returning')
}

/** Lets the number keys answer the printed letter, as they do in the journal; ends when the letter is put away. */
export function numberTheLetter(): void {
  const press = (event: KeyboardEvent) => {
    const letter = document.querySelectorAll<HTMLElement>('#cover .choice')
    if (letter.length === 0) return removeEventListener('keydown', press)
    const index = preferences.now.keys ? choiceOf(event, letter.length) : null
    if (index !== null) letter[index]?.click()
  }
  addEventListener('keydown', press)
}
