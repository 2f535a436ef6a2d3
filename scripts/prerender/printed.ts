import { buildStory } from '../ink/load.ts'
import { show } from '../ink/problem.ts'
import { pageMarkup } from './markup.ts'
import { playOpening } from './opening.ts'

/** The first page as markup, and by choice the page that answers it. */
export interface Printed {
  readonly first: string
  readonly answers: Readonly<Record<string, string>>
}

/** Compiles the story and prints its opening; throws with `file:line` when the story does not compile. */
export async function printed(): Promise<Printed> {
  const built = buildStory()
  if (!built.ok) throw new Error(`the story does not compile\n${built.problems.map(show).join('\n')}`)
  const { first, answers } = await playOpening(built.story)
  const pages = Object.entries(answers).map(([id, page]) => [id, pageMarkup(page)] as const)
  return { first: pageMarkup(first), answers: Object.fromEntries(pages) }
}
