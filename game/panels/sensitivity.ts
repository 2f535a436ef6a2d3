import { useEffect, useState } from 'preact/hooks'
import { joined, say } from './say.ts'

/**
 * What a number does at one end of its range: the mean shift of the last week in tenths, the campaigns that end otherwise, and
 * those in which the year falls into the windows of the record where it did not, or no longer does.
 */
export type Shift = readonly [weeks: number, endings: number, astray: number]

/** Every number that moved anything, those that matter most first. */
export interface Sensitivity {
  /** Campaigns played for each end of each number. */
  readonly campaigns: number
  readonly tried: number
  readonly rows: readonly (readonly [id: string, least: Shift, most: Shift])[]
}

/** The table of what each number moves, fetched with the page that shows it; null until then, and for good where it fails. */
export function useSensitivity(): Sensitivity | null {
  const [table, set] = useState<Sensitivity | null>(null)
  useEffect(() => {
    let wanted = true
    import('../sim/golden/sensitivity.json').then(
      module => wanted && set(module.default as unknown as Sensitivity),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [])
  return table
}

function shiftInWords([weeks, endings, astray]: Shift, all: number): string {
  const moved =
    weeks === 0 ? '' : say(weeks < 0 ? 'model.sooner' : 'model.later', { n: Math.abs(weeks) / 10 })
  const other = endings === 0 ? '' : say('model.otherwise', { n: endings, all })
  const out = astray === 0 ? '' : say('model.astray', { n: astray, all })
  return joined([moved, other, out].filter(Boolean)) || say('model.unmoved')
}

/** One sentence on what a number moves when it is set to its least and to its most; empty where it moves nothing. */
export function sensitivityOf({ rows, campaigns }: Sensitivity, id: string): string {
  const row = rows.find(([moved]) => moved === id)
  if (!row) return ''
  const [, least, most] = row
  return say('model.moved', {
    least: shiftInWords(least, campaigns),
    most: shiftInWords(most, campaigns),
  })
}
