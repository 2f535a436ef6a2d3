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

/** What one option of a decision came to over the seeds in which it was open. */
export interface OptionSum {
  readonly option: string
  readonly seeds: number
  readonly median: Answers
  readonly soon: Standing
  readonly later: Standing
  /** Better, or worse, than every other option on all five questions. */
  readonly best: boolean
  readonly worst: boolean
}

/** A place among the options, 1 for first; those that have as much stand beside it. */
export interface Ranks {
  readonly soon: number
  readonly later: number
}

/** The record's option among the others. */
export interface RecordSum {
  readonly men: Ranks
  readonly regard: Ranks
  /** First in men or in regard, and alone or before others, at the forecast's distance. */
  readonly tempting: boolean
  /** No longer first, in what it was first in, when the bill comes. */
  readonly ruinous: boolean
}

export interface DecisionSum {
  /** The option nearest to the record. */
  readonly decision: string
  readonly seeds: number
  readonly options: readonly OptionSum[]
  readonly record: RecordSum | null
}

type Plain = Omit<OptionSum, 'best' | 'worst'>

const mean = (numbers: readonly number[]): number =>
  Math.round((numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length)) * 10) / 10

const standing = (list: readonly Standing[]): Standing => ({
  men: mean(list.map(({ men }) => men)),
  regard: mean(list.map(({ regard }) => regard)),
})

function optionSum(option: string, taken: readonly Fork[]): Plain {
  const middle = (question: (typeof QUESTIONS)[number]) =>
    spread(taken.map(({ answers }) => answers[question])).p50
  return {
    option,
    seeds: taken.length,
    median: Object.fromEntries(QUESTIONS.map(question => [question, middle(question)])) as unknown as Answers,
    soon: standing(taken.map(({ soon }) => soon)),
    later: standing(taken.map(({ later }) => later)),
  }
}

/** Whether an option is better (or worse, with -1) than every other one, and strictly, on all five questions. */
const isExtreme = (options: readonly Plain[], one: Plain, sign: 1 | -1): boolean =>
  options.length > 1 &&
  QUESTIONS.every(question =>
    options.every(other => other === one || sign * (one.median[question] - other.median[question]) > 0),
  )

function recordSum(decision: string, options: readonly Plain[]): RecordSum | null {
  const one = options.find(({ option }) => option === decision)
  if (!one || options.length < 2) return null
  const rank = (when: 'soon' | 'later', of: keyof Standing) =>
    1 + options.filter(other => other[when][of] > one[when][of]).length
  const ranks = (of: keyof Standing): Ranks => ({ soon: rank('soon', of), later: rank('later', of) })
  const first = (['men', 'regard'] as const).filter(
    of => rank('soon', of) === 1 && options.some(other => other.soon[of] < one.soon[of]),
  )
  return {
    men: ranks('men'),
    regard: ranks('regard'),
    tempting: first.length > 0,
    ruinous: first.some(of => rank('later', of) > 1),
  }
}

/** Sums forks up by decision: what each option comes to, which are best or worst in everything, and how the record's stands. */
export function judge(forks: readonly Fork[]): readonly DecisionSum[] {
  const decisions = [...new Set(forks.map(({ decision }) => decision))].sort()
  return decisions.map(decision => {
    const mine = forks.filter(fork => fork.decision === decision)
    const seeds = new Set(mine.map(({ seed }) => seed)).size
    // In some seeds an option is not offered; what has been seen too seldom is compared with nothing.
    const options = [...new Set(mine.map(({ option }) => option))]
      .map(option =>
        optionSum(
          option,
          mine.filter(fork => fork.option === option),
        ),
      )
      .filter(option => option.seeds * 2 > seeds)
    return {
      decision,
      seeds,
      options: options.map(one => ({
        ...one,
        best: isExtreme(options, one, 1),
        worst: isExtreme(options, one, -1),
      })),
      record: recordSum(decision, options),
    }
  })
}

/** What must hold of the decisions, as sentences; none is the aim. */
export function choiceFaults(decisions: readonly DecisionSum[]): readonly string[] {
  const extreme = decisions.flatMap(({ options }) =>
    options
      .filter(({ best, worst }) => best || worst)
      .map(({ option, best }) => `${option} is ${best ? 'best' : 'worst'} on all five questions.`),
  )
  const blunders = decisions.flatMap(({ decision, record }) => {
    if (!record || !BLUNDERS.has(decision)) return []
    const places = `of men ${record.men.soon} then ${record.men.later}, of regard ${record.regard.soon} then ${record.regard.later}`
    if (!record.tempting) return [`${decision} does not look best after four weeks (${places}).`]
    return record.ruinous ? [] : [`${decision} still looks best after twelve weeks (${places}).`]
  })
  return [...extreme, ...blunders]
}
