import { useEffect, useState } from 'preact/hooks'
import type { PlaceId } from '../../story/schema/ids.ts'
import { typeset } from '../narrative/typeset.ts'
import { useDesk } from './deskContext.ts'
import { LinkTo } from './linkTo.tsx'
import { type Mentions, mentionsIn, type Stretch } from './mentions.ts'
import { mapInSight, openCard } from './onMap.ts'

let ready: Mentions | null = null

/** The reader of names and terms, fetched after the first page is up; null until then, and for good where it fails. */
export function useMentions(): Mentions | null {
  const { session } = useDesk()
  const [mentions, set] = useState<Mentions | null>(() => ready)
  useEffect(() => {
    if (ready) return
    let wanted = true
    import('../../story/terms/index.ts').then(
      ({ terms }) => {
        ready = mentionsIn(session.content, terms)
        if (wanted) set(() => ready)
      },
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [])
  return mentions
}

/** A name in a paragraph as a way to its page; a place has its card on the map, where the map lies beside the text. */
function Named({ of: { paper, id, text } }: { of: Exclude<Stretch, string> }) {
  const toCard = (event: MouseEvent) => {
    if (paper !== 'atlas' || !mapInSight()) return false
    // A click that no pointer made came from the keyboard.
    openCard(id as PlaceId, event.detail === 0 ? 'key' : 'mouse')
    return true
  }
  return (
    <LinkTo paper={paper} id={id} class="named" instead={toCard}>
      {text}
    </LinkTo>
  )
}

/** A paragraph's words, with the first mention of each name and term as a way to its page. */
export function Said({
  text,
  mentions,
  seen,
}: {
  text: string
  mentions: Mentions | null
  seen: Set<string>
}) {
  const set = typeset(text)
  if (!mentions) return <>{set}</>
  return (
    <>{mentions(set, seen).map((one, i) => (typeof one === 'string' ? one : <Named key={i} of={one} />))}</>
  )
}
