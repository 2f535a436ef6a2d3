import './epilogue.css'
import { useEffect, useRef } from 'preact/hooks'
import { afterlives, deaths, debrief, making, memory, unknown } from '../../story/epilogue/index.ts'
import { Became, Causes } from './became.tsx'
import { TwinTable } from './calendar.tsx'
import { AccountText, ChapterText } from './chapters.tsx'
import { useDesk, useNow } from './deskContext.ts'
import { doing } from './doing.ts'
import { Lines } from './lines.tsx'
import { Pledges } from './pledges.tsx'
import { Questions } from './questions.tsx'
import { say } from './say.ts'
import { newSeed } from './seed.ts'
import { Bibliography, useBibliography } from './sources.tsx'
import { LAST_WEEK, twinOf } from './twin.ts'
import { typeset } from './typeset.ts'
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
  const entries = useBibliography()
  if (entries === null) return <p class="quiet">{say('sources.loading')}</p>
  if (entries.length === 0) return <p class="warning">{say('sources.failed')}</p>
  return (
    <>
      <p class="tally">{say('sources.count', { n: entries.length })}</p>
      <Bibliography entries={entries} />
    </>
  )
}

/** Everything after the journal: outcome, record, ledger, causes, questions, cost, memory, sources, debrief. */
export default function Epilogue() {
  const { session } = useDesk()
  const { world, page } = useNow()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const last = Math.max(world.week, LAST_WEEK)
  return (
    <article class="epilogue" aria-labelledby="after">
      {page && (
        <section class="epilogue-page">
          <h2 class="scene-title">{typeset(page.title)}</h2>
          <div class="text">
            <Lines lines={[...page.echo, ...page.lines]} first={1} />
          </div>
        </section>
      )}
      <header class="page-head">
        <h2 id="after" class="scene-title" tabIndex={-1} ref={heading}>
          {say('epilogue.heading')}
        </h2>
        <p class="witness">{say('epilogue.lead')}</p>
      </header>
      <Became />
      <section>
        <h3>{say('epilogue.record')}</h3>
        <p class="lead">{say('epilogue.recordLead')}</p>
        <TwinTable pairs={twinOf(session.content.history, world, last)} />
      </section>
      <section>
        <h3>{say('epilogue.ledger')}</h3>
        <Ledger />
      </section>
      <Causes />
      <Questions />
      <Valleys />
      <section>
        <h3>{say('epilogue.death')}</h3>
        <p class="lead">{say('epilogue.deathLead')}</p>
        {deaths.map(account => (
          <AccountText key={account.id} account={account} />
        ))}
      </section>
      <section>
        <h3>{say('epilogue.afterlives')}</h3>
        {afterlives.map(chapter => (
          <ChapterText key={chapter.id} chapter={chapter} />
        ))}
      </section>
      <section>
        <h3>{say('epilogue.memory')}</h3>
        {[...memory, unknown, ...making].map(chapter => (
          <ChapterText key={chapter.id} chapter={chapter} />
        ))}
      </section>
      <section>
        <h3>{say('epilogue.sources')}</h3>
        <Sources />
      </section>
      <section class="debrief">
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
