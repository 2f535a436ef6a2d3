// The rule of good choices: at every decision in which the record has a part each option is taken, with all else as the
// record has it. What that comes to is kept in game/sim/golden/choices.json, a decision a line.
import type { Fork } from '../bots/forks.ts'
import { theStory } from '../bots/headless.ts'
import { choiceFaults, type DecisionSum, judge } from '../bots/judge-choices.ts'
import { runJobs, telling } from '../crew/crew.ts'
import { inputsHash } from './inputs.ts'

/** The kept file: what it was made from, and what it came to. */
export interface Choices {
  /** A hash of the rules, and one of the story's text. */
  readonly inputs: string
  readonly story: string
  readonly seeds: number
  readonly campaigns: number
  readonly faults: readonly string[]
  readonly decisions: readonly DecisionSum[]
}

/** Plays every option of every decision of the record in `seeds` seeds (1 and up, from `first` on) and sums them up. */
export async function playChoices(seeds: number, first = 1): Promise<Choices> {
  const jobs = Array.from({ length: seeds }, (_, n) => first + n)
  const forks = await runJobs<number, Fork[]>(
    new URL('../bots/forks.ts', import.meta.url),
    jobs,
    telling('choices'),
    undefined,
    theStory(),
  )
  const decisions = judge(forks.flat())
  return {
    inputs: inputsHash('choices'),
    story: inputsHash('story'),
    seeds,
    campaigns: forks.reduce((sum, { length }) => sum + length, 0),
    faults: choiceFaults(decisions),
    decisions,
  }
}

/** The file's text: the summary, then a decision a line, so that a change shows where it is. */
export function choicesText({ decisions, ...head }: Choices): string {
  const lines = decisions.map(decision => JSON.stringify(decision))
  return `${JSON.stringify(head).slice(0, -1)},"decisions":[\n${lines.join(',\n')}\n]}\n`
}

/** How a kept file stands to the rules and the story of now. */
export type Standing = 'fresh' | 'other-story' | 'other-rules'

/** Stale when the rules changed; when only the story's text did, what is kept may still be right. */
export function standingOf(kept: Pick<Choices, 'inputs' | 'story'>, inputs: string, story: string): Standing {
  if (kept.inputs !== inputs) return 'other-rules'
  return kept.story === story ? 'fresh' : 'other-story'
}
