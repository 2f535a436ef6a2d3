/** What the reader's hands ask of the map; positions in CSS pixels from the window's upper left corner. */
export interface Asked {
  drag(dx: number, dy: number): void
  /** The hand lets go while moving, CSS pixels a millisecond. */
  fling(vx: number, vy: number): void
  zoom(factor: number, x: number, y: number): void
  /** A tap; true when something lay there, so that a second tap need not be waited for. */
  tap(x: number, y: number, coarse: boolean): boolean
  /** A tap that took nothing and was not the first of two. */
  ground(x: number, y: number): void
  /** A finger rests on one spot. */
  press(x: number, y: number): void
  hover(x: number, y: number): void
  /** The mouse has left the map. */
  leave(): void
  /** A hand is laid on the map, or the last one taken off. */
  held(on: boolean): void
}

const SLIP = 7
const DOUBLE_MS = 300
const PRESS_MS = 480

/** Listens on an element for dragging, wheel, pinch, tap, double tap, a long press and the mouse passing over; returns how to stop. */
export function listen(element: HTMLElement, asked: Asked): () => void {
  const hands = new Map<number, { x: number; y: number }>()
  let moved = 0
  let speed = { x: 0, y: 0, at: 0 }
  let lastTap = { x: 0, y: 0, at: 0 }
  let pressing: ReturnType<typeof setTimeout> | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  /** The finger that pressed long is lifted without another tap. */
  let spent = false
  let finger = false
  const local = (event: PointerEvent | WheelEvent) => {
    const box = element.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const spread = () => {
    const [a, b] = [...hands.values()]
    return a && b ? { far: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : null
  }

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return
    element.setPointerCapture(event.pointerId)
    element.focus({ preventScroll: true })
    const at = local(event)
    hands.set(event.pointerId, at)
    clearTimeout(pressing)
    clearTimeout(waiting)
    finger = event.pointerType === 'touch'
    if (hands.size === 1) {
      moved = 0
      spent = false
      asked.held(true)
      if (finger)
        pressing = setTimeout(() => {
          spent = true
          asked.press(at.x, at.y)
        }, PRESS_MS)
    }
    speed = { x: 0, y: 0, at: event.timeStamp }
  }
  const move = (event: PointerEvent) => {
    const at = local(event)
    const before = hands.get(event.pointerId)
    if (!before) {
      if (event.pointerType !== 'touch') asked.hover(at.x, at.y)
      return
    }
    const pinch = spread()
    hands.set(event.pointerId, at)
    const [dx, dy] = [at.x - before.x, at.y - before.y]
    moved += Math.hypot(dx, dy)
    if (moved > SLIP) clearTimeout(pressing)
    if (pinch) {
      const now = spread()
      if (!now) return
      asked.drag(now.x - pinch.x, now.y - pinch.y)
      if (pinch.far > 8) asked.zoom(now.far / pinch.far, now.x, now.y)
      moved = SLIP + 1
    } else if (moved > SLIP) {
      asked.drag(dx, dy)
      const gap = Math.max(1, event.timeStamp - speed.at)
      speed = {
        x: 0.6 * speed.x + (0.4 * dx) / gap,
        y: 0.6 * speed.y + (0.4 * dy) / gap,
        at: event.timeStamp,
      }
    }
  }
  const up = (event: PointerEvent) => {
    const known = hands.delete(event.pointerId)
    clearTimeout(pressing)
    if (!known || hands.size > 0) return
    asked.held(false)
    if (spent) return
    const { x, y } = local(event)
    if (moved > SLIP) {
      if (event.timeStamp - speed.at < 80) asked.fling(speed.x, speed.y)
      return
    }
    const twice = event.timeStamp - lastTap.at < DOUBLE_MS && Math.hypot(x - lastTap.x, y - lastTap.y) < 24
    lastTap = { x, y, at: twice ? 0 : event.timeStamp }
    if (twice) asked.zoom(1.8, x, y)
    else if (!asked.tap(x, y, event.pointerType !== 'mouse'))
      waiting = setTimeout(() => asked.ground(x, y), DOUBLE_MS)
  }
  const lost = (event: PointerEvent) => {
    hands.delete(event.pointerId)
    clearTimeout(pressing)
    if (hands.size === 0) asked.held(false)
  }
  const out = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') asked.leave()
  }
  // A long press of a finger means the map's own card, not the browser's menu.
  const menu = (event: Event) => {
    if (finger) event.preventDefault()
  }
  const wheel = (event: WheelEvent) => {
    event.preventDefault()
    const unit = event.deltaMode === 1 ? 18 : event.deltaMode === 2 ? 300 : 1
    const { x, y } = local(event)
    asked.zoom(Math.exp(-event.deltaY * unit * (event.ctrlKey ? 0.01 : 0.0016)), x, y)
  }
  element.addEventListener('pointerdown', down)
  element.addEventListener('pointermove', move)
  element.addEventListener('pointerup', up)
  element.addEventListener('pointercancel', lost)
  element.addEventListener('pointerleave', out)
  element.addEventListener('contextmenu', menu)
  element.addEventListener('wheel', wheel, { passive: false })
  return () => {
    clearTimeout(pressing)
    clearTimeout(waiting)
    element.removeEventListener('pointerdown', down)
    element.removeEventListener('pointermove', move)
    element.removeEventListener('pointerup', up)
    element.removeEventListener('pointercancel', lost)
    element.removeEventListener('pointerleave', out)
    element.removeEventListener('contextmenu', menu)
    element.removeEventListener('wheel', wheel)
  }
}
