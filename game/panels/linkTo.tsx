import type { ComponentChildren } from 'preact'
import type { PlaceId } from '../../story/schema/ids.ts'
import { lights } from './onMap.ts'
import { hashOf, open, type PaperName } from './route.ts'

/** A link to another paper; it can be copied as an address and opens in place. One to a place lights it up on the map. */
export function LinkTo({
  paper,
  id = null,
  class: name = 'link',
  label,
  role,
  instead,
  children,
}: {
  paper: PaperName
  id?: string | null
  class?: string
  /** What a screen reader says instead of the words shown. */
  label?: string
  role?: 'doc-noteref'
  /** Opens something else in its stead; false where it could not. */
  instead?: (event: MouseEvent) => boolean
  children: ComponentChildren
}) {
  return (
    <a
      class={name}
      href={hashOf(paper, id)}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(role === undefined ? {} : { role })}
      {...(id?.startsWith('places/') ? lights(id as PlaceId) : {})}
      onClick={event => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        if (!instead?.(event)) open(paper, id)
      }}
    >
      {children}
    </a>
  )
}
