import type { Page } from '@playwright/test'

/** Across and down, how many points a picture is judged by. */
export const GRID = { across: 342, down: 192 } as const

/** The window as it is seen, in lightness from 0 to 255, row by row, shrunk to the grid. */
export async function seen(page: Page): Promise<readonly number[]> {
  const picture = (await page.screenshot()).toString('base64')
  return page.evaluate(
    async ({ png, across, down }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${png}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = across
      canvas.height = down
      const ink = canvas.getContext('2d')!
      ink.imageSmoothingQuality = 'high'
      ink.drawImage(image, 0, 0, across, down)
      const { data } = ink.getImageData(0, 0, across, down)
      return Array.from(
        { length: across * down },
        (_, i) => 0.3 * data[i * 4]! + 0.59 * data[i * 4 + 1]! + 0.11 * data[i * 4 + 2]!,
      )
    },
    { png: picture, ...GRID },
  )
}

export const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** How far two pictures are apart on average, the second moved by so many points of the grid. */
export function apart(a: readonly number[], b: readonly number[], right = 0, down = 0): number {
  const off: number[] = []
  for (let y = 0; y < GRID.down - down; y++)
    for (let x = 0; x < GRID.across - right; x++)
      off.push(Math.abs(a[y * GRID.across + x]! - b[(y + down) * GRID.across + x + right]!))
  return mean(off)
}

/** How much the lightness of a picture varies. */
export function spread(picture: readonly number[]): number {
  const middle = mean(picture)
  return Math.sqrt(mean(picture.map(one => (one - middle) ** 2)))
}

/** Waits until the map's clock sleeps and has slept through a moment, so that a late picture is in it. */
export async function still(page: Page): Promise<void> {
  const now = () =>
    page.evaluate(() => ({ frames: window.meter!.frames.length, awake: window.meter!.game?.loop.running }))
  for (let before = -1; ; await page.waitForTimeout(400)) {
    const { frames, awake } = await now()
    if (!awake && frames === before) return
    before = frames
  }
}
