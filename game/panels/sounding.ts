import { soundWords } from '../../story/interface/sounds.ts'
import type { Session } from '../session/types.ts'
import { heard } from './deskContext.ts'
import { type Preferences, preferences } from './preferences.ts'

interface Playing {
  set(on: boolean, volumes: { readonly air: number; readonly music: number }): void
}
/** What `game/audio` offers; handed in, because panels and audio never import one another. */
export type MountAudio = (session: Session, caption: (cue: string | null) => void) => Playing

/** Loudness settings run from 0 to 10, the mixer's from 0 to 1. */
const LOUDEST = 10

/**
 * Fetches the sound when it is first wanted, for the ear or as captions, and keeps it at the reader's settings.
 * Where it cannot be had the game is simply silent.
 */
export function soundFor(session: Session, fetchAudio: () => Promise<MountAudio>): void {
  let playing: Promise<Playing> | null = null
  const apply = ({ sound, air, music, captions }: Preferences) => {
    if (session.now.mode === 'title' || (!sound && !captions)) return
    playing ??= fetchAudio().then(mount =>
      mount(session, cue => heard.set(cue ? (soundWords[cue] ?? '') : '')),
    )
    playing.then(
      audio => audio.set(sound, { air: air / LOUDEST, music: music / LOUDEST }),
      error => console.warn(error),
    )
  }
  preferences.watch(apply)
  const unwatch = session.watch(now => {
    // The first answer comes before any sound is fetched.
    if (now.log.length < 2) return
    unwatch()
    apply(preferences.now)
  })
}
