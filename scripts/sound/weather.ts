import { dice, filter, lay, level, loop, type Mono, noise, RATE, silence } from './signal.ts'

const wave = (second: number, period: number, phase: number) =>
  0.5 + 0.5 * Math.sin((second / period + phase) * 2 * Math.PI)

/** Wind over a pass: two bands of noise that swell at different paces. */
export function wind(): Mono {
  const seconds = 20
  const body = filter(noise(seconds, 11), s => 220 + 260 * wave(s, 7.5, 0.1), 1.2, 'band')
  const whistle = filter(noise(seconds, 12), s => 700 + 420 * wave(s, 5.1, 0.6), 7, 'band')
  const both = body.map((sample, index) => {
    const s = index / RATE
    return sample * (0.35 + 0.65 * wave(s, 6.3, 0)) + (whistle[index] ?? 0) * 0.22 * wave(s, 4.7, 0.3) ** 2
  })
  return level(loop(both, 3), 0.5)
}

/** Rain on felt: a soft hiss under single drops. */
export function rain(): Mono {
  const roll = dice(21)
  const all = filter(noise(15, 22), () => 2600, 0.8, 'band').map(sample => sample * 0.12)
  const drop = (size: number) =>
    filter(noise(0.06, Math.floor(roll() * 9999)), () => 260 + 500 * size, 2.5, 'band').map(
      (sample, index) => sample * Math.exp(-index / (RATE * 0.012)),
    )
  for (let n = 0; n < 620; n++) {
    const size = roll()
    lay(all, drop(size), roll() * 15, 0.25 + 0.5 * size)
  }
  return level(all, 0.45)
}

/** A river in spate, heard from the bank. */
export function river(): Mono {
  const deep = filter(noise(18, 31), s => 180 + 60 * wave(s, 9, 0), 0.9, 'low')
  const run = filter(noise(18, 32), s => 900 + 500 * wave(s, 3.7, 0.2), 1.6, 'band')
  return level(
    loop(
      deep.map((sample, i) => sample * 0.8 + (run[i] ?? 0) * 0.3),
      3,
    ),
    0.45,
  )
}

/** A small fire: a low breath and dry cracks. */
export function fire(): Mono {
  const roll = dice(41)
  const all = filter(noise(14, 42), () => 140, 0.8, 'low').map(sample => sample * 0.5)
  for (let n = 0; n < 90; n++) {
    const crack = noise(0.02, 50 + n).map((sample, i) => sample * Math.exp(-i / (RATE * 0.0025)))
    lay(
      all,
      filter(crack, () => 1200 + 2500 * roll(), 1.5, 'band'),
      roll() * 14,
      0.1 + roll() ** 3,
    )
  }
  return level(all, 0.4)
}

/** A market at a distance: many short voiced murmurs, none of them words. */
export function bazaar(): Mono {
  const roll = dice(61)
  const all = silence(16)
  for (let n = 0; n < 420; n++) {
    const pitch = 95 + 130 * roll()
    const vowel = 380 + 900 * roll()
    const length = 0.09 + 0.22 * roll()
    const buzz = silence(length).map((_, i) => ((((i / RATE) * pitch) % 1) * 2 - 1) * 0.6)
    const voiced = filter(buzz, () => vowel, 5, 'band')
    const shaped = voiced.map((sample, i) => sample * Math.sin((Math.PI * i) / voiced.length))
    lay(all, shaped, roll() * 16, 0.15 + 0.35 * roll() ** 2)
  }
  return level(
    filter(all, () => 1500, 0.7, 'low'),
    0.35,
  )
}
