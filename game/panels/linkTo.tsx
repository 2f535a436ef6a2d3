import type { ComponentChildren } from 'preact'
import { hashOf, open, type PaperName } from './route.ts'

/** A link to another paper; it can be copied as an address and opens in place. */
export function LinkTo({
  paper,
  id = null,
  class: name = 'link',
  label,
  role,
  children,
}: {
  paper: PaperName
  id?: string | null
  class?: string
  /** What a screen reader says instead of the words shown. */
  label?: string
  role?: 'doc-noteref'
  children: ComponentChildren
}) {
  return (
    <a
      class={name}
      href={hashOf(paper, id)}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(role === undefined ? {} : { role })}
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
