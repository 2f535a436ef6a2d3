import Phaser from 'phaser'
import type { PlaceId } from '../../story/schema/ids.ts'
import type { Session } from '../session/types.ts'
import { listen } from './gestures.ts'
import { askedBy } from './keys.ts'
import { type Asset, loadFaces, loadPlates, loadSheet } from './sheet.ts'
import { Table } from './table.ts'

export interface MapOptions {
  /** Turns `map/…` into an address; usually the folder beside the page. */
  readonly asset?: Asset
  readonly theme?: 'page' | 'lamp'
  /** False where things may not move. */
  readonly motion?: boolean
  /** Whether the record's own ride is dotted in. */
  readonly ghost?: boolean
  /** What a screen reader calls the picture, where the host does not hide it. */
  readonly label?: string
  /** Told once when the map cannot be drawn; the game goes on without it. */
  readonly onFail?: (reason: unknown) => void
}

export interface MapHandle {
  /** Settles when the map can be seen; rejects when it never will. */
  readonly ready: Promise<void>
  focus(place: PlaceId): void
  zoom(by: 'nearer' | 'farther'): void
  /** Brings the Pasha to the middle. */
  centre(): void
  setTheme(theme: 'page' | 'lamp'): void
  setMotion(moving: boolean): void
  setGhost(shown: boolean): void
  destroy(): void
}

/** The greatest density worth drawing for; more only costs. */
const DENSEST = 2

/** Lays the map in `host` and keeps it in step with the session. Never throws: failures go to `onFail` and `ready`. */
export function mountMap(host: HTMLElement, session: Session, options: MapOptions = {}): MapHandle {
  let table: Table | null = null
  let game: Phaser.Game | null = null
  let gone = false
  const undo: (() => void)[] = []
  let told = false
  const fail = (reason: unknown) => {
    if (!told) options.onFail?.(reason)
    told = true
  }
  const wants = {
    theme: options.theme ?? 'page',
    motion: options.motion ?? true,
    ghost: options.ghost ?? true,
    focus: null as PlaceId | null,
  }

  async function start(): Promise<void> {
    const asset = options.asset ?? (path => path)
    const [sheet] = await Promise.all([loadSheet(asset), loadFaces(asset)])
    const plates = await loadPlates(sheet, asset)
    if (gone) return
    const dense = Math.min(DENSEST, globalThis.devicePixelRatio || 1)
    const laid = {
      session,
      sheet,
      plates,
      dense,
      moving: wants.motion,
      ghost: wants.ghost,
      lamp: wants.theme === 'lamp',
      fail,
    }
    table = new Table(laid)
    const size = sizeOf(host)
    game = await open(host, table, size, dense)
    if (gone) return void game.destroy(true)
    table.fit(size)
    attach(game.canvas, table)
    if (wants.focus) table.focus(wants.focus)
  }

  function attach(canvas: HTMLCanvasElement, on: Table): void {
    const hidden = host.closest('[aria-hidden="true"]') !== null
    canvas.tabIndex = hidden ? -1 : 0
    if (!hidden && options.label) {
      canvas.setAttribute('role', 'application')
      canvas.setAttribute('aria-label', options.label)
    }
    canvas.style.touchAction = 'none'
    const pick = (x: number, y: number, reach: number) => {
      const found = on.at(x, y, reach)
      session.select(found)
    }
    undo.push(
      listen(canvas, {
        drag: (dx, dy) => on.push(dx, dy),
        fling: (vx, vy) => on.fling(vx, vy),
        zoom: (factor, x, y) => on.zoom(factor, x, y),
        tap: (x, y, coarse) => pick(x, y, coarse ? 26 : 18),
        hover: (x, y) => {
          canvas.style.cursor = on.at(x, y, 16) ? 'pointer' : 'grab'
        },
      }),
    )
    const key = (event: KeyboardEvent) => {
      const asked = askedBy(event)
      if (asked === null) return
      event.preventDefault()
      if (asked === 'home') on.focus(null)
      else if (asked === 'pick') pick(host.clientWidth / 2, host.clientHeight / 2, 60)
      else if ('zoom' in asked) on.step(asked.zoom)
      else on.push(-asked.by[0], -asked.by[1])
    }
    canvas.addEventListener('keydown', key)
    const watcher = new ResizeObserver(() => {
      const size = sizeOf(host)
      if (!game || host.clientWidth === 0) return
      const dense = Math.min(DENSEST, globalThis.devicePixelRatio || 1)
      game.scale.resize(size.width * dense, size.height * dense)
      stretchOver(game.canvas)
      on.fit(size)
    })
    watcher.observe(host)
    const restored = () => on.again()
    canvas.addEventListener('webglcontextrestored', restored)
    undo.push(
      session.watch(now => on.show(now)),
      () => watcher.disconnect(),
      () => canvas.removeEventListener('keydown', key),
      () => canvas.removeEventListener('webglcontextrestored', restored),
    )
  }

  const ready = start().catch(reason => {
    fail(reason)
    throw reason
  })
  // A host that only listens to onFail shall not see an unhandled rejection.
  ready.catch(() => {})

  return {
    ready,
    focus: place => {
      wants.focus = place
      table?.scene?.isActive() && table.focus(place)
    },
    zoom: by => table?.step(by === 'nearer' ? 1.5 : 1 / 1.5),
    centre: () => table?.focus(null),
    setTheme: theme => {
      wants.theme = theme
      table?.setLamp(theme === 'lamp')
    },
    setMotion: moving => {
      wants.motion = moving
      table?.setMoving(moving)
    },
    setGhost: shown => {
      wants.ghost = shown
      table?.setGhost(shown)
    },
    destroy: () => {
      gone = true
      for (const stop of undo.splice(0)) stop()
      game?.loop.wake()
      game?.destroy(true)
      game = null
      table = null
    },
  }
}

const sizeOf = (host: HTMLElement) => ({
  width: Math.max(1, host.clientWidth),
  height: Math.max(1, host.clientHeight),
})

const stretchOver = ({ style }: HTMLCanvasElement) =>
  Object.assign(style, { width: '100%', height: '100%', display: 'block' })

/** Opens the one Phaser game of the page with the table as its only scene. */
function open(
  host: HTMLElement,
  table: Table,
  size: { width: number; height: number },
  dense: number,
): Promise<Phaser.Game> {
  return new Promise((resolve, reject) => {
    try {
      const game = new Phaser.Game({
        type: Phaser.AUTO,
        parent: host,
        width: size.width * dense,
        height: size.height * dense,
        transparent: true,
        banner: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        render: { antialiasGL: false, powerPreference: 'low-power' },
        scale: { mode: Phaser.Scale.NONE, autoRound: false },
        scene: table,
        callbacks: {
          postBoot: () => stretchOver(game.canvas),
        },
      })
      table.events?.once('create', () => resolve(game))
      game.events.once(Phaser.Core.Events.READY, () => {
        stretchOver(game.canvas)
        if (table.scene.isActive()) resolve(game)
        else table.events.once(Phaser.Scenes.Events.CREATE, () => resolve(game))
      })
    } catch (reason) {
      reject(reason)
    }
  })
}
