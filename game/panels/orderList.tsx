import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { refusals } from '../../story/interface/refusals.ts'
import type { Considered } from '../sim/views/orders.ts'
import { useDesk, useNow } from './deskContext.ts'
import { orderWord } from './orderWord.ts'
import { say } from './say.ts'
import { useLooked, useWay } from './useWay.ts'
import { Give } from './verb.tsx'
import { wayWords } from './wayWords.ts'

/** An order that would be refused: the reason, and of a ride what bars its way, which the map draws under the mouse. */
function Closed({ considered, text }: { considered: Considered; text: string }) {
  const { names } = useDesk()
  const { world } = useNow()
  const way = useWay(considered.order)
  const looked = useLooked(way)
  const why = refusals[considered.refusal ?? ''] ?? considered.refusal ?? ''
  const bars = way && !way.open ? wayWords(way, world, names) : []
  return (
    <p class="row-note order-closed" {...looked}>
      {[say('orders.refused', { order: text, why }), ...bars].join('; ')}
    </p>
  )
}

/** Orders in a row: the open ones as buttons with what they would cost, the closed ones with their reasons. */
export function OrderList({ all, brief = false }: { all: readonly Considered[]; brief?: boolean }) {
  const { names } = useDesk()
  const { world } = useNow()
  return (
    <ul class="plain">
      {all.map(one => {
        const text = orderWord(one.order, world, names, brief)
        return (
          <li key={text}>
            {one.refusal === null ? (
              <Give considered={one} text={text} />
            ) : (
              <Closed considered={one} text={text} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Orders that are worked out and shown once they are asked for. */
export function OrderFold({ title, children }: { title: string; children: () => ComponentChildren }) {
  const [open, unfold] = useState(false)
  return (
    <details class="verb" onToggle={event => unfold(event.currentTarget.open)}>
      <summary>
        <span class="verb-name">{title}</span>
      </summary>
      {open && children()}
    </details>
  )
}
