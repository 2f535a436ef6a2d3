import { useEffect, useRef } from 'preact/hooks'
import { typeset } from '../narrative/typeset.ts'
import type { Line, Page } from '../session/types.ts'
import { Choices } from './choices.tsx'
import { announce, heard, useDesk, useNow } from './deskContext.ts'
import { doing } from './doing.ts'
import { fold } from './fold.ts'
import { noteKey } from './keys.ts'
import { Lines } from './lines.tsx'
import { notesIn } from './notes.ts'
import { preferences } from './preferences.ts'
import { open } from './route.ts'
import { say } from './say.ts'
import { useWatched } from './signal.ts'

/** How many paragraphs read before in this scene stay above the page. */
const KEPT_ABOVE = 40

/** What sounds now, for those who have no sound; part of the heading, so that it covers nothing. */
function Heard() {
  const sound = useWatched(heard)
  const { captions } = useWatched(preferences)
  return captions && sound !== '' ? <> · {say('desk.caption', { sound })}</> : null
}

/** What the marks on this page mean, as a book has it at its foot. */
function Foot({ lines }: { lines: readonly Line[] }) {
  const has = (basis: Line['basis']) => lines.some(line => line.basis === basis)
  const notes = [
    ...(has('invented') ? [say('journal.inventedFoot')] : []),
    ...(has('composite') ? [say('journal.compositeFoot')] : []),
    ...(notesIn(lines) > 0 ? [say('journal.sourcesFoot')] : []),
  ]
  return notes.length === 0 ? null : <p class="foot">{notes.join(' · ')}</p>
}

/** The page of the journal: what was read of this scene, the answer to the last choice, the text, the decision. */
export function Journal({ page }: { page: Page }) {
  const { names, session } = useDesk()
  const now = useNow()
  const { marks, keys } = useWatched(preferences)
  const { before, chosen } = fold(now)
  const above = before.slice(-KEPT_ABOVE).filter(told => told.scene === page.scene)
  const heading = useRef<HTMLHeadingElement>(null)
  const fresh = useRef<HTMLHeadingElement>(null)
  const shown = useRef<Page | null>(null)

  useEffect(() => {
    const last = shown.current
    shown.current = page
    if (last === page) return
    const answered = chosen !== null && (last === null || last.scene === page.scene)
    const target = answered ? fresh.current : heading.current
    // The very first page is left where the reader finds it.
    target?.focus({ preventScroll: true })
    if (last !== null || answered) target?.scrollIntoView({ block: 'start' })
    if (last !== null && page.echo.length > 0) announce(page.echo.map(line => line.text).join(' '))
  }, [page, chosen])

  useEffect(() => {
    if (!keys || !marks) return
    const press = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') || !noteKey(event)) return
      event.preventDefault()
      open('evidence', 'evidence/page')
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [keys, marks])

  const seen = new Set<string>()
  const where = page.place ? names.place(page.place) : null
  return (
    <article class="page" aria-labelledby="scene">
      <header class="page-head">
        <p class="where">
          {now.world.week === 0
            ? say('journal.prologue')
            : where === null
              ? say('journal.weekOnly', { week: now.world.week })
              : say('journal.weekAt', { week: now.world.week, place: where })}
        </p>
        <h2 id="scene" class="scene-title" tabIndex={-1} ref={heading}>
          {typeset(page.title)}
        </h2>
        <p class="witness">
          {say(`journal.${page.witness}`)}
          <Heard />
          {now.transcript.length > above.length && (
            <>
              {' · '}
              <button type="button" class="as-link" onClick={() => open('transcript')}>
                {say('journal.earlier')}
              </button>
            </>
          )}
        </p>
      </header>
      {above.length > 0 && (
        <div class="above">
          {above.map((told, i) => (
            <p key={i} class={told.chosen ? 'chose-before' : 'line'}>
              {typeset(told.text)}
            </p>
          ))}
        </div>
      )}
      {chosen !== null && (
        <h3 class="chose" tabIndex={-1} ref={fresh}>
          <span class="visually-hidden">{say('journal.chose')}: </span>
          {typeset(chosen)}
        </h3>
      )}
      <div class="text">
        <Lines lines={page.echo} first={1} seen={seen} />
        <Lines lines={page.lines} first={1 + notesIn(page.echo)} seen={seen} />
      </div>
      <Choices choices={page.choices} hand={page.hand} />
      {marks && <Foot lines={[...page.echo, ...page.lines]} />}
      {page.choices.length === 0 && now.mode === 'scene' && (
        <p class="go-on">
          <button type="button" class="action" onClick={() => void doing(() => session.rideOn())}>
            {say('journal.goOn')}
          </button>
        </p>
      )}
    </article>
  )
}
