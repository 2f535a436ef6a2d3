import { typeset } from '../narrative/typeset.ts'
import { useNow } from './deskContext.ts'
import { LinkTo } from './linkTo.tsx'
import { type Key, say } from './say.ts'

const HELP = Array.from({ length: 10 }, (_, i) => `help.line${i + 1}` as Key)

/** How to play, in ten lines. */
export function HelpPaper() {
  return (
    <>
      <ol class="ten">
        {HELP.map(key => (
          <li key={key}>{say(key)}</li>
        ))}
      </ol>
      <h3>{say('help.keysHeading')}</h3>
      <p>{say('help.keys')}</p>
    </>
  )
}

/** What this is, and under which licences. */
export function AboutPaper() {
  return (
    <>
      <p>{say('about.what')}</p>
      <p>{say('about.perspective')}</p>
      <p>{say('about.naming')}</p>
      <p>{say('about.model')}</p>
      <p>
        {say('about.readers')} <LinkTo paper="candour">{say('candour.heading')}</LinkTo>
      </p>
      <h3>{say('about.licences')}</h3>
      <p>{say('about.code')}</p>
      <p>{say('about.text')}</p>
      <p>{say('about.fonts')}</p>
      <p>{say('about.geodata')}</p>
      <p>{say('about.software')}</p>
    </>
  )
}

/** Everything read so far, by week. */
export function TranscriptPaper() {
  const { transcript } = useNow()
  const weeks = [...new Set(transcript.map(told => told.week))]
  return (
    <>
      {weeks.map(week => (
        <section key={week} class="week">
          <h3>{week === 0 ? say('calendar.prologue') : say('calendar.week', { week })}</h3>
          {transcript
            .filter(told => told.week === week)
            .map((told, i) => (
              <p key={i} class={told.chosen ? 'chose-before' : 'line'}>
                {typeset(told.text)}
              </p>
            ))}
        </section>
      ))}
    </>
  )
}
