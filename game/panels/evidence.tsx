import './evidence.css'
import { ClaimCard } from './claimCard.tsx'
import { useDesk, useNow } from './deskContext.ts'
import { horizon } from './horizon.ts'
import { LinkTo } from './linkTo.tsx'
import { notesOf } from './notes.ts'
import { say } from './say.ts'
import { SourceCard } from './sourceCard.tsx'
import { useRegister } from './useRegister.ts'

type Register = typeof import('./register.ts')

/** That something was made up, or put together, and where more is said of it. */
function Made({ how }: { how: 'invented' | 'composite' }) {
  return (
    <section class="evidence">
      <p class="evidence-kind sure-invented">{say(`people.${how}`)}</p>
      <p>{say(`evidence.${how}`)}</p>
      <p>
        <LinkTo paper="candour" id="candour/invented">
          {say('evidence.inventedMore')}
        </LinkTo>
      </p>
    </section>
  )
}

/** Everything the register holds about somebody or some place that may be told by now. */
function About({ id, register }: { id: string; register: Register }) {
  const { names } = useDesk()
  const until = horizon(useNow())
  const all = register.claimsAbout(id)
  const told = all.filter(({ from }) => from <= until)
  const later = all.length - told.length
  return (
    <>
      <h3>{say('evidence.recordOf', { name: names.any(id) })}</h3>
      {told.length === 0 && <p class="quiet">{say('evidence.none')}</p>}
      {told.map(claim => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
      {later > 0 && <p class="quiet">{say('evidence.later', { n: later })}</p>}
    </>
  )
}

function One({ id, register }: { id: string; register: Register }) {
  const now = useNow()
  const until = horizon(now)
  const cited = [...(now.page?.echo ?? []), ...(now.page?.lines ?? [])].some(line =>
    line.cites.some(one => one === id),
  )
  if (id === 'invented' || id === 'composite') return <Made how={id} />
  const claim = register.claimBy(id)
  if (claim)
    return (cited ? claim.opens : claim.from) <= until ? (
      <ClaimCard claim={claim} />
    ) : (
      <p class="quiet">{say('evidence.laterOne')}</p>
    )
  const source = register.sourceBy(id)
  if (source)
    return cited || register.sourcesBy(until).has(id) ? (
      <SourceCard entry={source} />
    ) : (
      <p class="quiet">{say('evidence.laterOne')}</p>
    )
  if (/^(people|places)\//.test(id)) return <About id={id} register={register} />
  return <p class="quiet">{say('evidence.unknown')}</p>
}

/** Every note of the page in its order. */
function PageNotes({ register }: { register: Register }) {
  const { page } = useNow()
  const notes = notesOf(page ? [...page.echo, ...page.lines] : [])
  if (notes.length === 0) return <p class="quiet">{say('evidence.pageNone')}</p>
  return (
    <>
      {notes.map(({ label, ids, opens }, i) => (
        <details key={opens + label} class="fold" open={i === 0}>
          <summary>
            <span>
              {label} <q class="noted">{opens}</q>
            </span>
          </summary>
          {ids.map(id => (
            <One key={id} id={id} register={register} />
          ))}
        </details>
      ))}
    </>
  )
}

/** A card: what stands behind a mark, a place, a person; without an id, behind the whole page. */
export function EvidencePaper({ id }: { id: string | null }) {
  const register = useRegister()
  if (register === null) return <p class="quiet">{say('evidence.loading')}</p>
  if (register === 'failed') return <p class="warning">{say('evidence.failed')}</p>
  if (id === null || id === 'page') return <PageNotes register={register} />
  return (
    <>
      {id.split('+').map(one => (
        <One key={one} id={one} register={register} />
      ))}
    </>
  )
}
