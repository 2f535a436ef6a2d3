import type { PlaceId } from '../../story/schema/ids.ts'
import type { Foretold } from '../sim/views/way.ts'
import type { HandLayer } from './handLayer.ts'
import { drawLit } from './lit.ts'
import type { Window } from './lookup.ts'
import { spotOf } from './marches.ts'
import type { Pen } from './pen.ts'
import { drawPreview } from './preview.ts'
import type { View } from './view.ts'

/** What is pointed at without being chosen: a place that is read about, a way that could be ordered. */
export class Pointing {
  readonly #wake: () => void
  #layer: HandLayer | null = null
  #lit: PlaceId | null = null
  #way: Foretold | null = null
  #due = false
  #seen: View | null = null
  #onView: ((view: View) => void) | null = null

  /** `wake` is called when something is to be drawn. */
  constructor(wake: () => void) {
    this.#wake = wake
  }

  /** Gives it the sheet to draw on. */
  lay(layer: HandLayer): void {
    this.#layer = layer
  }

  /** Lights up a place; null puts the light out. */
  light(place: PlaceId | null): void {
    if (place === this.#lit) return
    this.#lit = place
    this.again()
    this.#wake()
  }

  /** Draws a way that could be ordered; null takes it away. */
  preview(way: Foretold | null): void {
    if (way === this.#way) return
    this.#way = way
    this.again()
    this.#wake()
  }

  /** Tells `listener` every view from now on; null ends it. */
  watchView(listener: ((view: View) => void) | null): void {
    this.#onView = listener
    this.#seen = null
    if (listener) this.#wake()
  }

  /** What is drawn is drawn anew at the next tick. */
  again(): void {
    this.#due = true
  }

  /** Draws what is pointed at as the window lies now, and tells whoever follows the view that it has changed. */
  draw({ sheet, content, view, size }: Window): void {
    const [lit, way] = [this.#lit, this.#way]
    const name = content.places.find(({ id }) => id === lit)?.name ?? ''
    const draw = (pen: Pen) => {
      if (way) drawPreview(pen, sheet, content, way)
      if (lit) drawLit(pen, spotOf(sheet, lit), name, view, size)
    }
    this.#layer?.show(view, size, this.#due, lit || way ? draw : null)
    this.#due = false
    if (view !== this.#seen) this.#onView?.(view)
    this.#seen = view
  }
}
