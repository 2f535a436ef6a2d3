// The calibration as a page: plain tables in Markdown, put between two marks of README.md.
import { WINDOWS } from '../../game/sim/golden/marks.ts'
import { QUESTIONS } from '../../game/sim/views/five-questions.ts'
import type { Spread } from '../bots/spread.ts'
import { bestOn, gapOfWords, type Moved, type PolicyTable, type Shift } from './reckon.ts'

/** The soak's file, as far as the tables need it. */
export interface Soak {
  readonly seeds: number
  readonly policySeeds: number
  readonly insideEveryWindow: number
  readonly dushanbeTakenWithoutSiege: number
  readonly marks: Readonly<Record<string, { readonly share: number; readonly week: Spread }>>
  readonly policies: Readonly<Record<string, PolicyTable>>
  readonly faults: readonly string[]
}

/** The file of numbers moved to the ends of their ranges. */
export interface Sensitivity {
  /** Campaigns played for each end of each number. */
  readonly campaigns: number
  /** Numbers that were tried. */
  readonly tried: number
  readonly rows: readonly Moved[]
}

const MARKS: Readonly<Record<keyof typeof WINDOWS, string>> = {
  taken: 'Dushanbe taken',
  opens: 'the offensive opens',
  beaten: 'beaten by the left column',
  lost: 'Dushanbe lost',
  turns: 'Ibrahim Bek attacks',
  end: 'the account ends',
}
const QUESTION_HEADS: Readonly<Record<(typeof QUESTIONS)[number], string>> = {
  alive: 'Who is alive?',
  believed: 'Who still believed you?',
  valleys: 'What did the valleys pay?',
  left: 'What did you leave standing?',
  lasted: 'How long did you last?',
}
const percent = (share: number) => `${Math.round(share * 1000) / 10} %`
const words = (name: string) => name.toLowerCase().replaceAll('_', ' ')
const plain = (id: string) => id.replace(/[.-]/g, ' ')
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')

/** A shift in words: `ends 1.5 weeks sooner, 2 of 6 end otherwise`. */
export function shiftInWords([weeks, endings, astray]: Shift, campaigns: number): string {
  const moved = weeks === 0 ? '' : `ends ${Math.abs(weeks) / 10} weeks ${weeks < 0 ? 'sooner' : 'later'}`
  const other = endings === 0 ? '' : `${endings} of ${campaigns} end otherwise`
  const out = astray === 0 ? '' : `${astray} of ${campaigns} miss or meet the record’s windows otherwise`
  return [moved, other, out].filter(Boolean).join(', ') || 'no change'
}

function historical(soak: Soak): string {
  const marks = Object.keys(WINDOWS) as (keyof typeof WINDOWS)[]
  const rows = marks.map(mark => {
    const { share, week } = soak.marks[mark]!
    const window = WINDOWS[mark].join(' to ')
    return [MARKS[mark], window, week.p10, week.p50, week.p90, percent(share)]
  })
  return [
    `**The record.** The historical commands over ${soak.seeds} seeds; weeks of the campaign. ${percent(soak.insideEveryWindow)} have every mark in its window. Without the attack on Dushanbe it is taken in ${percent(soak.dushanbeTakenWithoutSiege)}.`,
    table(['mark', 'window', '10 %', 'half', '90 %', 'ever'], rows),
  ].join('\n\n')
}

function policies({ policies: all, policySeeds }: Soak): string {
  const rows = Object.entries(all).map(([name, { marks, endings }]) => [
    words(name),
    ...[marks.taken, marks.opens, marks.lost, marks.end].map(week => week ?? '-'),
    Object.entries(endings)
      .map(([ending, share]) => `${plain(ending)} ${percent(share)}`)
      .join(', '),
  ])
  return [
    `**Policies.** Each a fixed log of orders over ${policySeeds} seeds; the middle week of each mark, a dash where fewer than half reach it.`,
    table(['policy', 'Dushanbe taken', 'offensive', 'Dushanbe lost', 'ends', 'endings'], rows),
  ].join('\n\n')
}

function questions({ policies: all }: Soak): string {
  const rows = Object.entries(all).map(([name, { answers }]) => [
    words(name),
    ...QUESTIONS.map(question =>
      bestOn(all, name).includes(question) ? `**${answers[question]}**` : answers[question],
    ),
  ])
  return [
    '**Five questions.** The middle answer of each policy; more is better, the columns share no unit, and nothing adds them up. The best of a column is bold.',
    table(['policy', ...QUESTIONS.map(question => QUESTION_HEADS[question])], rows),
  ].join('\n\n')
}

function ledger({ policies: all }: Soak): string {
  const rows = Object.entries(all)
    .filter(([, { promises }]) => promises.made > 0)
    .map(([name, { promises, menInWeek30 }]) => [
      words(name),
      promises.made,
      promises.kept,
      promises.broken,
      menInWeek30,
    ])
  return [
    `**The ledger.** Promises made, kept and broken, and men under him in week 30, in the middle. The same promises all kept and all broken differ by ${gapOfWords(all)} % of men.`,
    table(['policy', 'made', 'kept', 'broken', 'men in week 30'], rows),
  ].join('\n\n')
}

function sensitive({ rows, tried, campaigns }: Sensitivity): string {
  const most = rows
    .slice(0, 10)
    .map(([id, least, high]) => [plain(id), shiftInWords(least, campaigns), shiftInWords(high, campaigns)])
  return [
    `**The ten numbers that matter most.** Each of ${tried} numbers was set to its least and its most in ${campaigns} campaigns (historical and guerrilla); ${rows.length} of them moved an ending, the last week, or whether the year falls into the windows of the record.`,
    table(['number', 'at its least', 'at its most'], most),
  ].join('\n\n')
}

/** All calibration tables, as Markdown. */
export function tables(soak: Soak, sensitivity: Sensitivity): string {
  const held =
    soak.faults.length === 0
      ? 'No policy is best on four of the five questions, and none takes a railway town from the Reds.'
      : `What does not hold yet: ${soak.faults.join(' ')}`
  return [historical(soak), policies(soak), questions(soak), held, ledger(soak), sensitive(sensitivity)].join(
    '\n\n',
  )
}

const OPENS = '<!-- calibration -->'
const CLOSES = '<!-- /calibration -->'

/** The text with what stands between its two calibration marks replaced. Throws where the marks are missing. */
export function putBetween(text: string, inner: string): string {
  const from = text.indexOf(OPENS)
  const to = text.indexOf(CLOSES)
  if (from < 0 || to < from) throw new Error(`${OPENS} … ${CLOSES} is missing`)
  return `${text.slice(0, from + OPENS.length)}\n\n${inner}\n\n${text.slice(to)}`
}
