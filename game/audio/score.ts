/** Everything that can be heard, and how. A cue is what ink writes as `# sound:`; captions stand in `story/interface`. */
export const CUES = ['wind', 'rain', 'river', 'fire', 'bazaar', 'hooves', 'dutar', 'stop'] as const
export type Cue = (typeof CUES)[number]

export interface Part {
  readonly bus: 'air' | 'music'
  readonly loop: boolean
  /** Loudness on its bus, 0-1. */
  readonly gain: number
}

export const SCORE: Readonly<Record<Cue, Part>> = {
  wind: { bus: 'air', loop: true, gain: 0.55 },
  rain: { bus: 'air', loop: true, gain: 0.5 },
  river: { bus: 'air', loop: true, gain: 0.5 },
  fire: { bus: 'air', loop: true, gain: 0.45 },
  bazaar: { bus: 'air', loop: true, gain: 0.45 },
  hooves: { bus: 'air', loop: false, gain: 0.6 },
  dutar: { bus: 'music', loop: false, gain: 0.6 },
  stop: { bus: 'music', loop: false, gain: 0.5 },
}

/** The first of a page's cues that is known; ink's grammar lets no other through. */
export const cueOf = (sounds: readonly string[]): Cue | null => CUES.find(cue => sounds.includes(cue)) ?? null
