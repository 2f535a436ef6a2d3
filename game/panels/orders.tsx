import './orders.css'
import { useEffect, useRef } from 'preact/hooks'
import { stopWords } from '../../story/interface/stops.ts'
import { type Command, type Order, VERBS } from '../sim/command.ts'
import { announce, busy, useDesk, useNow } from './deskContext.ts'
import { News } from './dispatches.tsx'
import { doing } from './doing.ts'
import { Due } from './due.tsx'
import { orderWord } from './orderWord.ts'
import { riding, skip } from './riding.ts'
import { say, sentence } from './say.ts'
import { useWatched } from './signal.ts'
import { Standing } from './standing.tsx'
import { VerbFold } from './verb.tsx'
import { Whereabouts } from './whereabouts.tsx'

const isOrder = (command: Command): command is Order => (VERBS as readonly string[]).includes(command.kind)

/** What was ordered at this stop, with a way to take the last one back. */
function Given() {
  const { names, session } = useDesk()
  const { log, stops, world } = useNow()
  const given = log.slice(stops.at(-1)?.commands ?? 0).filter(isOrder)
  if (given.length === 0) return <p class="quiet">{say('orders.givenNone')}</p>
  return (
    <>
      <ol class="given">
        {given.map((order, i) => (
          <li key={i}>{orderWord(order, world, names)}</li>
        ))}
      </ol>
      <button type="button" class="action" onClick={() => session.undo() && announce(say('orders.undone'))}>
        {say('orders.undo')}
      </button>
    </>
  )
}

/** Why the last ride ended, plainly; a scene that waited has been read by now. */
function Stopped({ stopped }: { stopped: readonly string[] }) {
  const words = stopped.flatMap(why => (why === 'scene' ? [] : (stopWords[why] ?? [])))
  if (words.length === 0) return null
  return (
    <section class="stopped">
      <h3>{say('orders.stopped')}</h3>
      {words.map(word => (
        <p key={word}>{word}</p>
      ))}
    </section>
  )
}

/** The table between scenes. */
export default function Orders() {
  const { session } = useDesk()
  const { world, news, stopped } = useNow()
  const working = useWatched(busy)
  const passing = useWatched(riding) !== 'no'
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // While weeks pass the focus stays where the reader has it.
    if (passing) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('.book')?.scrollTo(0, 0)
  }, [world.week, passing])
  const captive = world.pasha.captiveOf !== null
  return (
    <article class="page orders" aria-labelledby="orders">
      <header class="page-head">
        <p class="where">{say('journal.weekOnly', { week: world.week })}</p>
        <h2 id="orders" class="scene-title" tabIndex={-1} ref={heading}>
          {say('orders.heading')}
        </h2>
      </header>
      <Whereabouts />
      <Stopped stopped={stopped} />
      <section>
        <h3>{say('dispatches.heading')}</h3>
        <News news={news} />
      </section>
      <Due />
      <section>
        <h3>{say('orders.standing')}</h3>
        <Standing />
      </section>
      <section>
        <h3>{say('orders.choose')}</h3>
        <p class="lead">{say(captive ? 'orders.captive' : 'orders.chooseLead')}</p>
        {VERBS.map(verb => (
          <VerbFold key={verb} verb={verb} />
        ))}
      </section>
      <section>
        <h3>{say('orders.given')}</h3>
        <Given />
      </section>
      <footer class="ride">
        <button
          type="button"
          class="action action-first"
          aria-disabled={working}
          onClick={() => (passing ? skip() : void doing(() => session.rideOn()))}
        >
          {working ? sentence(say('orders.riding')) : say('orders.rideOn')}
        </button>
        <p class="row-note">{say('orders.rideOnHelp')}</p>
      </footer>
    </article>
  )
}
