import type { Session } from '../session/types.ts'

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
