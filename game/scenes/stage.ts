import Phaser from 'phaser'
import type { Session } from '../session/types.ts'
import type { Table } from './table.ts'
import type { Size } from './view.ts'

/** The page's one Phaser game, with the table as its only scene. */
export interface Stage {
  readonly game: Phaser.Game
  readonly table: Table
  readonly session: Session
}

let parked: Stage | null = null

/** The greatest density worth drawing for; more only costs. */
const DENSEST = 2
const PATIENCE_MS = 20_000

/** Device pixels for one CSS pixel. */
export const density = (): number => Math.min(DENSEST, globalThis.devicePixelRatio || 1)

/** The window in CSS pixels; never nothing, since a canvas must have a size. */
export const sizeOf = (host: HTMLElement): Size => ({
  width: Math.max(1, host.clientWidth),
  height: Math.max(1, host.clientHeight),
})

/** Lays the canvas over the whole host, whatever its own pixels. */
export function stretchOver({ style }: HTMLCanvasElement): void {
  Object.assign(style, { width: '100%', height: '100%', display: 'block' })
}

/** The stage put away when the map was last rolled up, if it belongs to this session. */
export function unpark(session: Session): Stage | null {
  const found = parked
  parked = null
  if (!found) return null
  if (found.session === session && !found.table.broken) return found
  found.game.destroy(true)
  return null
}

/** Puts a stage away, asleep and off the page: games are not built twice in the life of a page. */
export function park(stage: Stage): void {
  stage.game.canvas.remove()
  stage.game.loop.sleep()
  if (stage.table.broken) stage.game.destroy(true)
  else parked = stage
}

/** Opens the game in `host`; rejects when the browser gives it no canvas. */
export function open(host: HTMLElement, table: Phaser.Scene, { width, height }: Size): Promise<Phaser.Game> {
  const dense = density()
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the map did not open in time')), PATIENCE_MS)
    const game = new Phaser.Game({
      type: Phaser.AUTO,
      parent: host,
      width: width * dense,
      height: height * dense,
      transparent: true,
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: { antialiasGL: false, powerPreference: 'low-power' },
      scale: { mode: Phaser.Scale.NONE, autoRound: false },
      scene: table,
    })
    game.events.once(Phaser.Core.Events.READY, () => {
      stretchOver(game.canvas)
      if (table.scene.isActive()) resolve(game)
      else table.events.once(Phaser.Scenes.Events.CREATE, () => resolve(game))
    })
  })
}
