import './epilogue.css'
import { useEffect, useRef } from 'preact/hooks'
import { afterlives, deaths, debrief, making, memory, unknown } from '../../story/epilogue/index.ts'
import { typeset } from '../narrative/typeset.ts'
import { Became, Causes } from './became.tsx'
import { TwinTable } from './calendar.tsx'
import { AccountText, ChapterText } from './chapters.tsx'
import { useDesk, useNow } from './deskContext.ts'
import { doing } from './doing.ts'
import { Downloads } from './downloads.tsx'
import { horizon } from './horizon.ts'
import { Lines } from './lines.tsx'
import { LinkTo } from './linkTo.tsx'
import { Pledges } from './pledges.tsx'
import { Questions } from './questions.tsx'
import { say } from './say.ts'
import { newSeed } from './seed.ts'
import { Bibliography } from './sources.tsx'
import { Turnings } from './turnings.tsx'
import { LAST_WEEK, twinOf } from './twin.ts'
import { useRegister } from './useRegister.ts'
import { Valleys } from './valleys.tsx'

function Ledger() {
  const { world } = useNow()
  const { pledges } = world
  if (pledges.length === 0) return <p class="quiet">{say('epilogue.ledgerNone')}</p>
  const count = (state: string) => pledges.filter(pledge => pledge.state === state).length
  const exposed = pledges.filter(pledge => pledge.knownTo.length > 0).length
  return (
    <>
      <p>
        {say('epilogue.ledgerCount', {
          n: pledges.length,
          kept: count('kept'),
          broken: count('broken'),
          open: count('open'),
          exposed,
        })}
      </p>
      <Pledges pledges={pledges} />
    </>
  )
}

function Sources() {
  const register = useRegister()
  if (register === null) return <p class="quiet">{say('sources.loading')}</p>
  if (register === 'failed') return <p class="warning">{say('sources.failed')}</p>
  return (
    <>
      <p class="tally">{say('sources.count', { n: register.entries.length })}</p>
      <Downloads />
      <Bibliography entries={register.entries} folded />
    </>
  )
}

const PAGES = [
  'became',
  'record',
  'ledger',
  'causes',
  'questions',
  'valleyCost',
  'death',
  'afterlives',
  'memory',
  'turnings',
  'sources',
  'debrief',
] as const

/** A way to each page; the address is left alone, since it belongs to the papers. */
function Contents() {
  return (
    <nav class="contents" aria-label={say('epilogue.contents')}>
      <ol>
        {PAGES.map(name => (
          <li key={name}>
            <button
              type="button"
              class="as-link"
              onClick={() => document.getElementById(`after-${name}`)?.scrollIntoView({ block: 'start' })}
            >
              {say(`epilogue.${name}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Everything after the journal: outcome, record, ledger, causes, questions, cost, memory, sources, debrief. */
export default function Epilogue() {
  const { session } = useDesk()
  const now = useNow()
  const { world, page } = now
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const pairs = twinOf(session.content.history, world, Math.max(world.week, LAST_WEEK), horizon(now))
  return (
    <article class="epilogue" aria-labelledby="after">
      {page && (
        <section class="epilogue-page">
          <h2 class="scene-title">{typeset(page.title)}</h2>
          <div class="text">
            <Lines lines={[...page.echo, ...page.lines]} first={1} seen={new Set()} />
          </div>
        </section>
      )}
      <header class="page-head">
        <h2 id="after" class="scene-title" tabIndex={-1} ref={heading}>
          {say('epilogue.heading')}
        </h2>
        <p class="witness">{say('epilogue.lead')}</p>
      </header>
      <Contents />
      <Became />
      <section id="after-record">
        <h3>{say('epilogue.record')}</h3>
        <p class="lead">{say('epilogue.recordLead')}</p>
        <p>
          <LinkTo paper="replay">{say('replay.open')}</LinkTo>
        </p>
        <details class="fold">
          <summary>{say('epilogue.before')}</summary>
          <TwinTable pairs={pairs.slice(0, 1)} />
        </details>
        <TwinTable pairs={pairs.slice(1)} />
      </section>
      <section id="after-ledger">
        <h3>{say('epilogue.ledger')}</h3>
        <Ledger />
      </section>
      <Causes />
      <Questions />
      <Valleys />
      <section id="after-death">
        <h3>{say('epilogue.death')}</h3>
        <p class="lead">{say('epilogue.deathLead')}</p>
        {deaths.map(account => (
          <AccountText key={account.id} account={account} />
        ))}
      </section>
      <section id="after-afterlives">
        <h3>{say('epilogue.afterlives')}</h3>
        {afterlives.map(chapter => (
          <ChapterText key={chapter.id} chapter={chapter} />
        ))}
      </section>
      <section id="after-memory">
        <h3>{say('epilogue.memory')}</h3>
        {[...memory, unknown, ...making].map(chapter => (
          <ChapterText key={chapter.id} chapter={chapter} />
        ))}
      </section>
      <section id="after-turnings">
        <h3>{say('epilogue.turnings')}</h3>
        <Turnings />
      </section>
      <section id="after-sources">
        <h3>{say('epilogue.sources')}</h3>
        <Sources />
      </section>
      <section id="after-debrief" class="debrief">
        <h3>{say('epilogue.debrief')}</h3>
        <p class="lead">{say('epilogue.debriefLead')}</p>
        <ol class="ten">
          {debrief.map(question => (
            <li key={question}>{typeset(question)}</li>
          ))}
        </ol>
        <p class="go-on">
          <button type="button" class="action" onClick={() => void doing(() => session.begin(newSeed()))}>
            {say('epilogue.again')}
          </button>
        </p>
      </section>
    </article>
  )
}
