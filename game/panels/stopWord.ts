import type { Snapshot } from '../session/types.ts'
import { useDesk } from './deskContext.ts'
import { say } from './say.ts'

export type Stop = Snapshot['stops'][number]

/** A stop in words: the page it opened with, and when and where. */
export function useStopWord(): (stop: Stop) => string {
  const { names, session } = useDesk()
  return stop => {
    const page = session.content.scenes.find(({ id }) => id === stop.scene)?.title
    const when =
      stop.week === 0
        ? say('settings.rewindPrologue')
        : say('settings.rewindTo', { week: stop.week, place: names.place(stop.place) })
    return page ? say('settings.rewindPage', { when, page }) : when
  }
}
