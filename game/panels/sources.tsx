import { useEffect, useState } from 'preact/hooks'
import type { Run } from '../../story/schema/source.ts'
import { typeset } from '../narrative/typeset.ts'
import type { Entry } from './bibliography.ts'
import { Find, matches } from './find.tsx'
import { LinkTo } from './linkTo.tsx'
import { say } from './say.ts'

const KINDS = [
  'document',
  'press',
  'memoir',
  'scholarship',
  'textbook',
  'popular',
  'memory',
  'geodata',
] as const

const plain = (runs: readonly Run[]): string =>
  runs.map(run => (typeof run === 'string' ? run : run[0])).join('')

/** A reference with its italics. */
function Reference({ runs }: { runs: readonly Run[] }) {
  return (
    <p class="citation">
      {runs.map((run, i) => (typeof run === 'string' ? run : <cite key={i}>{run[0]}</cite>))}
    </p>
  )
}

function Item({ entry: { source, reference } }: { entry: Entry }) {
  return (
    <li class="source">
      <Reference runs={reference} />
      <p class="row-note">
        {say('sources.reliability')} {typeset(source.reliability)}
      </p>
      <p class="row-note">
        {say('sources.seen')} {say(`sources.${source.seen}`)}. {typeset(source.seenNote)}
      </p>
    </li>
  )
}

/** Entries grouped by what they are; `folded` puts each group under a fold of its own. */
export function Bibliography({ entries, folded = false }: { entries: readonly Entry[]; folded?: boolean }) {
  return (
    <>
      {KINDS.map(kind => {
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

/** The list, fetched when it is first wanted; null while on its way, empty when it did not come. */
export function useBibliography(): readonly Entry[] | null {
  const [entries, set] = useState<readonly Entry[] | null>(null)
  useEffect(() => {
    let wanted = true
    import('./bibliography.ts').then(
      module => wanted && set(module.entries),
      () => wanted && set([]),
    )
    return () => {
      wanted = false
    }
  }, [])
  return entries
}

/** The annotated sources, or those a paragraph cites: `sources/a+b`. */
export function SourcesPaper({ id }: { id: string | null }) {
  const entries = useBibliography()
  const [sought, seek] = useState('')
  if (entries === null) return <p class="quiet">{say('sources.loading')}</p>
  if (entries.length === 0) return <p class="warning">{say('sources.failed')}</p>
  if (id !== null) {
    const ids = new Set(id.slice('sources/'.length).split('+'))
    const those = entries.filter(entry => ids.has(entry.source.id.slice('sources/'.length)))
    return (
      <>
        {those.length < ids.size && <p class="quiet">{say('sources.unknown')}</p>}
        <Bibliography entries={those} />
        <p>
          <LinkTo paper="sources">{say('sources.all')}</LinkTo>
        </p>
      </>
    )
  }
  const found = entries.filter(({ source, reference }) =>
    matches(sought, plain(reference), source.reliability, source.seenNote),
  )
  return (
    <>
      <p class="lead">{say('sources.lead')}</p>
      <Find label={say('sources.search')} value={sought} onFind={seek} />
      <p class="tally">
        {found.length === 0 ? say('sources.none') : say('sources.count', { n: found.length })}
      </p>
      <Bibliography entries={found} />
    </>
  )
}
