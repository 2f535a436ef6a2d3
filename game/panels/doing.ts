import { busy, trouble } from './deskContext.ts'
import { say } from './say.ts'

/** Runs one thing the player asked for at a time; a second request meanwhile is dropped, a failure is told plainly. */
export async function doing(work: () => Promise<unknown>): Promise<void> {
  if (busy.now) return
  busy.set(true)
  trouble.set('')
  try {
    await work()
  } catch (error) {
    console.error(error)
    trouble.set(say('desk.trouble'))
  } finally {
    busy.set(false)
  }
}
