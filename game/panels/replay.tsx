import './papers.css'
import './replay.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Session } from '../session/types.ts'
import { toldByWeek } from './captions.ts'
import { gregorianSpan, hijriSpan } from './dates.ts'
import { useDesk, useNow } from './deskContext.ts'
import { horizon } from './horizon.ts'
import { laid, onMap } from './mapSlot.ts'
import { usePlaying, useReady } from './playing.ts'
import { prefer, preferences } from './preferences.ts'
import { ReplayList, ReplayWeek } from './replayWeek.tsx'
import { faster } from './rideBar.tsx'
import { close } from './route.ts'
import { SavePicture } from './savePicture.tsx'
import { say } from './say.ts'
import { Scrubber, stopsOf } from './scrubber.tsx'
import { useWatched } from './signal.ts'
import { LAST_WEEK, twinOf } from './twin.ts'

/** The week last looked at in a session, so that a paper opened in between does not lose the place. */
const leftAt = new WeakMap<Session, number>()

/** Keeps the paper where the journal lies: focus comes in and goes back, Escape puts it away. */
function useAside() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const at = scrollY
    heading.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') void close()
    }
    addEventListener('keydown', press)
    return () => {
      removeEventListener('keydown', press)
      scrollTo(0, at)
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return heading
}

/** The campaign played back on the map beside it: yours in blue, the record's dotted in grey, any week of it. */
export default function Replay({ id }: { id: string | null }) {
  const { session } = useDesk()
  const now = useNow()
  const map = useWatched(laid)
  const { speed } = useWatched(preferences)
  const heading = useAside()
  const past = session.past()
  const ready = useReady(past, now.log)
  const over = now.mode === 'ended'
  const { first } = past
  const last = over ? Math.max(past.last, LAST_WEEK) : past.last
  const hold = (to: number) => Math.min(last, Math.max(first, to))
  const [wanted, want] = useState(Number(id ?? leftAt.get(session) ?? past.last))
  const [playing, play] = useState(false)
  const week = hold(Number.isInteger(wanted) ? wanted : past.last)
  const world = ready ? past.at(Math.min(week, past.last)) : null
  const record = Math.min(week, horizon(now))
  const told = toldByWeek(now.world, over)
  const stops = stopsOf(told).filter(stop => stop >= first && stop <= last)
  const pairs = twinOf(session.content.history, now.world, last, horizon(now))
  const go = (to: number) => {
    leftAt.set(session, hold(to))
    want(hold(to))
  }

  useEffect(() => {
    if (world) onMap(shown => shown.playback?.({ world, record }))
  }, [world, record, map])
  useEffect(() => () => onMap(shown => shown.playback?.(null)), [])
  usePlaying(
    playing && ready,
    week,
    () => (week < last ? go(week + 1) : play(false)),
    () => play(false),
  )

  const before = stops.findLast(stop => stop < week)
  const after = stops.find(stop => stop > week)
  const start = () => {
    if (!playing && week >= last) go(first)
    play(!playing)
  }
  return (
    <dialog open class="replay" aria-labelledby="replay-title">
      {/* No header element: this dialog leaves the page alive beside it, which has its banner already. */}
      <div class="paper-head">
        <h2 id="replay-title" tabIndex={-1} ref={heading}>
          {say('replay.heading')}
        </h2>
        <button type="button" class="put-away" onClick={() => void close()}>
          {say('desk.close')}
        </button>
      </div>
      <p class="date-large">{week === 0 ? say('calendar.prologue') : say('calendar.week', { week })}</p>
      <p class="date-hijri">
        {week === 0 ? say('calendar.prologueSpan') : `${gregorianSpan(week)} · ${hijriSpan(week)}`}
      </p>
      <fieldset class="bare replay-controls" aria-label={say('replay.controls')}>
        <Scrubber first={first} last={last} week={week} stops={stops} go={go} />
        <button type="button" class="action action-first" aria-disabled={!ready} onClick={start}>
          {say(playing ? 'replay.pause' : week >= last ? 'replay.again' : 'replay.play')}
        </button>
        <button type="button" class="action" onClick={() => prefer({ speed: faster(speed) })}>
          {say('replay.speed', { n: speed })}
        </button>
        <button
          type="button"
          class="action"
          aria-disabled={before === undefined}
          onClick={() => before !== undefined && go(before)}
        >
          {say('replay.before')}
        </button>
        <button
          type="button"
          class="action"
          aria-disabled={after === undefined}
          onClick={() => after !== undefined && go(after)}
        >
          {say('replay.after')}
        </button>
      </fieldset>
      {!ready && <p class="quiet">{say('replay.loading')}</p>}
      {first > 0 && <p class="quiet">{say('replay.older', { week: first })}</p>}
      {week > past.last && <p class="quiet">{say('replay.ended', { week: past.last })}</p>}
      <div class="replay-week">
        <ReplayWeek happened={told.get(week) ?? []} pair={pairs[week]} world={now.world} />
      </div>
      {map === 'failed' && (
        <>
          <p class="lead">{say('replay.noMap')}</p>
          <ReplayList
            weeks={Array.from({ length: last - first + 1 }, (_, i) => first + i)}
            week={week}
            told={told}
            world={now.world}
          />
        </>
      )}
      {world && <SavePicture world={world} record={record} />}
      <p class="row-note">{say('replay.lead')}</p>
    </dialog>
  )
}
