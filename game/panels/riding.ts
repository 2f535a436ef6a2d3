import { busy } from './deskContext.ts'
import { laid, onMap } from './mapSlot.ts'
import { mayMove, preferences } from './preferences.ts'
import { signalOf } from './signal.ts'

/** How long a week is shown on the map at the slowest, and where nothing moves. */
const WEEK_MS = 1400
const STILL_MS = 110
/** The marks arrive a little before the week is over. */
const ARRIVE = 0.94

/** Whether weeks are passing: not, to be watched, or at once to where the ride stops. */
export const riding = signalOf<'no' | 'riding' | 'skipping'>('no')

let wake: () => void = () => undefined

/** Milliseconds a week takes at the speed the reader likes. */
export const weekMs = (): number => WEEK_MS / preferences.now.speed

/** True where a ride can be watched: a map lies on the desk, which shows it meanwhile, and things may move. */
export const isWatched = (): boolean => laid.now !== null && laid.now !== 'failed' && mayMove(preferences.now)

/** Lets one week of a ride be seen; settles when it is over, or at once when the reader skips. */
export function breathe(): Promise<void> {
  if (riding.now === 'skipping') return Promise.resolve()
  riding.set('riding')
  return new Promise(done => {
    const timer = setTimeout(done, isWatched() ? weekMs() : STILL_MS)
    wake = () => {
      clearTimeout(timer)
      done()
    }
  })
}

/** Goes to where the ride stops, now; nothing that happens on the way is left out. */
export function skip(): void {
  if (riding.now !== 'riding') return
  riding.set('skipping')
  onMap(map => map.setPace?.(0))
  wake()
}

/** Keeps the map at the reader's speed, and knows when a ride is over; called once. */
export function followRides(): void {
  const pace = () => onMap(map => map.setPace?.(riding.now === 'skipping' ? 0 : weekMs() * ARRIVE))
  laid.watch(pace)
  preferences.watch(pace)
  busy.watch(working => {
    if (working || riding.now === 'no') return
    riding.set('no')
    pace()
  })
}
