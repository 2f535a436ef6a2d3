import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { type Command, type Order, VERBS } from '../sim/command.ts'
import { announce, useDesk, useNow } from './deskContext.ts'
import { orderWord } from './orderWord.ts'
import { say } from './say.ts'

const isOrder = (command: Command | undefined): command is Order =>
  command !== undefined && (VERBS as readonly string[]).includes(command.kind)

/** The last order of this stop at the card's foot, with a way to take it back; the focus is kept when its button is gone. */
export function CardGiven({ heading }: { heading: RefObject<HTMLElement | null> }) {
  const { names, session } = useDesk()
  const { log, stops, world, mode } = useNow()
  const first = useRef(true)
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // A given order may close itself: its button goes, and the keyboard must not fall off the card.
    if (!first.current && document.activeElement === document.body) {
      const next = note.current ?? heading.current
      next?.focus({ preventScroll: true })
    }
    first.current = false
  }, [log.length])
  const last = log.length > (stops.at(-1)?.commands ?? 0) ? log.at(-1) : undefined
  if (mode !== 'orders' || !isOrder(last)) return null
  return (
    <footer class="map-card-given">
      <p tabIndex={-1} ref={note}>
        {say('map.lastOrder', { order: orderWord(last, world, names) })}
      </p>
      <button type="button" class="action" onClick={() => session.undo() && announce(say('orders.undone'))}>
        {say('orders.undo')}
      </button>
    </footer>
  )
}
