import edtf from 'edtf'
import type { Claim } from '../../story/schema/claim.ts'

const FIRST_DAY = Date.UTC(1921, 10, 8)
const WEEK_MS = 7 * 24 * 3600 * 1000

/** The first week in which nothing is kept back any longer: the epilogue. */
export const AFTER = 40

const weekOf = (time: number): number => Math.max(0, Math.floor((time - FIRST_DAY) / WEEK_MS) + 1)

/** First and last campaign week an EDTF date can mean; week 1 begins 8 November 1921, 0 is before. Throws where the text is no EDTF date. */
export function weeksOf(date: string): readonly [first: number, last: number] {
  const { min, max } = edtf(date)
  return [weekOf(min), weekOf(max)]
}

/**
 * The first week of a campaign in which a claim may lie: a scene that cites it may open its card from then on, though
 * nobody else is shown it before `shownFrom`.
 */
export function opensFrom({ when, line }: Pick<Claim, 'when' | 'line'>): number {
  if (when === 'standing') return 0
  return Math.min(AFTER, line?.weeks[0] ?? weeksOf(when)[0])
}

/**
 * The week of a campaign from which a claim may be shown without telling what is still to come: the last one in which
 * it may lie. 0 for what held or happened before the ride, `AFTER` (the epilogue) for what came after week 39.
 */
export function shownFrom({ when, line }: Pick<Claim, 'when' | 'line'>): number {
  if (when === 'standing') return 0
  return Math.min(AFTER, line?.weeks[1] ?? weeksOf(when)[1])
}
