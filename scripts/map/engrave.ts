import { chromium } from '@playwright/test'
import { INKS, packStrokes, paintStrokes, type Stroke } from '../../game/scenes/relief/stroke.ts'
import { findBrowser } from '../house/browser.mjs'
import { type Level, tileSize } from './levels.ts'
import { neatRing, project, SHEET } from './projection.ts'

/** No graphics process: half a million small leaves are filled fastest, and alike everywhere, by the processor. */
const PAINTING = ['--disable-gpu', '--disable-software-rasterizer', '--no-sandbox']

export interface Plate {
  readonly name: string
  readonly bytes: Buffer
}

/** Draws a level's strokes on white in a headless Chromium and returns its tiles as AVIF, left to right. */
export async function engrave(level: Level, strokes: readonly Stroke[]): Promise<Plate[]> {
  const executablePath = findBrowser()
  const browser = await chromium.launch({ args: PAINTING, ...(executablePath ? { executablePath } : {}) })
  try {
    const page = await browser.newPage()
    // The compiler that runs this script names inner functions through a helper the page lacks.
    await page.evaluate('globalThis.__name = f => f')
    await page.evaluate(`globalThis.paintStrokes = ${paintStrokes.toString()}`)
    await page.evaluate(paint, {
      strokes: Buffer.from(packStrokes(strokes).buffer).toString('base64'),
      neat: neatRing().map(project),
      scale: level.scale,
      sheet: SHEET,
      inks: INKS,
    })
    const { width, height } = tileSize(level)
    const plates: Plate[] = []
    for (let i = 0; i < level.columns * level.rows; i++) {
      const left = (i % level.columns) * width
      const top = Math.floor(i / level.columns) * height
      // One more pixel than its share: neighbours overlap, so that no seam can show between them.
      const url = await page.evaluate(cutTile, { left, top, width: width + 1, height: height + 1 })
      const png = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
      plates.push({ name: `relief-${level.name}-${i}`, bytes: png })
    }
    return plates
  } finally {
    await browser.close()
  }
}

interface Job {
  readonly strokes: string
  readonly neat: [number, number][]
  readonly scale: number
  readonly sheet: typeof SHEET
  readonly inks: readonly string[]
}

/** Runs in the page: the strokes on white paper, inside the neat line. */
function paint({ strokes, neat, scale, sheet, inks }: Job) {
  const bytes = Uint8Array.from(atob(strokes), c => c.charCodeAt(0))
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(sheet.width * scale) + 1
  canvas.height = Math.ceil(sheet.height * scale) + 1
  canvas.id = 'plate'
  document.body.append(canvas)
  const pen = canvas.getContext('2d', { willReadFrequently: true })!
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.scale(scale, scale)
  pen.beginPath()
  for (const [x, y] of neat) pen.lineTo(x, y)
  pen.clip()
  const page = globalThis as unknown as { paintStrokes: typeof paintStrokes }
  page.paintStrokes(pen, new Float32Array(bytes.buffer), inks)
}

interface Cut {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Runs in the page: one tile of the plate as a data URL. */
function cutTile({ left, top, width, height }: Cut): string {
  const plate = document.getElementById('plate') as HTMLCanvasElement
  const tile = document.createElement('canvas')
  tile.width = width
  tile.height = height
  const pen = tile.getContext('2d')!
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  pen.drawImage(plate, -left, -top)
  return tile.toDataURL('image/png')
}
