import { typeset } from '../narrative/typeset.ts'
import type { Line } from '../session/types.ts'
import { useDesk } from './deskContext.ts'
import { Margin } from './margin.tsx'
import { say } from './say.ts'

/** Words that stand in many names and tell nobody apart. */
const TITLES = /^(Bek|Bey|Khan|Khoja|Pasha|Sultan|Mirza|Mulla|Haji|Emir|Captain|Sergeant|Colonel)$/

/** A name is set before speech, and only where the sentence does not say itself whose it is. */
function wantsName(text: string, name: string): boolean {
  if (!/^["“'‘]/.test(text)) return false
  return !name.split(/[\s-]/).some(word => word.length > 2 && !TITLES.test(word) && text.includes(word))
}

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
              {line.speaker && wantsName(line.text, names.person(line.speaker)) && (
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
