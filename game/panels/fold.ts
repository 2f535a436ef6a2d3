import type { Snapshot } from '../session/types.ts'

export type Told = Snapshot['transcript'][number]

/**
 * Splits the transcript at the page: what was read before it, and what was chosen to come here. The last paragraphs of
 * the transcript are the page's own and are left out.
 */
export function fold({ transcript, page }: Pick<Snapshot, 'transcript' | 'page'>): {
  readonly before: readonly Told[]
  readonly chosen: string | null
} {
  const own = page ? [...page.echo, ...page.lines].map(line => line.text) : []
  let end = transcript.length
  // Paragraphs are matched from the end, so a page shown again after loading folds the same way.
  for (let i = own.length - 1; i >= 0 && end > 0; i--) {
    const last = transcript[end - 1]!
    if (last.chosen || last.text !== own[i]) break
    end -= 1
  }
  const choice = transcript[end - 1]
  const chosen = page && page.echo.length + page.lines.length > 0 && choice?.chosen ? choice.text : null
  return { before: transcript.slice(0, chosen === null ? end : end - 1), chosen }
}
