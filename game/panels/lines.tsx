import type { Line } from '../session/types.ts'
import { useDesk } from './deskContext.ts'
import { Margin } from './margin.tsx'
import { say } from './say.ts'
import { typeset } from './typeset.ts'

/** Paragraphs of the page. `first` is the number of the first source note among them. */
export function Lines({ lines, first }: { lines: readonly Line[]; first: number }) {
  const { names } = useDesk()
  let note = first
  return (
    <>
      {lines.map((line, i) => {
        const start = note
        note += line.cites.length
        return (
          // Paragraphs of a page never move, so their place is their key.
          <p class="line" key={i}>
            <span class="said">
              {line.speaker && (
                <span class="speaker">{say('journal.speaks', { name: names.person(line.speaker) })} </span>
              )}
              {typeset(line.text)}
            </span>{' '}
            <Margin line={line} first={start} />
          </p>
        )
      })}
    </>
  )
}

/** How many source notes some paragraphs have. */
export const notesIn = (lines: readonly Line[]): number => lines.reduce((n, line) => n + line.cites.length, 0)
