import type Phaser from 'phaser'
import { InkTile, SIDE } from './inkTile.ts'
import { type Cell, cellMeets, cellsOver, type Part, seenPart } from './squares.ts'
import type { Size, View } from './view.ts'
import { type Writing, write } from './written.ts'

/** CSS pixels beyond the window that are written before they are seen. */
const SPARE = 150
/** Squares kept over and above two windows full: the one shown and the one that is coming. */
const OVER = 6

/** Everything written at one zoom, as far as it has been painted. */
interface Layer {
  readonly zoom: number
  writing: Writing
  readonly tiles: Map<string, InkTile>
}

const keyOf = ({ column, row }: Cell) => `${column},${row}`

/**
 * The ink in squares at the reader's own zoom. Only squares in sight are painted, a few at a time; what was written before
 * stays, stretched, until the new writing covers the window, and its canvases are used again.
 */
export class InkLayer {
  readonly #scene: Phaser.Scene
  readonly #sheet: Size
  readonly #dense: number
  #shown: Layer | null = null
  #coming: Layer | null = null
  #spare: InkTile[] = []
  #made = 0
  #due = true

  constructor(scene: Phaser.Scene, sheet: Size, dense: number) {
    this.#scene = scene
    this.#sheet = sheet
    this.#dense = dense
  }

  /** Everything must be written again, as after a lost graphics context or a new week. */
  renew(): void {
    this.#due = true
  }

  /** The zoom of what is shown, CSS pixels for one sheet unit; null before anything is. */
  get zoom(): number | null {
    return this.#shown?.zoom ?? null
  }

  /** Another writing that differs from the last only in `parts` of the sheet. */
  amend(writing: Writing, parts: readonly Part[]): void {
    for (const layer of [this.#shown, this.#coming]) {
      if (!layer) continue
      layer.writing = writing
      const side = this.#side(layer)
      for (const tile of layer.tiles.values())
        if (parts.some(part => cellMeets(tile.cell, part, side))) tile.stale = true
    }
  }

  /**
   * Paints what the window lacks for about `budget` milliseconds, always one square at the least. With `fresh` it may begin
   * anew for another zoom. True while there is more to do.
   */
  serve(view: View, size: Size, writing: Writing, budget: number, fresh: boolean): boolean {
    const target = this.#coming ?? this.#shown
    const other = this.#due || !target || target.zoom !== view.zoom
    if (other && (fresh || !target)) this.#begin(view, size, writing)
    const layer = this.#coming ?? this.#shown
    if (!layer) return false
    const side = this.#side(layer)
    const window = seenPart(view, size, 0)
    // Amended squares first and all at once: a ring round a place must not wait.
    for (const tile of layer.tiles.values())
      if (tile.stale && cellMeets(tile.cell, window, side)) this.#paint(layer, tile)
    const wanted = cellsOver(seenPart(view, size, SPARE), side, this.#sheet)
    // An old zoom's squares are not worth painting any more: stretched, they only wait for the new.
    const passing = layer !== this.#coming && layer.zoom !== view.zoom
    const lacking = passing ? [] : wanted.filter(cell => layer.tiles.get(keyOf(cell))?.stale ?? true)
    // The first writing appears whole.
    const end = this.#shown ? performance.now() + budget : Number.POSITIVE_INFINITY
    let left = lacking.length
    for (const cell of lacking) {
      if (left < lacking.length && performance.now() >= end) break
      this.#paint(layer, this.#tileFor(layer, cell, wanted))
      left--
    }
    if (layer === this.#coming && this.#covers(layer, window)) this.#turn()
    return left > 0 || this.#coming !== null || this.#due || layer.zoom !== view.zoom
  }

  #begin(view: View, size: Size, writing: Writing): void {
    this.#due = false
    if (this.#coming) this.#release([...this.#coming.tiles.values()])
    const { zoom } = view
    if (this.#shown) {
      // What the eye cannot see of the old writing makes room for the new.
      const side = this.#side(this.#shown)
      const window = seenPart(view, size, 0)
      for (const [key, tile] of this.#shown.tiles)
        if (!cellMeets(tile.cell, window, side)) {
          this.#shown.tiles.delete(key)
          this.#release([tile])
        }
    }
    this.#coming = { zoom, writing, tiles: new Map() }
  }

  /** The new writing covers the window: it is shown, and the old is put away. */
  #turn(): void {
    const old = this.#shown
    this.#shown = this.#coming
    this.#coming = null
    if (old) this.#release([...old.tiles.values()])
    for (const tile of this.#shown?.tiles.values() ?? []) tile.show(true)
  }

  #covers(layer: Layer, window: Part): boolean {
    return cellsOver(window, this.#side(layer), this.#sheet).every(cell => {
      const tile = layer.tiles.get(keyOf(cell))
      return tile !== undefined && !tile.stale
    })
  }

  #paint(layer: Layer, tile: InkTile): void {
    tile.paint(layer.zoom, this.#dense, pen => write(pen, layer.writing))
    tile.show(layer === this.#shown)
  }

  /** A canvas for a square: one put away, a new one, or that of the square farthest from what is wanted. */
  #tileFor(layer: Layer, cell: Cell, wanted: readonly Cell[]): InkTile {
    const key = keyOf(cell)
    const known = layer.tiles.get(key)
    if (known) return known
    const tile = this.#spare.pop() ?? this.#far(layer, wanted) ?? this.#make()
    tile.cell = cell
    tile.stale = true
    layer.tiles.set(key, tile)
    return tile
  }

  #far(layer: Layer, wanted: readonly Cell[]): InkTile | null {
    if (this.#made < 2 * wanted.length + OVER) return null
    const keys = new Set(wanted.map(keyOf))
    const middle = wanted[0]!
    const off = ({ column, row }: Cell) => Math.hypot(column - middle.column, row - middle.row)
    const [found] = [...layer.tiles]
      .filter(([key]) => !keys.has(key))
      .sort(([, a], [, b]) => off(b.cell) - off(a.cell))
    if (!found) return null
    layer.tiles.delete(found[0])
    found[1].show(false)
    return found[1]
  }

  #make(): InkTile {
    this.#made++
    return new InkTile(this.#scene, `ink ${this.#made}`)
  }

  #release(tiles: readonly InkTile[]): void {
    for (const tile of tiles) tile.show(false)
    this.#spare.push(...tiles)
  }

  /** Sheet units a square of this layer is wide. */
  #side({ zoom }: Layer): number {
    return SIDE / (zoom * this.#dense)
  }
}
