import './shared.css'
import './strip.css'
import './desk.css'
import { useEffect, useState } from 'preact/hooks'
import type { Session } from '../session/types.ts'
import { announced, busy, DeskContext, trouble, useNow } from './deskContext.ts'
import { Journal } from './journal.tsx'
import { Later } from './later.tsx'
import type { Names } from './names.ts'
import { Notice, OlderNotice } from './notice.tsx'
import type { Picture } from './posterWords.ts'
import { RideBar } from './rideBar.tsx'
import { isWatched, riding } from './riding.ts'
import { opened } from './route.ts'
import { say } from './say.ts'
import { Sheet, type Unroll } from './sheet.tsx'
import { useWatched } from './signal.ts'
import { Strip } from './strip.tsx'

/** How long the first decision has the machine to itself before the map is fetched. */
const IDLE_MS = 1500

const loadPapers = () => import('./papers.tsx')
const loadOrders = () => import('./orders.tsx')
const loadReplay = () => import('./replay.tsx')
const loadEpilogue = () => import('./epilogue.tsx')

/** True once an answer was given, or after a moment in which nothing was. */
function useMapWanted(decided: boolean): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIdle(true), IDLE_MS)
    return () => clearTimeout(timer)
  }, [])
  return decided || idle
}

/** On a slim screen one of the two is shown; a wide one shows both and has no switch. */
function Switch({ shown, show }: { shown: 'map' | 'journal'; show: (side: 'map' | 'journal') => void }) {
  return (
    <nav class="sides" aria-label={say('desk.sides')}>
      {(['journal', 'map'] as const).map(side => (
        <button key={side} type="button" aria-pressed={shown === side} onClick={() => show(side)}>
          {say(`desk.${side}`)}
        </button>
      ))}
    </nav>
  )
}

function Page() {
  const { mode, page, world } = useNow()
  if (mode === 'ended') return <Later load={loadEpilogue} props={{}} />
  // While the last week passes there is nobody left to give orders to.
  if (mode === 'orders' && world.ending !== null) return null
  if (mode === 'orders') return <Later load={loadOrders} props={{}} />
  return page ? <Journal page={page} /> : null
}

/** What is said aloud, what is heard, and what went wrong. */
function Says() {
  const said = useWatched(announced)
  const wrong = useWatched(trouble)
  const weeks = useWatched(riding)
  const working = useWatched(busy) && weeks === 'no'
  return (
    <>
      <p class="visually-hidden" role="status" aria-live="polite">
        {said}
      </p>
      {working && (
        <p class="working" aria-hidden="true">
          {say('desk.busy')}
        </p>
      )}
      {wrong !== '' && (
        <p class="notice notice-wrong" role="alert">
          {wrong}
        </p>
      )}
    </>
  )
}

function Table({ unroll }: { unroll: Unroll }) {
  const now = useNow()
  const paper = useWatched(opened)
  const [side, show] = useState<'map' | 'journal'>('journal')
  const replaying = paper?.paper === 'replay'
  // A ride is there to be seen: a slim screen turns to the map for it, and back to the journal at the stop.
  const seen = useWatched(riding) === 'riding' && isWatched() ? 'map' : side
  const wanted = useMapWanted(now.log.length > 1 || replaying)
  return (
    <>
      <a class="skip" href="#page">
        {say('desk.skip')}
      </a>
      <Strip />
      <Notice />
      <OlderNotice />
      {now.mode !== 'ended' && !replaying && <Switch shown={seen} show={show} />}
      <div class={`desk desk-${seen} desk-in-${now.mode}${replaying ? ' desk-replay' : ''}`}>
        {(now.mode !== 'ended' || replaying) && <Sheet unroll={unroll} wanted={wanted} />}
        <main class="book" id="page" tabIndex={-1} aria-label={say('desk.journal')} hidden={replaying}>
          <Page />
        </main>
        {replaying && <Later load={loadReplay} props={{ id: paper.id }} />}
      </div>
      <RideBar />
      <Says />
      {paper && !replaying && <Later load={loadPapers} props={{ open: paper }} />}
    </>
  )
}

/** The whole desk. */
export function Desk({
  session,
  names,
  unroll,
  picture,
}: {
  session: Session
  names: Names
  unroll: Unroll
  picture: Picture
}) {
  return (
    <DeskContext.Provider value={{ session, names, picture }}>
      <Table unroll={unroll} />
    </DeskContext.Provider>
  )
}
