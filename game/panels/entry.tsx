import { useEffect, useRef, useState } from 'preact/hooks'
import type { Session } from '../session/types.ts'
import { doing } from './doing.ts'
import { refusedWord } from './record.ts'
import { say } from './say.ts'
import { newSeed } from './seed.ts'
import { useWatched } from './signal.ts'

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })

/** The ways in, set into the printed title page once the game is there: go on, begin, open a file. */
export function Entry({ session }: { session: Session }) {
  const { resumable } = useWatched(session)
  const [wrong, tell] = useState('')
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (resumable) first.current?.focus({ preventScroll: true })
  }, [])
  const openFile = async (file: File) => {
    const answer = await session.importRecord(await file.text())
    if (!answer.ok) tell(refusedWord(answer.why))
  }
  return (
    <div class="entry">
      {resumable && (
        <>
          <button
            type="button"
            class="action action-first"
            ref={first}
            onClick={() => void doing(() => session.resume())}
          >
            {resumable.week === 0 ? say('title.goOnPrologue') : say('title.goOn', { week: resumable.week })}
          </button>
          <p class="entry-note">{say('title.savedAt', { when: when.format(new Date(resumable.savedAt)) })}</p>
        </>
      )}
      <button type="button" class="action" onClick={() => void doing(() => session.begin(newSeed()))}>
        {say(resumable ? 'title.beginAgain' : 'title.begin')}
      </button>
      <label class="action file">
        <span>{say('title.openFile')}</span>
        <input
          type="file"
          accept=".json,application/json,text/plain"
          onChange={event => {
            const file = event.currentTarget.files?.[0]
            if (file) void openFile(file)
          }}
        />
      </label>
      {wrong !== '' && (
        <p class="entry-note" role="alert">
          {wrong}
        </p>
      )}
    </div>
  )
}
