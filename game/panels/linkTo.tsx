import type { ComponentChildren } from 'preact'
import { hashOf, open, type PaperName } from './route.ts'

/** A link to another paper; it can be copied as an address and opens in place. */
export function LinkTo({
  paper,
  id = null,
  class: name = 'link',
  children,
}: {
  paper: PaperName
  id?: string | null
  class?: string
  children: ComponentChildren
}) {
  return (
    <a
      class={name}
      href={hashOf(paper, id)}
      onClick={event => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        open(paper, id)
      }}
    >
      {children}
    </a>
  )
}
