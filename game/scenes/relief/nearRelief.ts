import Phaser from 'phaser'
import type { Sheet } from '../sheet.ts'
import type { Size, View } from '../view.ts'
import { type Asked, type Engraved, REACH, SQUARE } from './asked.ts'
import Engraver from './engraver.ts?worker&inline'

/** Pixels for a sheet unit at which squares are engraved: for a plain screen and a dense one. */
const SCALES = [2, 4] as const
/** Squares kept on the card that nobody looks at. */
const SPARE = 12
const DEPTH = 3

interface Square {
  image: Phaser.GameObjects.Image | null
}

/** The relief for the near view: squares engraved by a worker as one looks, and laid one beside the other. */
export class NearRelief {
  readonly #scene: Phaser.Scene
  readonly #sheet: Sheet
  readonly #arrived: () => void
  readonly #squares = new Map<string, Square>()
  #worker: Worker | null = null
  #ground: (() => Promise<ArrayBuffer>) | null
  /** Squares the worker has been told of and has not sent. */
  #awaited: ReadonlySet<string> = new Set()

  /** `ground` fetches the ground plate; it is asked for when somebody first comes near. */
  constructor(scene: Phaser.Scene, sheet: Sheet, ground: () => Promise<ArrayBuffer>, arrived: () => void) {
    this.#scene = scene
    this.#sheet = sheet
    this.#ground = ground
    this.#arrived = arrived
  }

  /** Sees to the squares of a view at `density` device pixels a sheet unit; true when all of them lie there. */
  suit(view: View, size: Size, density: number): boolean {
    this.#open()
    const scale = density <= SCALES[0] * 1.2 ? SCALES[0] : SCALES[1]
    const wanted = this.#inView(view, size).map(({ column, row }) => ({
      key: `near ${scale} ${column},${row}`,
      column,
      row,
      scale,
    }))
    const missing = wanted.filter(({ key }) => !this.#squares.get(key)?.image)
    if (this.#worker && missing.some(({ key }) => !this.#awaited.has(key))) {
      this.#worker.postMessage({ wanted: missing } satisfies Asked)
      this.#awaited = new Set(missing.map(({ key }) => key))
    }
    const keys = new Set(wanted.map(({ key }) => key))
    for (const [key, { image }] of this.#squares) image?.setVisible(missing.length === 0 && keys.has(key))
    this.#forget(keys)
    return missing.length === 0
  }

  hide(): void {
    for (const { image } of this.#squares.values()) image?.setVisible(false)
  }

  #open(): void {
    const fetchGround = this.#ground
    if (!fetchGround) return
    this.#ground = null
    fetchGround()
      .then(ground => {
        const worker = new Engraver()
        const { unitsPerKm, frame, shows } = this.#sheet
        const first: Asked = { ground, metres: 1000 / unitsPerKm, shows, neat: frame.neat }
        worker.postMessage(first, [ground])
        worker.addEventListener('message', ({ data }: MessageEvent<Engraved>) => this.#lay(data))
        this.#worker = worker
        this.#scene.events.once(Phaser.Scenes.Events.DESTROY, () => worker.terminate())
        this.#arrived()
      })
      // Without the ground plate or a worker the middle plates serve, a little soft.
      .catch(() => undefined)
  }

  #lay({ key, picture }: Engraved): void {
    const awaited = new Set(this.#awaited)
    awaited.delete(key)
    this.#awaited = awaited
    const [, scale = '2', at = '0,0'] = key.split(' ')
    const [column = 0, row = 0] = at.split(',').map(Number)
    const { textures } = this.#scene
    if (!this.#scene.sys.isActive() || textures.exists(key)) {
      picture.close()
      return
    }
    // Cards turn pictures over as they take them in, but not this kind; a canvas is taken like any other.
    const canvas = document.createElement('canvas')
    canvas.width = picture.width
    canvas.height = picture.height
    canvas.getContext('2d', { willReadFrequently: true })?.drawImage(picture, 0, 0)
    picture.close()
    textures.addCanvas(key, canvas)
    const image = this.#scene.add
      .image(column * SQUARE - REACH, row * SQUARE - REACH, key)
      .setOrigin(0, 0)
      .setScale(1 / Number(scale))
      .setBlendMode(Phaser.BlendModes.MULTIPLY)
      .setDepth(DEPTH)
      .setVisible(false)
    this.#squares.set(key, { image })
    // The table sleeps while the engraver works, and wakes when the last square is there.
    if (awaited.size === 0) this.#arrived()
  }

  #inView({ x, y, zoom }: View, size: Size): { column: number; row: number }[] {
    const { width, height } = this.#sheet
    const [wide, high] = [size.width / zoom / 2 + REACH, size.height / zoom / 2 + REACH]
    const last = { column: Math.ceil(width / SQUARE) - 1, row: Math.ceil(height / SQUARE) - 1 }
    const seen: { column: number; row: number; far: number }[] = []
    for (
      let row = Math.max(0, Math.floor((y - high) / SQUARE));
      row <= Math.min(last.row, Math.floor((y + high) / SQUARE));
      row++
    )
      for (
        let column = Math.max(0, Math.floor((x - wide) / SQUARE));
        column <= Math.min(last.column, Math.floor((x + wide) / SQUARE));
        column++
      )
        seen.push({ column, row, far: Math.hypot((column + 0.5) * SQUARE - x, (row + 0.5) * SQUARE - y) })
    // The middle of the window first.
    return seen.sort((a, b) => a.far - b.far)
  }

  #forget(keys: ReadonlySet<string>): void {
    const unseen = [...this.#squares].filter(([key]) => !keys.has(key))
    for (const [key, { image }] of unseen.slice(0, Math.max(0, unseen.length - SPARE))) {
      image?.destroy()
      this.#scene.textures.remove(key)
      this.#squares.delete(key)
    }
  }
}
