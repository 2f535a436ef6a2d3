import { type Answers, QUESTIONS } from '../../game/sim/views/five-questions.ts'
import type { Fork, Standing } from './forks.ts'
import { spread } from './spread.ts'

/** The record's options that ought to look best soon and not later. */
const BLUNDERS: ReadonlySet<string> = new Set([
  'town_seal.three',
  'town_spoils.store',
  'town_spoils.store-broken',
  'gate_drill.regular',
  'gate_drill.regular-on',
  'gate_two_roads.two',
  'gate_quit.ultimatum',
  'gate_feeler.refuse',
])

interface OptionSum {
  readonly option: string
  readonly text: string
  readonly seeds: number
  readonly median: Answers
  readonly mean: Answers
  readonly soon: Standing
  readonly later: Standing
}

interface DecisionSum {
  /** The option nearest to the record. */
  readonly decision: string
  readonly seeds: number
  readonly options: readonly OptionSum[]
}

interface Ranks {
  readonly soon: number
  readonly later: number
}

interface Blunder {
  readonly option: string
  readonly seeds: number
  readonly men: Ranks
  readonly regard: Ranks
  /** First in men or in regard at the forecast's distance. */
  readonly tempting: boolean
  /** No longer first, in what it was first in, when the bill comes. */
  readonly ruinous: boolean
}

const mean = (numbers: readonly number[]): number =>
  Math.round((numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length)) * 10) / 10

const answers = (forks: readonly Fork[], of: (numbers: readonly number[]) => number): Answers =>
  Object.fromEntries(
    QUESTIONS.map(question => [question, of(forks.map(fork => fork.answers[question]))]),
  ) as unknown as Answers

const standing = (list: readonly Standing[]): Standing => ({
  men: mean(list.map(({ men }) => men)),
  regard: mean(list.map(({ regard }) => regard)),
})

/** Options better (or worse, with -1) than every other one, and strictly, on all five questions. */
const extreme = (options: readonly OptionSum[], by: 'median' | 'mean', sign: 1 | -1): string[] =>
  options.length < 2
    ? []
    : options
        .filter(one =>
          QUESTIONS.every(question =>
            options.every(other => other === one || sign * (one[by][question] - other[by][question]) > 0),
          ),
        )
        .map(({ option }) => option)

/** The place of an option by a count, 1 for first; those that have as much stand beside it. */
const rank = (options: readonly OptionSum[], one: OptionSum, of: (option: OptionSum) => number): number =>
  1 + options.filter(other => of(other) > of(one)).length

/** Sums forks up: what each option comes to, which are best or worst in everything, and whether the blunders tempt. */
export function judge(forks: readonly Fork[]) {
  // In some seeds an option is not offered; what has been seen too seldom is compared with nothing.
  const decisions = [...new Set(forks.map(({ decision }) => decision))]
    .sort()
    .map((decision): DecisionSum => {
      const mine = forks.filter(fork => fork.decision === decision)
      const seeds = new Set(mine.map(({ seed }) => seed)).size
      const options = [...new Set(mine.map(({ option }) => option))].map((option): OptionSum => {
        const taken = mine.filter(fork => fork.option === option)
        return {
          option,
          text: taken[0]?.text ?? '',
          seeds: taken.length,
          median: answers(taken, numbers => spread(numbers).p50),
          mean: answers(taken, mean),
          soon: standing(taken.map(({ soon }) => soon)),
          later: standing(taken.map(({ later }) => later)),
        }
      })
      return { decision, seeds, options: options.filter(option => option.seeds * 2 > seeds) }
    })
  const all = (by: 'median' | 'mean', sign: 1 | -1) =>
    decisions.flatMap(({ options }) => extreme(options, by, sign))
  const blunders = decisions.flatMap(({ options, seeds }): Blunder[] => {
    const one = options.find(({ option }) => BLUNDERS.has(option))
    if (!one) return []
    const ranks = (of: keyof Standing): Ranks => ({
      soon: rank(options, one, ({ soon }) => soon[of]),
      later: rank(options, one, ({ later }) => later[of]),
    })
    const [men, regard] = [ranks('men'), ranks('regard')]
    const first = [men, regard].filter(({ soon }) => soon === 1)
    return [
      {
        option: one.option,
        seeds,
        men,
        regard,
        tempting: first.length > 0,
        ruinous: first.some(({ later }) => later > 1),
      },
    ]
  })
  return {
    decisions,
    best: all('median', 1),
    worst: all('median', -1),
    bestByMean: all('mean', 1),
    worstByMean: all('mean', -1),
    blunders,
  }
}
