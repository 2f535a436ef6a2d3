import { useMemo, useState } from 'preact/hooks'
import { refusals } from '../../story/interface/refusals.ts'
import { verbHelp, verbWords } from '../../story/interface/verbs.ts'
import type { Order, Verb } from '../sim/command.ts'
import type { Considered } from '../sim/views/orders.ts'
import type { BandId } from '../sim/world.ts'
import { announce, useDesk, useNow } from './deskContext.ts'
import { Find, matches } from './find.tsx'
import { BAND_VERBS, obedient, optionsOf } from './options.ts'
import { orderWord } from './orderWord.ts'
import { previewOf } from './preview.ts'
import { say } from './say.ts'
import { useLooked, useWay } from './useWay.ts'
import { wayWords } from './wayWords.ts'
import { WhichBand } from './whichBand.tsx'

/** How many orders are listed before a search is asked for. */
const LISTED = 8
const CLOSED_LISTED = 24

/** One order as a button, with what it would cost; a ride is drawn on the map while the button is looked at. */
export function Give({ considered, text }: { considered: Considered; text: string }) {
  const { names, session } = useDesk()
  const { order } = considered
  const way = useWay(order)
  const looked = useLooked(way)
  const { world } = useNow()
  const preview = [previewOf(considered, names, way), ...(way ? wayWords(way, world, names) : [])]
    .filter(text => text !== '')
    .join('; ')
  const give = () => {
    const answer = session.order(order)
    announce(
      answer.ok
        ? say('orders.accepted', { order: text })
        : say('orders.refused', { order: text, why: refusals[answer.why] ?? answer.why }),
    )
  }
  return (
    <button type="button" class="order" onClick={give} {...looked}>
      <span>{text}</span>
      {preview !== '' && <span class="dispatch-source">{preview}</span>}
    </button>
  )
}

/** Whether an order concerns what is marked on the map. */
const isAbout = (order: Order, selected: string | null): boolean =>
  selected !== null &&
  (('to' in order && order.to === selected) || ('place' in order && order.place === selected))

interface Option extends Considered {
  readonly text: string
}

/** A verb's orders with their words; worked out when the fold is opened, and again when the world has changed. */
function useOptions(verb: Verb, band: BandId, hidden: boolean, wanted: boolean): readonly Option[] {
  const { names, session } = useDesk()
  const { world } = useNow()
  return useMemo(
    () =>
      wanted
        ? optionsOf(verb, { band, hidden }, world, session.content).map(one => ({
            ...one,
            text: orderWord(one.order, world, names, true),
          }))
        : [],
    [verb, band, hidden, wanted, world],
  )
}

/** One verb: a fold with what it does, who would do it, the orders open now, and the closed ones with their reasons. */
export function VerbFold({ verb }: { verb: Verb }) {
  const { world, selected } = useNow()
  const [unfolded, unfold] = useState(false)
  const bands = obedient(world)
  const [chosen, choose] = useState<BandId>('bands/pasha')
  const [hidden, hide] = useState(false)
  const [sought, seek] = useState('')
  const band = bands.some(({ id }) => id === chosen) ? chosen : (bands[0]?.id ?? 'bands/pasha')
  const options = useOptions(verb, band, hidden, unfolded)
  // What is marked on the map comes first.
  const found = options
    .filter(({ text }) => matches(sought, text))
    .sort((a, b) => Number(isAbout(b.order, selected)) - Number(isAbout(a.order, selected)))
  const open = found.filter(({ refusal }) => refusal === null)
  const closed = found.filter(({ refusal }) => refusal !== null)
  return (
    <details class="verb" onToggle={event => unfold(event.currentTarget.open)}>
      <summary>
        <span class="verb-name">{verbWords[verb]}</span>
        <span class="verb-help">{verbHelp[verb]}</span>
      </summary>
      {BAND_VERBS.includes(verb) && <WhichBand band={band} choose={choose} />}
      {verb === 'move' && (
        <label class="switch">
          <input type="checkbox" checked={hidden} onChange={event => hide(event.currentTarget.checked)} />
          <span>{say('orders.rideHidden')}</span>
        </label>
      )}
      {options.length > LISTED && <Find label={say('orders.searchPlace')} value={sought} onFind={seek} />}
      {open.length === 0 && <p class="quiet">{say('orders.noneOpen')}</p>}
      <ul class="plain">
        {open.slice(0, sought === '' ? LISTED : open.length).map(({ text, ...one }) => (
          <li key={text}>
            <Give considered={one} text={text} />
          </li>
        ))}
      </ul>
      {sought === '' && open.length > LISTED && (
        <p class="row-note">{say('orders.more', { n: open.length - LISTED })}</p>
      )}
      {closed.length > 0 && (
        <details class="closed">
          <summary>{say('orders.closed', { n: closed.length })}</summary>
          <ul class="plain">
            {closed.slice(0, CLOSED_LISTED).map(({ text, refusal }) => (
              <li key={text} class="row-note">
                {say('orders.refused', { order: text, why: refusals[refusal ?? ''] ?? '' })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </details>
  )
}
