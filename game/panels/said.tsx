import { useEffect, useState } from 'preact/hooks'
import { typeset } from '../narrative/typeset.ts'
import { useDesk } from './deskContext.ts'
import { LinkTo } from './linkTo.tsx'
import { type Mentions, mentionsIn } from './mentions.ts'

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
    <>
      {mentions(set, seen).map((one, i) =>
        typeof one === 'string' ? (
          one
        ) : (
          <LinkTo key={i} paper={one.paper} id={one.id} class="named">
            {one.text}
          </LinkTo>
        ),
      )}
    </>
  )
}
