import { useLayoutEffect, useState } from 'preact/hooks'

/** One value that can be watched. */
export interface Signal<T> {
  readonly now: T
  set(next: T): void
  watch(listener: (now: T) => void): () => void
}

/** A watched value beginning at `first`. */
export function signalOf<T>(first: T): Signal<T> {
  const listeners = new Set<(now: T) => void>()
  let now = first
  return {
    get now() {
      return now
    },
    set(next) {
      now = next
      for (const listener of listeners) listener(now)
    },
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What is watched, inside a component; draws again after every change. */
export function useWatched<T>(source: { readonly now: T; watch(listener: (now: T) => void): () => void }): T {
  const [, count] = useState(0)
  const shown = source.now
  // Before the paint, so that little can change unseen; what did change meanwhile is drawn at once.
  useLayoutEffect(() => {
    const draw = () => count(drawn => drawn + 1)
    const unwatch = source.watch(draw)
    if (source.now !== shown) draw()
    return unwatch
  }, [source])
  return shown
}
