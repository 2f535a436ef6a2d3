import type { Happening } from '../sim/happening.ts'
import { isWeighty } from './captions.ts'
import { gregorianSpan, hijriSpan } from './dates.ts'
import { say } from './say.ts'

/** A week in words: its number and its days in both calendars; week 0 is the time before the ride. */
export const whenOf = (week: number): string =>
  week === 0
    ? say('calendar.prologue')
    : say('replay.when', { week, days: gregorianSpan(week), hijri: hijriSpan(week) })

/** The weeks a reader who leafs through would stop at, in order. */
export const stopsOf = (told: ReadonlyMap<number, readonly Happening[]>): number[] =>
  [...told]
    .filter(([, happened]) => happened.some(isWeighty))
    .map(([week]) => week)
    .sort((a, b) => a - b)

/** The weeks as a scale to slide along; a tick stands at every week something happened in. */
export function Scrubber({
  first,
  last,
  week,
  stops,
  go,
}: {
  first: number
  last: number
  week: number
  stops: readonly number[]
  go: (week: number) => void
}) {
  const span = Math.max(1, last - first)
  return (
    <div class="scrubber">
      <svg class="scrubber-ticks" viewBox={`0 0 ${span} 10`} preserveAspectRatio="none" aria-hidden="true">
        {stops.map(stop => (
          <path key={stop} d={`M${stop - first} 2 V8`} />
        ))}
      </svg>
      <input
        type="range"
        aria-label={say('replay.scrub')}
        aria-valuetext={whenOf(week)}
        min={first}
        max={last}
        step={1}
        value={week}
        onInput={event => go(Number(event.currentTarget.value))}
      />
    </div>
  )
}
