import { useEffect, useState } from 'preact/hooks'
import type { Past } from '../session/weeks.ts'
import { weekMs } from './riding.ts'

/** Milliseconds of work on the past between two breaths of the page. */
const SLICE_MS = 8

/** Makes the past ready a slice at a time; true once every week is there. */
export function useReady(past: Past, key: unknown): boolean {
  const [ready, set] = useState<unknown>(null)
  useEffect(() => {
    let wanted = true
    const go = () => {
      if (!wanted) return
      if (past.work(SLICE_MS)) set(key)
      else setTimeout(go)
    }
    go()
    return () => {
      wanted = false
    }
  }, [key])
  return ready === key
}

/** Calls `next` once a week's time while playing; a page that is put out of sight stops the playing. */
export function usePlaying(playing: boolean, week: number, next: () => void, pause: () => void): void {
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(next, weekMs())
    const hidden = () => document.hidden && pause()
    document.addEventListener('visibilitychange', hidden)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [playing, week])
}
