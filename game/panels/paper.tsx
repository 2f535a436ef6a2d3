import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { close } from './route.ts'
import { say } from './say.ts'

/** A paper laid over the desk: a native dialog that Escape, the button, Back and a click beside it put away. */
export function Paper({
  title,
  name,
  card = false,
  children,
}: {
  title: string
  name: string
  /** A card leaves the page it belongs to in sight. */
  card?: boolean
  children: ComponentChildren
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    const before = document.activeElement
    const sheet = dialog.current
    // A click on the veil is a click on the dialog itself; the keyboard has Escape and the button.
    const beside = (event: MouseEvent) => {
      if (event.target === sheet) void close()
    }
    sheet?.addEventListener('click', beside)
    sheet?.showModal()
    return () => {
      sheet?.removeEventListener('click', beside)
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  // Each paper begins at its top with its name read, also when one link leads to the next.
  useEffect(() => {
    dialog.current?.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [name])

  return (
    <dialog
      class={card ? 'paper card' : 'paper'}
      ref={dialog}
      aria-labelledby="paper-title"
      onCancel={event => {
        event.preventDefault()
        void close()
      }}
    >
      <div class="paper-sheet">
        <header class="paper-head">
          <h2 id="paper-title" tabIndex={-1} ref={heading}>
            {title}
          </h2>
          <button type="button" class="put-away" onClick={() => void close()}>
            {say('desk.close')}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
