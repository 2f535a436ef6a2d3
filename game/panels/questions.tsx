import { num } from '../sim/gazetteer.ts'
import { auditOf, countryOf, QUESTIONS } from '../sim/views/five-questions.ts'
import { useDesk, useNow } from './deskContext.ts'
import { joined, say } from './say.ts'

/** The five questions, answered in words, with no total. */
export function Questions() {
  const { names, session } = useDesk()
  const { world } = useNow()
  const { content } = session
  const audit = auditOf(world, countryOf(content), num(content, 'questions.wishes-well'))
  const named = (ids: readonly string[]) => joined(ids.map(names.any))
  const answers: Readonly<Record<(typeof QUESTIONS)[number], readonly string[]>> = {
    alive: [
      say(audit.pashaAlive ? 'epilogue.alivePashaYes' : 'epilogue.alivePashaNo'),
      audit.dead.length > 0
        ? say('epilogue.aliveNames', { names: named(audit.dead) })
        : say('epilogue.aliveNone'),
    ],
    believed: [
      audit.believers.length > 0
        ? say('epilogue.believedNames', { names: named(audit.believers) })
        : say('epilogue.believedNone'),
      ...(audit.brokenWords > 0 ? [say('epilogue.believedBroken', { n: audit.brokenWords })] : []),
    ],
    valleys: [say('epilogue.valleySum', { dead: audit.civiliansDead, fled: audit.householdsFled })],
    left: [
      audit.yours.length > 0
        ? say('epilogue.leftYours', { names: named(audit.yours) })
        : say('epilogue.leftNone'),
      ...(audit.reds > 0 ? [say('epilogue.leftReds', { n: audit.reds })] : []),
      ...(audit.conceded > 0 ? [say('epilogue.leftConcessions', { n: audit.conceded })] : []),
    ],
    lasted: [say('epilogue.lastedWeeks', { n: audit.weeks })],
  }
  return (
    <section id="after-questions">
      <h3>{say('epilogue.questions')}</h3>
      <p class="lead">{say('epilogue.questionsLead')}</p>
      <dl class="questions">
        {QUESTIONS.map(question => (
          <div
            key={question}
            class={world.pasha.question === question ? 'question question-asked' : 'question'}
          >
            <dt>
              {say(`epilogue.${question}`)}
              {world.pasha.question === question && <em> {say('epilogue.asked')}</em>}
            </dt>
            <dd>{answers[question].join(' ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
