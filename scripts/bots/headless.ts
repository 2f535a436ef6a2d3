import { memoryPort } from '../../game/saves/ports.ts'
import { makeStore } from '../../game/saves/store.ts'
import { RULES, type Rules } from '../../game/session/rules.ts'
import { openSession } from '../../game/session/session.ts'
import type { Session } from '../../game/session/types.ts'
import { makeContent } from '../../story/content.ts'
import { loadStory, type Story } from '../ink/load.ts'

let story: Story | null = null

/** The story as compiled from disk, once a run. */
export function theStory(): Story {
  story ??= loadStory()
  return story
}

/** Takes a story compiled elsewhere, so that a thread need not compile its own. */
export function useStory(compiled: Story): void {
  story = compiled
}

/** A session without a page: nothing is kept, and everything that goes wrong is handed to `trouble`. `rules` may remember. */
export function headless(trouble: (what: string) => void, rules: Rules = RULES): Session {
  const { scenes, acts } = theStory()
  const parsed = new Map<string, Record<string, unknown>>()
  return openSession({
    content: makeContent(scenes),
    rules,
    store: makeStore([memoryPort()]),
    loadAct: async act => {
      const before = parsed.get(act)
      if (before) return before
      const fresh = JSON.parse(acts[act] ?? '{}') as Record<string, unknown>
      parsed.set(act, fresh)
      return fresh
    },
    version: 'bots',
    clock: () => '1921-11-08T00:00:00Z',
    trouble,
  })
}
