import { useEffect, useRef } from 'preact/hooks'
import { useNow } from './deskContext.ts'
import { LinkTo } from './linkTo.tsx'
import { prefer, preferences } from './preferences.ts'
import { opened, type PaperName } from './route.ts'
import { type Key, say } from './say.ts'
import { useWatched } from './signal.ts'

/** In reach at once, and behind `Papers`, where the strip is narrow. */
const FIRST: readonly PaperName[] = ['dispatches', 'people', 'ledger', 'chronicle', 'atlas']
const REST: readonly PaperName[] = [
  'replay',
  'sources',
  'terms',
  'candour',
  'model',
  'settings',
  'help',
  'about',
]

const title = (name: PaperName): string => say(`${name}.heading` as Key)

/** How much of a paper is waiting to be read; words, so that nothing hangs on a coloured dot. */
function Waiting({ name }: { name: PaperName }) {
  const { news, world } = useNow()
  const n =
    name === 'dispatches'
      ? news.length
      : name === 'ledger'
        ? world.pledges.filter(pledge => pledge.state === 'open').length
        : 0
  return n === 0 ? null : <span class="count">{n}</span>
}

/** Links to every paper. A native disclosure holds them where there is no room for a row. */
export function PaperMenu() {
  const { sound } = useWatched(preferences)
  const more = useRef<HTMLDetailsElement>(null)
  const paper = useWatched(opened)
  const { page, mode } = useNow()
  // The list folds up again once something is chosen from it, or the page turns under it.
  useEffect(() => more.current?.removeAttribute('open'), [paper, page, mode])
  // It lies over the page, so a press beside it or Escape puts it away, as with any menu.
  useEffect(() => {
    const away = (event: Event) => {
      const list = more.current
      if (!list?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        list.querySelector('summary')?.focus()
      } else if (event.target instanceof Node && list.contains(event.target)) return
      list.open = false
    }
    addEventListener('pointerdown', away)
    addEventListener('keydown', away)
    return () => {
      removeEventListener('pointerdown', away)
      removeEventListener('keydown', away)
    }
  }, [])
  return (
    <nav class="papers" aria-label={say('desk.papers')}>
      <ul class="papers-row">
        {FIRST.map(name => (
          <li key={name}>
            <LinkTo paper={name} class="tab">
              {title(name)}
              <Waiting name={name} />
            </LinkTo>
          </li>
        ))}
      </ul>
      <details class="papers-more" ref={more}>
        <summary class="tab">
          <span class="more-wide">{say('desk.menu')}</span>
          <span class="more-slim">{say('desk.papers')}</span>
        </summary>
        <ul>
          {FIRST.map(name => (
            <li key={name} class="slim-only">
              <LinkTo paper={name} class="tab">
                {title(name)}
                <Waiting name={name} />
              </LinkTo>
            </li>
          ))}
          {REST.map(name => (
            <li key={name}>
              <LinkTo paper={name} class="tab">
                {title(name)}
              </LinkTo>
            </li>
          ))}
          <li>
            <button type="button" class="tab" aria-pressed={sound} onClick={() => prefer({ sound: !sound })}>
              {say(sound ? 'desk.soundOn' : 'desk.soundOff')}
            </button>
          </li>
        </ul>
      </details>
    </nav>
  )
}
