import { Howl, Howler } from 'howler'
import type { Session, Snapshot } from '../session/types.ts'
import { type Cue, cueOf, SCORE } from './score.ts'

export interface Volumes {
  /** 0-1 each. */
  readonly air: number
  readonly music: number
}

export interface Audio {
  /** Switches all sound on or off and sets the two volumes; off is silence at once. */
  set(on: boolean, volumes: Volumes): void
  destroy(): void
}

const FADE_MS = 900

/** Each sound's two files; a build that carries everything in one page leaves the second out as an empty address. */
const FILES = import.meta.glob<string>('../../assets/sound/*', {
  query: '?url',
  import: 'default',
  eager: true,
})
const filesOf = (cue: Cue) =>
  ['webm', 'm4a'].map(end => FILES[`../../assets/sound/${cue}.${end}`] ?? '').filter(url => url !== '')

/**
 * Plays what the page sounds like and tells `caption` which cue began (null when it fell silent). Where audio is
 * refused or missing nothing is thrown: the captions still come, because they follow the page and not the device.
 */
export function mountAudio(session: Session, caption: (cue: Cue | null) => void): Audio {
  // Howler's own suspension leaves iOS silent after a return from the background, so we resume by hand.
  Howler.autoSuspend = false
  const loaded = new Map<Cue, Howl>()
  let on = false
  let volumes: Volumes = { air: 0.7, music: 0.7 }
  let air: Cue | null = null
  let page: Snapshot['page'] = null
  let stops = session.now.stops.length

  const volume = (cue: Cue) => SCORE[cue].gain * volumes[SCORE[cue].bus]
  const howl = (cue: Cue): Howl => {
    const before = loaded.get(cue)
    if (before) return before
    const made = new Howl({
      src: filesOf(cue),
      format: ['webm', 'm4a'],
      loop: SCORE[cue].loop,
      volume: volume(cue),
    })
    loaded.set(cue, made)
    return made
  }
  const play = (cue: Cue) => {
    if (!on) return
    const sound = howl(cue)
    sound.volume(volume(cue))
    if (!sound.playing()) sound.play()
  }
  const quiet = (cue: Cue) => {
    const sound = loaded.get(cue)
    if (!sound?.playing()) return
    sound.once('fade', () => sound.stop())
    sound.fade(sound.volume(), 0, FADE_MS)
  }

  const hear = (now: Snapshot) => {
    if (now.stops.length > stops) play('stop')
    stops = now.stops.length
    if (now.page === page) return
    page = now.page
    const lines = page ? [...page.echo, ...page.lines] : []
    const cue = cueOf(lines.flatMap(line => line.sounds))
    if (cue && !SCORE[cue].loop) {
      play(cue)
      caption(cue)
      return
    }
    if (cue === air) return
    if (air) quiet(air)
    air = cue
    if (cue) play(cue)
    caption(cue)
  }

  const wake = () => {
    const context = Howler.ctx as AudioContext | undefined
    // `interrupted` is Safari's own state and missing from the type.
    if (on && context && (context.state as string) !== 'running') void context.resume().catch(() => {})
  }
  document.addEventListener('visibilitychange', wake)
  document.addEventListener('pointerdown', wake)
  const unwatch = session.watch(hear)
  hear(session.now)

  return {
    set(nowOn, nowVolumes) {
      on = nowOn
      volumes = nowVolumes
      Howler.mute(!on)
      if (!on) for (const sound of loaded.values()) sound.stop()
      else if (air) play(air)
      for (const [cue, sound] of loaded) sound.volume(volume(cue))
    },
    destroy() {
      unwatch()
      document.removeEventListener('visibilitychange', wake)
      document.removeEventListener('pointerdown', wake)
      for (const sound of loaded.values()) sound.unload()
    },
  }
}
