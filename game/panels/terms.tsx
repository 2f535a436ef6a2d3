import { useState } from 'preact/hooks'
import type { Term } from '../../story/schema/term.ts'
import { contested, glossary, letters, terms } from '../../story/terms/index.ts'
import { typeset } from '../narrative/typeset.ts'
import { Find, matches } from './find.tsx'
import { LinkTo } from './linkTo.tsx'
import { say } from './say.ts'

function Word({ term }: { term: Term }) {
  return (
    <div class="term" id={term.id}>
      <dt>
        <dfn>{term.word}</dfn> {term.script !== '' && <bdi class="script">{term.script}</bdi>}{' '}
        <span class="row-note">{say('terms.said', { how: term.said })}</span>
      </dt>
      <dd>
        {typeset(term.means)}
        {term.use !== '' && <p>{typeset(term.use)}</p>}
        {term.cites.length > 0 && (
          <p>
            <LinkTo paper="evidence" id={`evidence/${term.cites.join('+')}`}>
              {say('evidence.open')}
            </LinkTo>
          </p>
        )}
      </dd>
    </div>
  )
}

function Words({ heading, of }: { heading: string; of: readonly Term[] }) {
  if (of.length === 0) return null
  return (
    <section>
      <h3>{heading}</h3>
      <dl class="terms">
        {of.map(term => (
          <Word key={term.id} term={term} />
        ))}
      </dl>
    </section>
  )
}

function Spelling() {
  return (
    <section>
      <h3>{say('terms.spelling')}</h3>
      <p>{say('terms.spellingLead')}</p>
      <table class="twin">
        <thead>
          <tr>
            <th scope="col">{say('terms.sound')}</th>
            <th scope="col">{say('terms.written')}</th>
            <th scope="col">{say('terms.example')}</th>
          </tr>
        </thead>
        <tbody>
          {letters.map(({ sound, written, example }) => (
            <tr key={sound}>
              <td>{sound}</td>
              <td>{written}</td>
              <td>{example}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The table of words and names, or one word of it. */
export function TermsPaper({ id }: { id: string | null }) {
  const [sought, seek] = useState('')
  const one = terms.find(term => term.id === id)
  if (one)
    return (
      <>
        <dl class="terms">
          <Word term={one} />
        </dl>
        <p>
          <LinkTo paper="terms">{say('terms.back')}</LinkTo>
        </p>
      </>
    )
  const found = (of: readonly Term[]) =>
    of.filter(({ word, script, forms, means }) => matches(sought, word, script, means, ...forms))
  const [weapons, others] = [found(contested), found(glossary)]
  return (
    <>
      <p class="lead">{say('terms.lead')}</p>
      <Find label={say('terms.search')} value={sought} onFind={seek} />
      {weapons.length + others.length === 0 && <p class="quiet">{say('terms.none')}</p>}
      <Words heading={say('terms.contested')} of={weapons} />
      <Words heading={say('terms.glossary')} of={others} />
      <Spelling />
      <h3>{say('terms.people')}</h3>
      <p>
        <LinkTo paper="people">{say('terms.peopleLink')}</LinkTo>
      </p>
      <h3>{say('terms.places')}</h3>
      <p>
        <LinkTo paper="atlas">{say('terms.placesLink')}</LinkTo>
      </p>
    </>
  )
}
