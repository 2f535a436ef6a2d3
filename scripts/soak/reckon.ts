// What the results of the soak's jobs come to: tables of whole numbers and shares, and what must hold of them.
import { allInside, type Marks, WINDOWS } from '../../game/sim/golden/marks.ts'
import { QUESTIONS } from '../../game/sim/views/five-questions.ts'
import { spread } from '../bots/spread.ts'
import type { CampaignResult, MovedResult } from './job.ts'

type Mark = keyof typeof WINDOWS
const MARKS = Object.keys(WINDOWS) as Mark[]
const thousandth = (n: number) => Math.round(n * 1000) / 1000
const shareOf = <T>(all: readonly T[], test: (one: T) => boolean) =>
  thousandth(all.filter(test).length / (all.length || 1))
const weeksOf = (all: readonly Marks[], mark: Mark) =>
  all.flatMap(marks => (marks[mark] === null ? [] : [marks[mark]]))
const middle = (numbers: readonly number[]) => spread(numbers).p50

/** How the historical commands fall into their windows. */
export function historicalTable(marks: readonly Marks[]) {
  return {
    insideEveryWindow: shareOf(marks, allInside),
    marks: Object.fromEntries(
      MARKS.map(mark => {
        const weeks = weeksOf(marks, mark)
        return [mark, { share: thousandth(weeks.length / marks.length), week: spread(weeks) }]
      }),
    ),
  }
}

/** One policy over its seeds: median week of each mark (null where fewer than half have it), endings, answers, ledger. */
export function policyTable(results: readonly CampaignResult[]) {
  const endings: Record<string, number> = {}
  for (const { marks } of results) {
    const ending = (marks.ending ?? 'none').replace('endings/', '')
    endings[ending] = (endings[ending] ?? 0) + 1
  }
  const byCount = Object.entries(endings).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return {
    marks: Object.fromEntries(
      MARKS.map(mark => {
        const weeks = weeksOf(
          results.map(({ marks }) => marks),
          mark,
        )
        return [mark, weeks.length * 2 < results.length ? null : middle(weeks)]
      }),
    ) as Readonly<Record<Mark, number | null>>,
    endings: Object.fromEntries(byCount.map(([ending, n]) => [ending, thousandth(n / results.length)])),
    answers: Object.fromEntries(
      QUESTIONS.map(question => [question, middle(results.map(({ answers }) => answers[question]))]),
    ) as CampaignResult['answers'],
    promises: {
      made: middle(results.map(({ made }) => made)),
      kept: middle(results.map(({ kept }) => kept)),
      broken: middle(results.map(({ broken }) => broken)),
    },
    menInWeek30: middle(results.map(({ hostAtLedger }) => hostAtLedger)),
    railwayLost: results.filter(({ railwayLost }) => railwayLost).length,
  }
}
export type PolicyTable = ReturnType<typeof policyTable>

/** Questions on which a policy has the best median, or shares it. */
export function bestOn(policies: Readonly<Record<string, PolicyTable>>, name: string): readonly string[] {
  const all = Object.values(policies)
  return QUESTIONS.filter(
    question =>
      policies[name]!.answers[question] === Math.max(...all.map(({ answers }) => answers[question])),
  )
}

/** By how many per cent of the larger host the hosts of those who kept and those who broke their word differ. */
export function gapOfWords(policies: Readonly<Record<string, PolicyTable>>): number {
  const [kept, broken] = [policies.ALL_KEPT?.menInWeek30 ?? 0, policies.ALL_BROKEN?.menInWeek30 ?? 0]
  return Math.round((Math.abs(kept - broken) * 100) / Math.max(kept, broken, 1))
}

/** What must hold of the table of policies; each fault is a sentence, and none is the aim. */
export function faultsOf(policies: Readonly<Record<string, PolicyTable>>): readonly string[] {
  const dominant = Object.keys(policies)
    .map(name => [name, bestOn(policies, name)] as const)
    .filter(([, best]) => best.length >= QUESTIONS.length - 1)
    .map(([name, best]) => `${name} is best on ${best.join(', ')}.`)
  const driven = Object.entries(policies)
    .filter(([, { railwayLost }]) => railwayLost > 0)
    .map(
      ([name, { railwayLost }]) => `${name} takes a railway town from the Reds in ${railwayLost} campaigns.`,
    )
  const gap = gapOfWords(policies)
  return [
    ...dominant,
    ...driven,
    ...(gap < 40 ? [`Kept and broken words differ by ${gap} % of men only.`] : []),
  ]
}

/**
 * What moving one number to an end of its range does: the mean shift of the last week in tenths of a week, the number of
 * campaigns that end otherwise, and the number in which the year no longer falls into the windows of the record, or now does.
 */
export type Shift = readonly [weeks: number, endings: number, astray: number]

/** Compares campaigns with a number moved to the same campaigns with every number as it stands. */
export function shiftOf(base: MovedResult, now: MovedResult): Shift {
  const weeks = now.reduce((sum, [week], i) => sum + week - base[i]![0], 0)
  const endings = now.filter(([, ending], i) => ending !== base[i]![1]).length
  const astray = now.filter(([, , inside], i) => inside !== base[i]![2]).length
  return [Math.round((weeks * 10) / now.length) || 0, endings, astray]
}

/** A number's id with the shift at its least and at its most. */
export type Moved = readonly [id: string, least: Shift, most: Shift]

/** Rows that move anything, those that turn most campaigns first, then those that move the last week furthest, then by name. */
export function sorted(rows: readonly Moved[]): readonly Moved[] {
  const turned = ([, least, most]: Moved) => least[1] + most[1] + least[2] + most[2]
  const weeks = ([, least, most]: Moved) => Math.abs(least[0]) + Math.abs(most[0])
  return rows
    .filter(row => turned(row) + weeks(row) > 0)
    .toSorted((a, b) => turned(b) - turned(a) || weeks(b) - weeks(a) || (a[0] < b[0] ? -1 : 1))
}
