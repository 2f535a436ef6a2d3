import type { Line } from '../session/types.ts'
import { open } from './route.ts'
import { say } from './say.ts'

/** What stands in the margin of a paragraph: the numbers of its sources, and a dagger where it is invented. */
export function Margin({ line, first }: { line: Line; first: number }) {
  const { cites, basis } = line
  if (cites.length === 0 && (basis === null || basis === 'documented')) return null
  const marks = cites.map((_, i) => first + i).join(',')
  return (
    <span class="margin">
      {cites.length > 0 && (
        <button
          type="button"
          class="note"
          aria-label={say('journal.sourcesOf', { n: cites.length, marks })}
          onClick={() => open('sources', `sources/${cites.map(id => id.slice('sources/'.length)).join('+')}`)}
        >
          {marks}
        </button>
      )}
      {(basis === 'invented' || basis === 'composite') && (
        <button
          type="button"
          class="note note-invented"
          aria-label={say(basis === 'invented' ? 'journal.inventedHelp' : 'journal.compositeHelp')}
          onClick={() => open('invented')}
        >
          {say(basis === 'invented' ? 'journal.inventedMark' : 'journal.compositeMark')}
        </button>
      )}
    </span>
  )
}
