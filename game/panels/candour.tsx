import { candour } from '../../story/candour/index.ts'
import { publisher } from '../../story/publisher.ts'
import type { CandourPage } from '../../story/schema/candour.ts'
import { typeset } from '../narrative/typeset.ts'
import { LinkTo } from './linkTo.tsx'
import { say } from './say.ts'

/** Where what is wrong can be sent, as the publisher of this copy has set it. */
export function Corrections({ to = publisher.corrections }: { to?: string }) {
  if (to === '') return <p>{say('candour.correctionsNone')}</p>
  const [before, after] = say('candour.corrections').split('{where}')
  return (
    <p>
      {before}
      <a class="link" href={to}>
        {to.startsWith('mailto:') ? to.slice('mailto:'.length) : say('candour.correctionsLink')}
      </a>
      {after}
    </p>
  )
}

function Page({ page }: { page: CandourPage }) {
  return (
    <section>
      <h3>{page.title}</h3>
      <p class="lead">{typeset(page.lead)}</p>
      {page.points.map(({ head, text, cites }) => (
        <section key={head}>
          <h4>{typeset(head)}</h4>
          <p>
            {typeset(text)}{' '}
            {cites.length > 0 && (
              <LinkTo paper="evidence" id={`evidence/${cites.join('+')}`}>
                {say('evidence.open')}
              </LinkTo>
            )}
          </p>
        </section>
      ))}
    </section>
  )
}

/** How the game could mislead, what is invented and why, and what nobody has yet checked; or one of the three. */
export function CandourPaper({ id }: { id: string | null }) {
  const one = candour.find(page => page.id === id?.replace(/^candour\//, ''))
  return (
    <>
      {!one && <p class="lead">{say('candour.lead')}</p>}
      {(one ? [one] : candour).map(page => (
        <Page key={page.id} page={page} />
      ))}
      <Corrections />
      {one && (
        <p>
          <LinkTo paper="candour">{say('candour.back')}</LinkTo>
        </p>
      )}
    </>
  )
}
