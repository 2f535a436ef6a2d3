import type { Line } from '../session/types.ts'
import { useDesk } from './deskContext.ts'
import { Margin } from './margin.tsx'
import { noteOf } from './notes.ts'
import { preferences } from './preferences.ts'
import { Said, useMentions } from './said.tsx'
import { say } from './say.ts'
import { useWatched } from './signal.ts'

/** Words that stand in many names and tell nobody apart. */
const TITLES = /^(Bek|Bey|Khan|Khoja|Pasha|Sultan|Mirza|Mulla|Haji|Emir|Captain|Sergeant|Colonel)$/

/** A name is set before speech, and only where the sentence does not say itself whose it is. */
function wantsName(text: string, name: string): boolean {
  if (!/^["“'‘]/.test(text)) return false
  return !name.split(/[\s-]/).some(word => word.length > 2 && !TITLES.test(word) && text.includes(word))
}

/** Paragraphs of the page. `first` is the number of the first note among them; `seen` the names linked above. */
export function Lines({ lines, first, seen }: { lines: readonly Line[]; first: number; seen: Set<string> }) {
  const { names } = useDesk()
  const { marks } = useWatched(preferences)
  const mentions = useMentions()
  let number = first
  return (
    <>
      {lines.map((line, i) => {
        const note = marks ? noteOf(line, number) : null
        if (line.cites.length > 0) number += 1
        return (
          // Paragraphs of a page never move, so their place is their key.
          <p class="line" key={i}>
            <span class="said">
              {line.speaker && wantsName(line.text, names.person(line.speaker)) && (
                <span class="speaker">{say('journal.speaks', { name: names.person(line.speaker) })} </span>
              )}
              <Said text={line.text} mentions={marks ? mentions : null} seen={seen} />
            </span>
            {note && (
              <>
                {' '}
                <Margin note={note} />
              </>
            )}
          </p>
        )
      })}
    </>
  )
}
