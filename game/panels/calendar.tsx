import type { Attested } from '../../story/schema/source.ts'
import { typeset } from '../narrative/typeset.ts'
import { Sure } from './claimsAbout.tsx'
import { gregorianSpan, hijriSpan, shortSpan } from './dates.ts'
import { useDesk, useNow } from './deskContext.ts'
import { horizon } from './horizon.ts'
import { say, sentence } from './say.ts'
import { type Pair, twinOf } from './twin.ts'

/** One line of the record, with how sure it is and the way to its card, which holds the rival version. */
export function RecordLine({ one }: { one: Attested }) {
  return (
    <li>
      {typeset(one.what)} <Sure of={one.confidence} ids={[one.id]} />
      {one.rival !== '' && <p class="rival">{say('calendar.rival', { rival: typeset(one.rival) })}</p>}
    </li>
  )
}

/** Both lines as a table, week by week; empty weeks say so. */
export function TwinTable({ pairs }: { pairs: readonly Pair[] }) {
  const { names } = useDesk()
  return (
    <table class="twin stack">
      <thead>
        <tr>
          <th scope="col">{say('epilogue.weekColumn')}</th>
          <th scope="col">{say('calendar.yours')}</th>
          <th scope="col">{say('calendar.record')}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ week, camp, record }) => (
          <tr key={week}>
            <th scope="row">
              {week === 0 ? say('calendar.prologue') : week}
              {week > 0 && <span class="row-note">{shortSpan(week)}</span>}
            </th>
            <td data-label={say('calendar.yours')}>
              {camp ? sentence(say('calendar.camped', { place: names.place(camp.place) })) : '—'}
            </td>
            <td data-label={say('calendar.record')}>
              {record.length === 0 ? (
                <span class="quiet">{say('calendar.recordEmpty')}</span>
              ) : (
                <ul class="plain">
                  {record.map(one => (
                    <RecordLine key={one.id} one={one} />
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The calendar paper: this week in both reckonings, and both lines so far. */
export function CalendarPaper() {
  const { session } = useDesk()
  const now = useNow()
  const { world } = now
  const { week } = world
  return (
    <>
      {week > 0 && (
        <>
          <p class="date-large">{gregorianSpan(week)}</p>
          <p class="date-hijri">{hijriSpan(week)}</p>
        </>
      )}
      <p class="row-note">{say('calendar.moonNote')}</p>
      <p class="lead">{say('calendar.lead')}</p>
      <TwinTable pairs={[...twinOf(session.content.history, world, week, horizon(now))].reverse()} />
    </>
  )
}
