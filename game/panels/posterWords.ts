import type { World } from '../sim/world.ts'
import { daysOf } from './dates.ts'
import type { Names } from './names.ts'
import { say } from './say.ts'
import { tell } from './tell.ts'

/** What is lettered about the sheet. */
export interface PosterWords {
  readonly title: string
  readonly campaign: string
  readonly span: string
  /** Week, dice and, once it is over, how it ended; a line each. */
  readonly facts: readonly string[]
  readonly signs: Readonly<Record<'trail' | 'record' | 'pasha' | 'chief' | 'red' | 'told', string>>
  readonly note: string
  readonly credits: string
}

/** Draws a week of the campaign, with the record up to a week, as a PNG; rejects with the reason when it cannot. */
export type Picture = (
  shown: { readonly world: World; readonly record: number },
  words: PosterWords,
) => Promise<Blob>

const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** The name of a picture's file: twenty-four-riders-week-07.png. */
export const pictureName = (week: number): string =>
  `twenty-four-riders-week-${String(week).padStart(2, '0')}.png`

/** How a campaign ended, in at most two sentences; nothing while it goes on. */
function ended(world: World, names: Names): string[] {
  if (world.ending === null) return []
  const fate = world.chronicle.findLast(({ kind }) => kind === 'fate')
  const became = say(world.pasha.alive ? 'epilogue.becameAlive' : 'epilogue.becameDead', { week: world.week })
  return [...(fate ? [tell(fate, world, names)] : []), became]
}

/** The words for the picture of a world: from the first day of the ride to the last of its week. */
export function posterWords(world: World, names: Names): PosterWords {
  const [from] = daysOf(1)
  const [, to] = daysOf(Math.max(1, world.week))
  return {
    title: say('poster.title'),
    campaign: say('poster.campaign'),
    span: say('poster.span', { from: day.format(from), to: day.format(to) }),
    facts: [
      say('poster.week', { week: world.week }),
      say('poster.seed', { seed: String(world.seed) }),
      ...ended(world, names),
    ],
    signs: {
      trail: say('poster.trail'),
      record: say('poster.record'),
      pasha: say('poster.pasha'),
      chief: say('poster.chief'),
      red: say('poster.red'),
      told: say('poster.told'),
    },
    note: say('poster.note'),
    credits: say('poster.credits'),
  }
}
