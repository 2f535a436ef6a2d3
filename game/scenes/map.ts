import type { DistrictId, PlaceId } from '../../story/schema/ids.ts'
import type { Session } from '../session/types.ts'
import type { Foretold } from '../sim/views/way.ts'
import type { BandId } from '../sim/world.ts'
import { layHands } from './hands.ts'
import { type Ground, spotOn } from './lookup.ts'
import { openingView } from './opening.ts'
import { platesFor } from './plateLevels.ts'
import type { Playback } from './playback.ts'
import { type Asset, loadFaces, loadGround, loadPicture, loadSheet } from './sheet.ts'
import { density, open, park, type Stage, sizeOf, stretchOver, unpark } from './stage.ts'
import { Table } from './table.ts'
import type { Told } from './touch.ts'

export interface MapOptions extends Told {
  /** Turns `map/…` into an address; usually the folder beside the page. */
  readonly asset?: Asset
  readonly theme?: 'page' | 'lamp'
  /** False where things may not move. */
  readonly motion?: boolean
  /** Whether the record's own ride is dotted in. */
  readonly ghost?: boolean
  /** What a screen reader calls the picture, where the host does not hide it. */
  readonly label?: string
  /** The id of the words that say which keys it knows. */
  readonly describedBy?: string
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
  /** Brings a place that is read about into sight at a zoom its valley is read at; never from under a hand. */
  bring(place: PlaceId): void
  /** Brings a place chosen elsewhere into sight where it is out of it; never from under a hand. */
  find(place: PlaceId): void
  /** Where something stands, CSS pixels from the host's upper left corner; null where it is not on the sheet. */
  spotOn(what: PlaceId | BandId | DistrictId | Ground): Ground | null
  /** Lights up a place; null puts the light out. */
  light(place: PlaceId | null): void
  /** Draws a way that could be ordered; null takes it away. */
  preview(way: Foretold | null): void
  /** Moves the paper, in CSS pixels. */
  nudge(dx: number, dy: number): void
  /** Milliseconds a week of a ride takes to pass; 0 brings whatever moves to where it was going, at once. */
  setPace(ms: number): void
  /** Shows a week of the past in place of the present; null goes back to the present. */
  playback(shown: Playback | null): void
  destroy(): void
}

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
    pace: null as number | null,
    playback: null as Playback | null,
  }
  const fail = (reason: unknown) => {
    if (!told) options.onFail?.(reason)
    told = true
  }

  async function build(): Promise<Stage> {
    const asset = options.asset ?? (path => path)
    const faces = loadFaces()
    const files = {
      picture: (name: string) => loadPicture(asset, name),
      ground: () => loadGround(asset),
    }
    const wash = files.picture('wash.avif')
    // Told below, where it is waited for.
    wash.catch(() => undefined)
    const sheet = await loadSheet(asset)
    const names = platesFor(
      sheet,
      openingView(sheet, sizeOf(host), session.now.world),
      sizeOf(host),
      density(),
    )
    const plates = new Map(
      await Promise.all(names.map(async name => [name, await files.picture(name)] as const)),
    )
    await faces
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
    if (wants.pace !== null) table.setPace(wants.pace)
    table.play(wants.playback)
    sign(laid)
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

  /** The week on the map, for whoever asks the page. */
  function sign({ table }: Stage): void {
    host.dataset.week = String(table.week)
  }

  function attach(canvas: HTMLCanvasElement, on: Stage): void {
    const { table } = on
    const hidden = host.closest('[aria-hidden="true"]') !== null
    canvas.tabIndex = hidden ? -1 : 0
    if (!hidden && options.label) {
      canvas.setAttribute('role', 'application')
      canvas.setAttribute('aria-label', options.label)
      if (options.describedBy) canvas.setAttribute('aria-describedby', options.describedBy)
    }
    canvas.style.touchAction = 'none'
    const restored = () => table.again()
    const watcher = new ResizeObserver(() => settle(on))
    watcher.observe(host)
    table.pointing.watchView(({ x, y, zoom }) => {
      host.dataset.view = `${x.toFixed(1)} ${y.toFixed(1)} ${zoom.toFixed(4)}`
      options.onView?.()
    })
    canvas.addEventListener('webglcontextrestored', restored)
    undo.push(
      layHands(canvas, host, table, session, options),
      session.watch(now => {
        table.show(now)
        sign(on)
      }),
      () => watcher.disconnect(),
      () => table.pointing.watchView(null),
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
    bring: place => stage?.table.bring(place),
    find: place => stage?.table.find(place),
    spotOn: what => (stage ? spotOn(stage.table.window, what) : null),
    light: place => stage?.table.pointing.light(place),
    preview: way => stage?.table.pointing.preview(way),
    nudge: (dx, dy) => stage?.table.push(dx, dy),
    setPace: ms => {
      wants.pace = ms
      stage?.table.setPace(ms)
    },
    playback: shown => {
      wants.playback = shown
      stage?.table.play(shown)
      if (stage) sign(stage)
    },
    destroy: () => {
      gone = true
      for (const stop of undo.splice(0)) stop()
      if (stage) park(stage)
      stage = null
    },
  }
}
