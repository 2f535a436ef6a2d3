import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { say } from './say.ts'

/** A part that is fetched when it is first shown; `load` must be the same function every time. */
export function Later<P extends object>({
  load,
  props,
}: {
  load: () => Promise<{ default: ComponentType<P> }>
  props: P
}) {
  const [Part, set] = useState<ComponentType<P> | null>(null)
  const [failed, fail] = useState(false)
  useEffect(() => {
    let wanted = true
    load().then(
      module => wanted && set(() => module.default),
      () => wanted && fail(true),
    )
    return () => {
      wanted = false
    }
  }, [load])
  if (failed) return <p class="notice">{say('title.failed')}</p>
  return Part ? <Part {...props} /> : null
}
