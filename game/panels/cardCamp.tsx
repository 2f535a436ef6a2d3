import { useState } from 'preact/hooks'
import type { PlaceId } from '../../story/schema/ids.ts'
import { useDesk, useNow } from './deskContext.ts'
import { doing } from './doing.ts'
import { closeCard } from './onMap.ts'
import { say } from './say.ts'
import { useStopWord } from './stopWord.ts'

/** A past camp at a place, and the way back to the ride's stop there, asked twice; nothing where he never camped. */
export function CardCamp({ place, week }: { place: PlaceId; week: number | null }) {
  const { session } = useDesk()
  const { stops, world } = useNow()
  const [sure, ask] = useState(false)
  const word = useStopWord()
  const camped = world.camps.filter(camp => camp.place === place && camp.week < world.week && camp.week > 0)
  const last = week ?? camped.at(-1)?.week
  if (last === undefined) return null
  const there = stops.slice(0, -1).filter(stop => stop.place === place)
  const stop = there.find(one => one.week === last) ?? there.at(-1)
  return (
    <section class="card-camp">
      <p>{say('map.campedHere', { week: last })}</p>
      {stop ? (
        <button
          type="button"
          class="action"
          onClick={() => {
            if (!sure) return ask(true)
            closeCard()
            void doing(() => session.rewind(stop.index))
          }}
        >
          {sure ? say('settings.rewindSure', { stop: word(stop) }) : say('map.backTo', { stop: word(stop) })}
        </button>
      ) : (
        <p class="row-note">{say('map.noStop')}</p>
      )}
      {sure && <p class="row-note">{say('settings.rewindHelp')}</p>}
    </section>
  )
}
