import { useEffect, useState } from 'preact/hooks'
import { SOURCE_KINDS } from '../../story/sources/kinds.ts'
import { typeset } from '../narrative/typeset.ts'
import { useNow } from './deskContext.ts'
import { Downloads } from './downloads.tsx'
import { Find, matches } from './find.tsx'
import { horizon } from './horizon.ts'
import { LinkTo } from './linkTo.tsx'
import type { Entry } from './register.ts'
import { plain } from './runs.ts'
import { say } from './say.ts'
import { Reference, SourceFacts } from './sourceCard.tsx'
import { useRegister } from './useRegister.ts'

function Item({ entry }: { entry: Entry }) {
  return (
    <li class="source">
      <Reference runs={entry.reference} />
      <span class="Z3988" title={entry.coins} />
      <p class="row-note">
        {say('sources.seenAs', { how: say(`sources.${entry.source.seen}`) })} {typeset(entry.source.seenNote)}
      </p>
      <details class="fold">
        <summary>{say('sources.more')}</summary>
        <SourceFacts entry={entry} />
      </details>
    </li>
  )
}

/** Reference managers look for COinS when a page loads; ours comes later, and says so. */
function useTold(of: readonly Entry[]): void {
  useEffect(() => {
    if (of.length > 0)
      document.dispatchEvent(new Event('ZoteroItemUpdated', { bubbles: true, cancelable: true }))
  }, [of])
}

/** Entries grouped by what they are; `folded` puts each group under a fold of its own. */
export function Bibliography({ entries, folded = false }: { entries: readonly Entry[]; folded?: boolean }) {
  useTold(entries)
  return (
    <>
      {SOURCE_KINDS.map(kind => {
        const those = entries.filter(entry => entry.source.kind === kind)
        if (those.length === 0) return null
        const list = (
          <ul class="plain">
            {those.map(entry => (
              <Item key={entry.source.id} entry={entry} />
            ))}
          </ul>
        )
        return folded ? (
          <details key={kind} class="fold">
            <summary>{say('epilogue.kind', { kind: say(`sources.${kind}`), n: those.length })}</summary>
            {list}
          </details>
        ) : (
          <section key={kind}>
            <h3>{say(`sources.${kind}`)}</h3>
            {list}
          </section>
        )
      })}
    </>
  )
}

/** The annotated sources, or one of them. Before the epilogue those whose titles would tell the end are held back. */
export function SourcesPaper({ id }: { id: string | null }) {
  const register = useRegister()
  const until = horizon(useNow())
  const [sought, seek] = useState('')
  if (register === null) return <p class="quiet">{say('sources.loading')}</p>
  if (register === 'failed') return <p class="warning">{say('sources.failed')}</p>
  const open = register.sourcesBy(until)
  const shown = register.entries.filter(({ source }) => open.has(source.id))
  if (id !== null) {
    const entry = shown.find(({ source }) => source.id === id)
    return (
      <>
        {entry ? (
          <section class="evidence">
            <Reference runs={entry.reference} />
            <span class="Z3988" title={entry.coins} />
            <p class="evidence-kind">{say(`sources.${entry.source.kind}`)}</p>
            <SourceFacts entry={entry} />
          </section>
        ) : (
          <p class="quiet">{say('sources.unknown')}</p>
        )}
        <p>
          <LinkTo paper="sources">{say('sources.all')}</LinkTo>
        </p>
      </>
    )
  }
  const found = shown.filter(({ source, reference }) =>
    matches(sought, plain(reference), source.position, source.seenNote, source.goodFor),
  )
  const held = register.entries.length - shown.length
  return (
    <>
      <p class="lead">{say('sources.lead')}</p>
      <Downloads />
      <Find label={say('sources.search')} value={sought} onFind={seek} />
      <p class="tally">
        {found.length === 0 ? say('sources.none') : say('sources.count', { n: found.length })}
        {held > 0 && `. ${say('sources.held', { n: held })}`}
      </p>
      <Bibliography entries={found} />
    </>
  )
}
