import { say } from './say.ts'

/** Half-days as words: `half a day`, `a day`, `a day and a half`, `2 days`, `2 and a half days`. */
export function daysWord(halfDays: number): string {
  const whole = Math.floor(halfDays / 2)
  if (halfDays % 2 === 0) return say('atlas.days', { n: Math.max(whole, 1) })
  return whole === 0 ? say('atlas.halfDay') : say('atlas.daysAndHalf', { n: whole })
}
