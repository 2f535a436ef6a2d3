import type { Session } from '../session/types.ts'
import { composeSheet } from './compose.ts'
import { standsOf } from './marks.ts'
import { INK } from './palette.ts'
import { type Playback, trailOf } from './playback.ts'
import { drawMargins, MARGIN, type PosterWords, posterPen } from './posterFrame.ts'
import { drawMarks } from './posterMarks.ts'
import { type Asset, loadFaces, loadSheet } from './sheet.ts'
import { write } from './written.ts'

/** Draws a week of a campaign on the whole sheet, by day, with its title, legend and credits, as a PNG; rejects with what is wrong. */
export async function drawPoster(
  { content, now }: Session,
  { world, record }: Playback,
  words: PosterWords,
  asset: Asset,
): Promise<Blob> {
  const [sheet] = await Promise.all([loadSheet(asset), loadFaces()])
  const canvas = document.createElement('canvas')
  canvas.width = sheet.width + 2 * MARGIN.side
  canvas.height = sheet.height + MARGIN.top + MARGIN.bottom
  const ink = canvas.getContext('2d')
  if (!ink) throw new Error('this browser gives no canvas of that size')
  ink.fillStyle = INK.paper
  ink.fillRect(0, 0, canvas.width, canvas.height)
  ink.imageSmoothingQuality = 'high'
  ink.save()
  ink.translate(MARGIN.side, MARGIN.top)
  await composeSheet(ink, sheet, asset, world, content)
  const pen = posterPen(ink, sheet)
  const stands = standsOf(world, content, sheet)
  write(pen, {
    sheet,
    content,
    now: { ...now, world, page: null, selected: null },
    stands: stands.map(stand => ({ stand })),
    ghost: true,
    trail: trailOf(world),
    record,
  })
  drawMarks(pen, stands)
  ink.restore()
  drawMargins(ink, canvas.width, canvas.height, words)
  return asPng(canvas)
}

const asPng = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob(
      blob => (blob ? resolve(blob) : reject(new Error('this browser could not write the picture'))),
      'image/png',
    ),
  )
