import type { PlaceId } from '../../story/schema/ids.ts'
import type { Session } from '../session/types.ts'
import { listen } from './gestures.ts'
import { askedBy } from './keys.ts'
import { platesFor } from './plateLevels.ts'
import { type Asset, loadFaces, loadGround, loadPicture, loadSheet } from './sheet.ts'
import { density, open, park, type Stage, sizeOf, stretchOver, unpark } from './stage.ts'
import { openingView, Table } from './table.ts'

export interface MapOptions {
  /** Turns `map/…` or `fonts/…` into an address; usually the folder beside the page. */
  readonly asset?: Asset
  readonly theme?: 'page' | 'lamp'
  /** False where things may not move. */
  readonly motion?: boolean
  /** Whether the record's own ride is dotted in. */
  readonly ghost?: boolean
  /** What a screen reader calls the picture, where the host does not hide it. */
  readonly label?: string
  /** Told the week of a past camp whose flag was touched. */
  readonly onCamp?: (week: number) => void
  /** Told once when the map cannot be drawn; the game goes on without it. */
  readonly onFail?: (reason: unknown) => void
}

export interface MapHandle {
  /** Settles when the map can be seen; rejects when it never will. */
  readonly ready: Promise<void>
  focus(place: PlaceId): void
  /** Looks at a place, or the Pasha's camp, from `zoom` CSS pixels a sheet unit; 0 is the whole sheet. At once. */
  look(place: PlaceId | null, zoom: number): void
  zoom(by: 'nearer' | 'farther'): void
  /** Brings the Pasha to the middle. */
  centre(): void
  setTheme(theme: 'page' | 'lamp'): void
  setMotion(moving: boolean): void
  setGhost(shown: boolean): void
  destroy(): void
}

/** How near a place must be to a tap, in CSS pixels: a finger is blunter than a mouse. */
const REACH = { fine: 18, coarse: 26, key: 60 } as const

/** Lays the map in `host` and keeps it in step with the session. Never throws: failures go to `onFail` and `ready`. */
export function mountMap(host: HTMLElement, session: Session, options: MapOptions = {}): MapHandle {
  let stage: Stage | null = null
  let gone = false
  let told = false
  const undo: (() => void)[] = []
  const wants = {
    lamp: options.theme === 'lamp',
    moving: options.motion ?? true,
    ghost: options.ghost ?? true,
    focus: null as PlaceId | null,
  }
  const fail = (reason: unknown) => {
    if (!told) options.onFail?.(reason)
    told = true
  }

  async function build(): Promise<Stage> {
    const asset = options.asset ?? (path => path)
    const [sheet] = await Promise.all([loadSheet(asset), loadFaces(asset)])
    const files = {
      picture: (name: string) => loadPicture(asset, name),
      ground: () => loadGround(asset),
    }
    const wash = files.picture('wash.avif')
    const names = platesFor(
      sheet,
      openingView(sheet, sizeOf(host), session.now.world),
      sizeOf(host),
      density(),
    )
    const plates = new Map(
      await Promise.all(names.map(async name => [name, await files.picture(name)] as const)),
    )
    const { lamp, moving, ghost } = wants
    const table = new Table({
      session,
      sheet,
      wash: await wash,
      plates,
      files,
      dense: density(),
      moving,
      ghost,
      lamp,
      fail,
    })
    return { table, session, game: await open(host, table, sizeOf(host)) }
  }

  async function start(): Promise<void> {
    const found = unpark(session)
    if (found) host.append(found.game.canvas)
    const laid = found ?? (await build())
    if (gone) return park(laid)
    stage = laid
    const { table, game } = laid
    table.setMoving(wants.moving)
    table.setGhost(wants.ghost)
    table.setLamp(wants.lamp)
    settle(laid)
    table.show(session.now)
    attach(game.canvas, laid)
    if (wants.focus) table.focus(wants.focus)
  }

  function settle({ game, table }: Stage): void {
    if (host.clientWidth === 0) return
    const size = sizeOf(host)
    game.scale.resize(size.width * density(), size.height * density())
    stretchOver(game.canvas)
    table.fit(size)
  }

  function attach(canvas: HTMLCanvasElement, on: Stage): void {
    const { table } = on
    const hidden = host.closest('[aria-hidden="true"]') !== null
    canvas.tabIndex = hidden ? -1 : 0
    if (!hidden && options.label) {
      canvas.setAttribute('role', 'application')
      canvas.setAttribute('aria-label', options.label)
    }
    canvas.style.touchAction = 'none'
    const pick = (x: number, y: number, reach: number) => {
      const camp = options.onCamp ? table.campAt(x, y) : null
      if (camp !== null) options.onCamp?.(camp)
      else session.select(table.at(x, y, reach))
    }
    const key = (event: KeyboardEvent) => {
      const asked = askedBy(event)
      if (asked === null) return
      event.preventDefault()
      if (asked === 'home') table.focus(null)
      else if (asked === 'pick') pick(host.clientWidth / 2, host.clientHeight / 2, REACH.key)
      else if ('zoom' in asked) table.step(asked.zoom)
      else table.push(-asked.by[0], -asked.by[1])
    }
    const restored = () => table.again()
    const watcher = new ResizeObserver(() => settle(on))
    watcher.observe(host)
    canvas.addEventListener('keydown', key)
    canvas.addEventListener('webglcontextrestored', restored)
    undo.push(
      listen(canvas, {
        drag: (dx, dy) => table.push(dx, dy),
        fling: (vx, vy) => table.fling(vx, vy),
        zoom: (factor, x, y) => table.zoom(factor, x, y),
        tap: (x, y, coarse) => pick(x, y, coarse ? REACH.coarse : REACH.fine),
        hover: (x, y) => {
          canvas.style.cursor = table.at(x, y, REACH.fine) ? 'pointer' : 'grab'
        },
      }),
      session.watch(now => table.show(now)),
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
      stage?.table.focus(place)
    },
    look: (place, zoom) => stage?.table.look(place, zoom),
    zoom: by => stage?.table.step(by === 'nearer' ? 1.5 : 1 / 1.5),
    centre: () => stage?.table.focus(null),
    setTheme: theme => {
      wants.lamp = theme === 'lamp'
      stage?.table.setLamp(wants.lamp)
    },
    setMotion: moving => {
      wants.moving = moving
      stage?.table.setMoving(moving)
    },
    setGhost: shown => {
      wants.ghost = shown
      stage?.table.setGhost(shown)
    },
    destroy: () => {
      gone = true
      for (const stop of undo.splice(0)) stop()
      if (stage) park(stage)
      stage = null
    },
  }
}
