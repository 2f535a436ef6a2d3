import { dice, filter, lay, level, type Mono, noise, RATE, silence } from './signal.ts'

/** A plucked silk string by Karplus and Strong (1983): a burst of noise in a delay line that loses its edge. */
export function pluck(hertz: number, seconds: number, seed: number, bright = 0.5): Mono {
  const line = noise(1 / hertz, seed)
  let before = 0
  let at = 0
  return silence(seconds).map(() => {
    const now = line[at] ?? 0
    line[at] = (bright * now + (1 - bright) * before) * 0.9965
    before = now
    at = (at + 1) % line.length
    return now
  })
}

/** A frame drum: `dum` in the middle of the skin, `tak` at its edge. */
export function drum(stroke: 'dum' | 'tak', seed: number): Mono {
  const [hertz, life] = stroke === 'dum' ? [82, 0.22] : [320, 0.05]
  const skin = silence(0.6).map((_, i) => {
    const s = i / RATE
    return Math.sin(2 * Math.PI * hertz * s * (1 - 0.18 * Math.min(1, s * 9))) * Math.exp(-s / life)
  })
  const slap = noise(0.6, seed).map(
    (sample, i) => sample * Math.exp(-i / (RATE * (stroke === 'dum' ? 0.006 : 0.02))),
  )
  return skin.map((sample, i) => sample * 0.9 + (slap[i] ?? 0) * (stroke === 'dum' ? 0.12 : 0.5))
}

/** Degrees of the theme's mode above its open string, in semitones: a neutral-ish second, no leading tone. */
const MODE = [0, 2, 3, 5, 7, 9, 10, 12]

/** The tune, written for the game: [degree, beats]; -1 rests. */
const TUNE: readonly (readonly [degree: number, beats: number])[] = [
  [4, 1],
  [4, 0.5],
  [5, 0.5],
  [4, 1],
  [3, 1],
  [2, 1],
  [3, 0.5],
  [2, 0.5],
  [1, 2],
  [0, 1],
  [2, 0.5],
  [3, 0.5],
  [4, 1.5],
  [3, 0.5],
  [2, 0.5],
  [1, 0.5],
  [0, 3],
  [-1, 1],
  [7, 1],
  [6, 0.5],
  [5, 0.5],
  [4, 1],
  [5, 0.5],
  [4, 0.5],
  [3, 1],
  [2, 2],
  [3, 0.5],
  [2, 0.5],
  [1, 1],
  [2, 0.5],
  [1, 0.5],
  [0, 3],
  [-1, 1],
]

/** The theme: a long-necked lute's two strings, strummed, with a frame drum far back. */
export function dutar(): Mono {
  const beat = 0.62
  const low = 98
  const roll = dice(71)
  const beats = TUNE.reduce((sum, [, length]) => sum + length, 0)
  const all = silence(beats * beat + 2)
  let at = 0
  for (const [degree, length] of TUNE) {
    if (degree >= 0) {
      const hertz = low * 2 ** ((MODE[degree] ?? 0) / 12) * 2
      const strokes = length >= 1 ? Math.round(length * 3) : 1
      for (let n = 0; n < strokes; n++) {
        const when = (at + (n * length) / strokes) * beat + roll() * 0.012
        const force = n === 0 ? 0.8 : 0.3 + 0.15 * roll()
        lay(all, pluck(hertz, 1.5, 100 + Math.floor(roll() * 9999), 0.52), when, force)
        if (n === 0) lay(all, pluck(low, 2, 200 + Math.floor(roll() * 9999), 0.5), when + 0.02, 0.35)
      }
    }
    at += length
  }
  for (let n = 0; n < beats; n++) {
    lay(all, drum(n % 4 === 0 ? 'dum' : 'tak', 300 + n), n * beat, n % 4 === 0 ? 0.22 : 0.05)
  }
  return level(
    filter(all, () => 5200, 0.7, 'low'),
    0.6,
  )
}

/** Horses at a walk that becomes a trot and passes. */
export function hooves(): Mono {
  const roll = dice(81)
  const all = silence(9)
  for (let horse = 0; horse < 5; horse++) {
    const start = roll() * 0.5
    let at = start
    while (at < 8.4) {
      const pace = 0.3 - 0.1 * Math.min(1, at / 4)
      const away = Math.exp(-((at - 4.5) ** 2) / 9)
      const hoof = filter(noise(0.08, Math.floor(roll() * 99999)), () => 240 + 300 * roll(), 1.4, 'band').map(
        (sample, i) => sample * Math.exp(-i / (RATE * 0.014)),
      )
      lay(all, hoof, at, away * (0.4 + 0.4 * roll()))
      lay(all, hoof, at + pace * 0.42, away * 0.35)
      at += pace + 0.03 * roll()
    }
  }
  return level(all, 0.5)
}

/** Four strokes that mark a stop of the ride. */
export function stop(): Mono {
  const all = silence(2)
  lay(all, drum('dum', 1), 0, 0.9)
  lay(all, drum('tak', 2), 0.34, 0.4)
  lay(all, drum('tak', 3), 0.51, 0.3)
  lay(all, drum('dum', 4), 0.68, 0.6)
  return level(all, 0.55)
}
