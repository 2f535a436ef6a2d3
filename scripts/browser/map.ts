import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { Sheet } from '../../game/scenes/sheet.ts'

const sheet = JSON.parse(readFileSync('assets/map/sheet.json', 'utf8')) as Sheet

/** A slow machine without a graphics card draws its first sheet late. */
const PATIENCE = { timeout: 20_000, intervals: [150] }

/** Where a point of the sheet lies on the screen, in CSS pixels, by the view the map's host carries. */
async function onScreen(page: Page, [x, y]: readonly [number, number]): Promise<{ x: number; y: number }> {
  const host = page.locator('.sheet-canvas')
  const [left = 0, top = 0, zoom = 1] = ((await host.getAttribute('data-view')) ?? '').split(' ').map(Number)
  const box = await host.boundingBox()
  if (!box) throw new Error('the map is not on the screen')
  return { x: box.x + box.width / 2 + (x - left) * zoom, y: box.y + box.height / 2 + (y - top) * zoom }
}

/** Where a place lies on the screen. */
export const placeOnScreen = (page: Page, id: `places/${string}`) => onScreen(page, sheet.places[id]!)

/** Waits until the map can be seen and lies still. */
export async function mapLies(page: Page): Promise<void> {
  await expect(page.locator('.sheet canvas')).toBeVisible({ timeout: 20_000 })
  const host = page.locator('.sheet-canvas')
  let before: string | null = null
  await expect
    .poll(async () => {
      const now = await host.getAttribute('data-view')
      const still = now !== null && now === before
      before = now
      return still
    }, PATIENCE)
    .toBe(true)
}
