import { useEffect, useState } from 'preact/hooks'
import { useDesk, useNow } from './deskContext.ts'
import { isOlder, takeFile } from './record.ts'
import { say } from './say.ts'

/** How long the storages are given to answer. */
const PATIENCE_MS = 4500

/** Says plainly when the browser keeps nothing, with a file for the taking; it can be put away. */
export function Notice() {
  const { session } = useDesk()
  const { kept, world } = useNow()
  const [away, put] = useState(false)
  const [sure, be] = useState(false)
  // The first write takes a moment; until it is done every browser looks as if it kept nothing.
  useEffect(() => {
    const timer = setTimeout(() => be(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  if (kept !== 'memory' || away || !sure) return null
  return (
    <aside class="notice notice-kept">
      <p>{say('desk.keptMemory')}</p>
      <button type="button" class="action" onClick={() => takeFile(session.exportRecord(), world.week)}>
        {say('desk.download')}
      </button>
      <button type="button" class="action" onClick={() => put(true)}>
        {say('desk.close')}
      </button>
    </aside>
  )
}

/** Says that a campaign begun under earlier rules goes on under these, and what that costs it; it can be put away. */
export function OlderNotice() {
  const { world } = useNow()
  const [away, put] = useState(false)
  if (away || !isOlder(world)) return null
  return (
    <aside class="notice notice-kept">
      <p>{say('desk.olderRules')}</p>
      <button type="button" class="action" onClick={() => put(true)}>
        {say('desk.close')}
      </button>
    </aside>
  )
}
