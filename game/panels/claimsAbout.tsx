import type { PersonId, PlaceId } from '../../story/schema/ids.ts'
import { typeset } from '../narrative/typeset.ts'
import { useNow } from './deskContext.ts'
import { horizon } from './horizon.ts'
import { LinkTo } from './linkTo.tsx'
import { say } from './say.ts'
import { useRegister } from './useRegister.ts'

/** What the register says of a person or place by now, each line with how sure it is and the way to its card. */
export function ClaimsAbout({ id }: { id: PersonId | PlaceId }) {
  const register = useRegister()
  const until = horizon(useNow())
  if (register === null) return <p class="quiet">{say('evidence.loading')}</p>
  if (register === 'failed') return <p class="warning">{say('evidence.failed')}</p>
  const all = register.claimsAbout(id)
  const told = all.filter(({ from }) => from <= until)
  if (all.length === 0) return null
  return (
    <section>
      <h4>{say('evidence.recordHeading')}</h4>
      {told.length === 0 && <p class="quiet">{say('evidence.none')}</p>}
      <ul class="plain rows">
        {told.map(claim => (
          <li key={claim.id} class="dispatch">
            {typeset(claim.says)} <Sure of={claim.confidence} ids={[claim.id]} />
          </li>
        ))}
      </ul>
      {told.length < all.length && (
        <p class="row-note">{say('evidence.later', { n: all.length - told.length })}</p>
      )}
    </section>
  )
}

/** How sure something is, and the way to its card. */
export function Sure({
  of,
  ids,
}: {
  of: 'attested' | 'single' | 'disputed' | 'inferred' | 'unsourced'
  ids: readonly string[]
}) {
  return (
    <span class="dispatch-source">
      {say(`epilogue.${of}`)}
      {ids.length > 0 && (
        <>
          {'; '}
          <LinkTo paper="evidence" id={`evidence/${ids.join('+')}`}>
            {say('evidence.open')}
          </LinkTo>
        </>
      )}
    </span>
  )
}
