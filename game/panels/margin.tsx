import { LinkTo } from './linkTo.tsx'
import type { Note } from './notes.ts'

/** The mark in a paragraph's margin; one key or tap opens its card. */
export function Margin({ note }: { note: Note }) {
  return (
    <LinkTo
      paper="evidence"
      id={`evidence/${note.ids.join('+')}`}
      class={note.number === null ? 'note note-invented' : 'note'}
      role="doc-noteref"
      label={note.label}
    >
      {note.mark}
    </LinkTo>
  )
}
