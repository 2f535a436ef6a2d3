import { gregorianSpan, hijriSpan } from './dates.ts'
import { useDesk, useNow } from './deskContext.ts'
import { horizon } from './horizon.ts'
import { PaperMenu } from './paperMenu.tsx'
import { open } from './route.ts'
import { say } from './say.ts'
import { LAST_WEEK, twinOf } from './twin.ts'

const STEP = 8
const WIDTH = (LAST_WEEK + 1) * STEP

/** Thirty-nine ticks: above them where the player moved, below them what the record has up to now. */
function TwinLine() {
  const { session } = useDesk()
  const now = useNow()
  const { world } = now
  const until = Math.min(world.week, LAST_WEEK)
  const pairs = twinOf(session.content.history, world, until, horizon(now))
  return (
    <svg class="twin-line" viewBox={`0 0 ${WIDTH} 26`} aria-hidden="true" preserveAspectRatio="none">
      <path class="twin-axis" d={`M0 13 H${WIDTH}`} />
      {Array.from({ length: LAST_WEEK + 1 }, (_, week) => (
        <path
          key={week}
          class={week === until ? 'twin-tick twin-now' : 'twin-tick'}
          d={`M${week * STEP + STEP / 2} ${week === until ? 3 : 11} v${week === until ? 20 : 4}`}
        />
      ))}
      {pairs.map(({ week, camp, record }, i) => {
        const x = week * STEP + STEP / 2
        const moved = camp !== null && camp.place !== pairs[i - 1]?.camp?.place
        return (
          <g key={week}>
            {moved && <circle class="twin-yours" cx={x} cy={6} r={2.4} />}
            {record.length > 0 && <rect class="twin-record" x={x - 2.2} y={18} width={4.4} height={4.4} />}
          </g>
        )
      })}
    </svg>
  )
}

/** The strip on top: the week in both calendars, the twin line, and the papers. */
export function Strip() {
  const { week } = useNow().world
  return (
    <header class="strip">
      <h1 class="visually-hidden">{say('desk.name')}</h1>
      <button type="button" class="strip-date" onClick={() => open('calendar')}>
        <span class="visually-hidden">{say('calendar.open')}: </span>
        <span class="strip-week">
          {week === 0 ? say('calendar.prologue') : say('calendar.week', { week })}
        </span>
        <span class="strip-day">{week === 0 ? say('calendar.prologueSpan') : gregorianSpan(week)}</span>
        {week > 0 && <span class="strip-hijri">{hijriSpan(week)}</span>}
      </button>
      <button
        type="button"
        class="strip-twin"
        aria-label={say('calendar.twin', { week })}
        onClick={() => open('calendar')}
      >
        <TwinLine />
      </button>
      <PaperMenu />
    </header>
  )
}
