import type { Content } from '../../story/schema/content.ts'
import { roadMonth } from '../sim/weather.ts'
import type { World } from '../sim/world.ts'
import { levelFor, tilesOf } from './plateLevels.ts'
import { type Asset, loadPicture, type Sheet } from './sheet.ts'
import { snowDay, snowLineOn, veil } from './snow.ts'

/** Lays paper, snow and relief of a week on a plain canvas whose unit is the sheet's; rejects when a plate cannot be had. */
export async function composeSheet(
  ink: CanvasRenderingContext2D,
  sheet: Sheet,
  asset: Asset,
  world: World,
  content: Content,
): Promise<void> {
  const tiles = tilesOf(levelFor(sheet.levels, 1))
  const [wash, ...plates] = await Promise.all(
    ['wash.avif', ...tiles.map(({ key }) => key)].map(name => loadPicture(asset, name)),
  )
  ink.drawImage(wash!, 0, 0, sheet.width, sheet.height)
  const white = document.createElement('canvas')
  white.width = sheet.width / 4
  white.height = sheet.height / 4
  const snow = white.getContext('2d')
  if (!snow) throw new Error('this browser gives no canvas for the snow')
  veil(snow, sheet, snowLineOn(snowDay(world.week, roadMonth({ world, content }))))
  ink.drawImage(white, 0, 0, sheet.width, sheet.height)
  ink.globalCompositeOperation = 'multiply'
  for (const [i, { box }] of tiles.entries())
    ink.drawImage(plates[i]!, box[0], box[1], box[2] - box[0], box[3] - box[1])
  ink.globalCompositeOperation = 'source-over'
}
