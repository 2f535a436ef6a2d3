import { chromium } from '@playwright/test'
import { findBrowser } from '../house/browser.mjs'
import type { Stroke } from './hachures.ts'
import { neatRing, project, SHEET } from './projection.ts'

/** Plates are cut into this many columns and rows, each no wider than 2048 pixels. */
export const TILES = { columns: 2, rows: 2, width: 1920, height: 1215 } as const

const QUALITY = 0.2

/** No graphics process: half a million small leaves are filled fastest, and alike everywhere, by the processor. */
const PAINTING = ['--disable-gpu', '--disable-software-rasterizer', '--no-sandbox']

export interface Plate {
  readonly name: string
  readonly bytes: Buffer
}

/** Draws paper, wash and strokes on a canvas of a headless Chromium and returns the tiles as WebP, left to right. */
export async function engrave(
  pixels: Uint8ClampedArray,
  columns: number,
  rows: number,
  strokes: readonly Stroke[],
  quality = QUALITY,
): Promise<Plate[]> {
  const executablePath = findBrowser()
  const browser = await chromium.launch({ args: PAINTING, ...(executablePath ? { executablePath } : {}) })
  try {
    const page = await browser.newPage()
    // The compiler that runs this script names inner functions through a helper the page lacks.
    await page.evaluate('globalThis.__name = f => f')
    await page.evaluate(paint, {
      wash: Buffer.from(pixels.buffer).toString('base64'),
      columns,
      rows,
      strokes: pack(strokes).toString('base64'),
      neat: neatRing().map(project),
      tiles: TILES,
      sheet: SHEET,
    })
    const plates: Plate[] = []
    for (let i = 0; i < TILES.columns * TILES.rows; i++) {
      const url = await page.evaluate(cutTile, { i, tiles: TILES, quality })
      plates.push({ name: `plate-${i}.webp`, bytes: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64') })
    }
    return plates
  } finally {
    await browser.close()
  }
}

/** Each stroke as sixteen-bit numbers: points, width in 1/1000, shade in 1/1000, then coordinates in sixteenths. */
function pack(strokes: readonly Stroke[]): Buffer {
  const size = strokes.reduce((sum, { line }) => sum + 3 + line.length, 0)
  const data = new Uint16Array(size)
  let at = 0
  for (const { line, width, shade } of strokes) {
    data[at++] = line.length / 2
    data[at++] = Math.round(width * 1000)
    data[at++] = Math.round((shade + 1) * 1000)
    for (const value of line) data[at++] = Math.min(65535, Math.max(0, Math.round(value * 16)))
  }
  return Buffer.from(data.buffer)
}

interface Job {
  readonly wash: string
  readonly columns: number
  readonly rows: number
  readonly strokes: string
  readonly neat: [number, number][]
  readonly tiles: typeof TILES
  readonly sheet: typeof SHEET
}

/** Runs in the page: lays the wash, then every stroke as a thin leaf, brown, darker away from the light. */
function paint({ wash, columns, rows, strokes, neat, tiles, sheet }: Job) {
  const bytes = (text: string) => Uint8Array.from(atob(text), c => c.charCodeAt(0))
  const small = new OffscreenCanvas(columns, rows)
  small
    .getContext('2d')!
    .putImageData(new ImageData(new Uint8ClampedArray(bytes(wash).buffer), columns, rows), 0, 0)
  const canvas = document.createElement('canvas')
  canvas.width = tiles.columns * tiles.width
  canvas.height = tiles.rows * tiles.height
  canvas.id = 'plate'
  document.body.append(canvas)
  const pen = canvas.getContext('2d', { willReadFrequently: true })!
  pen.imageSmoothingEnabled = true
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(small, 0, 0, canvas.width, canvas.height)
  pen.scale(canvas.width / sheet.width, canvas.height / sheet.height)
  pen.beginPath()
  for (const [x, y] of neat) pen.lineTo(x, y)
  pen.clip()
  const data = new Uint16Array(bytes(strokes).buffer)
  const inks = ['#8d6a44', '#7b5936', '#6a4a2a', '#583b20', '#492f18']
  for (let at = 0; at < data.length; ) {
    const count = data[at]!
    const width = data[at + 1]! / 1000
    const shade = data[at + 2]! / 1000 - 1
    const start = at + 3
    at = start + 2 * count
    const tone = (shade + 1) * 1.3 + width * 1.6
    pen.fillStyle = inks[Math.min(4, Math.max(0, Math.floor(tone)))]!
    pen.beginPath()
    const side: [number, number][] = []
    for (let i = 0; i < count; i++) {
      const x = data[start + 2 * i]! / 16
      const y = data[start + 2 * i + 1]! / 16
      const j = Math.min(i, count - 2)
      const dx = (data[start + 2 * j + 2]! - data[start + 2 * j]!) / 16
      const dy = (data[start + 2 * j + 3]! - data[start + 2 * j + 1]!) / 16
      const long = Math.hypot(dx, dy) || 1
      const t = i / (count - 1)
      const half = (width / 2) * (t < 0.3 ? 0.62 + 1.27 * t : 1 - 0.72 * ((t - 0.3) / 0.7) ** 1.6)
      pen.lineTo(x - (dy / long) * half, y + (dx / long) * half)
      side.push([x + (dy / long) * half, y - (dx / long) * half])
    }
    for (const [x, y] of side.reverse()) pen.lineTo(x, y)
    pen.fill()
  }
}

/** Runs in the page: one tile of the plate as a data URL. */
function cutTile({ i, tiles, quality }: { i: number; tiles: typeof TILES; quality: number }): string {
  const plate = document.getElementById('plate') as HTMLCanvasElement
  const tile = document.createElement('canvas')
  // One more pixel than its share: neighbours overlap, so that no seam can show between them.
  tile.width = tiles.width + 1
  tile.height = tiles.height + 1
  tile
    .getContext('2d')!
    .drawImage(plate, -(i % tiles.columns) * tiles.width, -Math.floor(i / tiles.columns) * tiles.height)
  return tile.toDataURL('image/webp', quality)
}
