import type { ComponentChildren } from 'preact'
import { say } from './say.ts'

/** How many of the latest weeks of a long paper lie open; those before them are folded until they are asked for. */
export const OPEN_WEEKS = 3

interface OneWeek {
  readonly title: string
  /** How many entries it has; told where they are folded away. */
  readonly n: number
  readonly folded: boolean
  readonly children: ComponentChildren
}

/** A week of a paper: open under its heading, or folded behind it with the number of its entries. */
export function Week({ title, n, folded, children }: OneWeek) {
  if (!folded)
    return (
      <section class="week">
        <h3>{title}</h3>
        {children}
      </section>
    )
  return (
    <details class="fold">
      <summary>{say('chronicle.folded', { title, n })}</summary>
      {children}
    </details>
  )
}
