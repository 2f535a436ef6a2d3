// A worker: engraves squares of the near view from the ground plate, the ones last asked for first.
import { type Asked, type Engraved, REACH, SQUARE, type Wanted } from './asked.ts'
import { finer, type Ground } from './ground.ts'
import { unpackGround } from './groundPlate.ts'
import { hachures } from './hachures.ts'
import { iceLines } from './ice.ts'
import { NEAR } from './needle.ts'
import { rocks, type Showpiece } from './rocks.ts'
import { INKS, packStrokes, paintStrokes } from './stroke.ts'

let plate: { ground: Ground; metres: number; shows: readonly Showpiece[]; neat: readonly number[] } | null =
  null
let queue: readonly Wanted[] = []
let busy = false
const kept = new Map<string, Float32Array>()
/** Squares whose strokes are remembered, about 60 kB each. */
const REMEMBERED = 96

function strokesOf(column: number, row: number): Float32Array {
  const name = `${column},${row}`
  const known = kept.get(name)
  if (known || !plate) return known ?? new Float32Array()
  const box = [column * SQUARE, row * SQUARE, (column + 1) * SQUARE, (row + 1) * SQUARE] as const
  const pad = REACH * 2
  const ground = finer(plate.ground, [box[0] - pad, box[1] - pad, box[2] + pad, box[3] + pad])
  const strokes = packStrokes([
    ...hachures(ground, NEAR, plate.metres, box),
    ...rocks(ground, NEAR, plate.metres, plate.shows, box),
    ...iceLines(ground, NEAR, plate.metres),
  ])
  kept.set(name, strokes)
  if (kept.size > REMEMBERED) kept.delete(kept.keys().next().value!)
  return strokes
}

function engrave({ key, column, row, scale }: Wanted): Engraved {
  const side = (SQUARE + 2 * REACH) * scale
  const canvas = new OffscreenCanvas(side, side)
  // Thousands of small leaves are filled sooner by the processor than by any card.
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen || !plate) throw new Error('no canvas in the worker')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, side, side)
  pen.scale(scale, scale)
  pen.translate(REACH - column * SQUARE, REACH - row * SQUARE)
  pen.beginPath()
  for (let i = 0; i < plate.neat.length; i += 2) pen.lineTo(plate.neat[i]!, plate.neat[i + 1]!)
  pen.clip()
  paintStrokes(pen, strokesOf(column, row), INKS)
  return { key, picture: canvas.transferToImageBitmap() }
}

/** One square, then a breath in which the desk may change its mind. */
function next(): void {
  const [first, ...rest] = queue
  queue = rest
  busy = first !== undefined
  if (!first) return
  const done = engrave(first)
  postMessage(done, { transfer: [done.picture] })
  setTimeout(next)
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('ground' in data) plate = { ...data, ground: unpackGround(data.ground) }
  else queue = data.wanted
  if (!busy && plate && queue.length > 0) next()
})
