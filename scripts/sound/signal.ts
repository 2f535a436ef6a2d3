/** Samples a second of every sound the game makes. */
export const RATE = 48_000

/** One channel of sound; samples in -1..1. */
export type Mono = Float32Array

/** Seeded noise in 0..1 (mulberry32), so that every run of the script writes the same files. */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** `seconds` of silence. */
export const silence = (seconds: number): Mono => new Float32Array(Math.round(seconds * RATE))

/** `seconds` of white noise. */
export function noise(seconds: number, seed: number): Mono {
  const roll = dice(seed)
  return silence(seconds).map(() => roll() * 2 - 1)
}

/**
 * A state-variable filter (Chamberlin) whose centre may move: `cutoff` in hertz for each sample, `q` 0.5-20.
 * `out` chooses the low, band or high side.
 */
export function filter(
  input: Mono,
  cutoff: (second: number) => number,
  q: number,
  out: 'low' | 'band' | 'high',
): Mono {
  let low = 0
  let band = 0
  return input.map((sample, index) => {
    const f = 2 * Math.sin((Math.PI * Math.min(cutoff(index / RATE), RATE / 7)) / RATE)
    low += f * band
    const high = sample - low - band / q
    band += f * high
    return { low, band, high }[out]
  })
}

/** Adds `part` to `whole` at a second, wrapping past the end so that loops close without a seam. */
export function lay(whole: Mono, part: Mono, second: number, gain: number): void {
  const from = Math.round(second * RATE)
  part.forEach((sample, index) => {
    const at = (from + index) % whole.length
    whole[at] = (whole[at] ?? 0) + sample * gain
  })
}

/** Folds the last `seconds` over the beginning with an equal-power fade, for a loop without a click. */
export function loop(input: Mono, seconds: number): Mono {
  const fade = Math.round(seconds * RATE)
  const length = input.length - fade
  return input.slice(0, length).map((sample, index) => {
    if (index >= fade) return sample
    const angle = (index / fade) * (Math.PI / 2)
    return sample * Math.sin(angle) + (input[length + index] ?? 0) * Math.cos(angle)
  })
}

/** Scales to a peak, 0..1. */
export function level(input: Mono, peak: number): Mono {
  const loudest = input.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9)
  return input.map(sample => (sample / loudest) * peak)
}
