import type { EventName } from './count.ts'
import type { Spread } from './spread.ts'

type Events = Readonly<Record<string, { readonly share: number; readonly week: Spread }>>

/** Weeks in which the historical policy should bring each event about, in most campaigns. */
const WINDOWS: Readonly<Partial<Record<EventName, readonly [first: number, last: number]>>> = {
  'dushanbe-taken': [13, 17],
  'offensive-opens': [28, 32],
  'ibrahim-attacks': [30, 35],
  'enver-dies': [37, 41],
}

/** What falls outside: an event that most campaigns lack or that the middle one has in another week; in words. */
export function astrayOf(policy: string, events: Events): string[] {
  if (policy === 'historical-without-dushanbe') {
    const share = events['dushanbe-taken']?.share ?? 0
    return share === 0 ? [] : [`nobody attacks Dushanbe, and yet it is taken in ${share} of the campaigns`]
  }
  return Object.entries(WINDOWS).flatMap(([name, [first, last]]) => {
    const { share, week } = events[name] ?? { share: 0, week: { p10: 0, p50: 0, p90: 0 } }
    return share > 0.5 && week.p50 >= first && week.p50 <= last
      ? []
      : [
          `${name}: in ${share} of the campaigns, mostly week ${week.p50}; wanted in most, weeks ${first}-${last}`,
        ]
  })
}
