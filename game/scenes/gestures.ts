/** What the reader's hands ask of the map; positions in CSS pixels from the window's upper left corner. */
export interface Asked {
  drag(dx: number, dy: number): void
  /** The hand lets go while moving, CSS pixels a millisecond. */
  fling(vx: number, vy: number): void
  zoom(factor: number, x: number, y: number): void
  tap(x: number, y: number, coarse: boolean): void
  hover(x: number, y: number): void
}

const SLIP = 7
const DOUBLE_MS = 300

/** Listens on an element for dragging, wheel, pinch, tap and double tap; returns how to stop. */
export function listen(element: HTMLElement, asked: Asked): () => void {
  const hands = new Map<number, { x: number; y: number }>()
  let moved = 0
  let speed = { x: 0, y: 0, at: 0 }
  let lastTap = { x: 0, y: 0, at: 0 }
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
    hands.set(event.pointerId, local(event))
    if (hands.size === 1) moved = 0
    speed = { x: 0, y: 0, at: event.timeStamp }
  }
  const move = (event: PointerEvent) => {
    const at = local(event)
    const before = hands.get(event.pointerId)
    if (!before) return asked.hover(at.x, at.y)
    const pinch = spread()
    hands.set(event.pointerId, at)
    const [dx, dy] = [at.x - before.x, at.y - before.y]
    moved += Math.hypot(dx, dy)
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
    if (!known || hands.size > 0) return
    const { x, y } = local(event)
    if (moved > SLIP) {
      if (event.timeStamp - speed.at < 80) asked.fling(speed.x, speed.y)
      return
    }
    const twice = event.timeStamp - lastTap.at < DOUBLE_MS && Math.hypot(x - lastTap.x, y - lastTap.y) < 24
    lastTap = { x, y, at: twice ? 0 : event.timeStamp }
    if (twice) asked.zoom(1.8, x, y)
    else asked.tap(x, y, event.pointerType !== 'mouse')
  }
  const lost = (event: PointerEvent) => void hands.delete(event.pointerId)
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
  element.addEventListener('wheel', wheel, { passive: false })
  return () => {
    element.removeEventListener('pointerdown', down)
    element.removeEventListener('pointermove', move)
    element.removeEventListener('pointerup', up)
    element.removeEventListener('pointercancel', lost)
    element.removeEventListener('wheel', wheel)
  }
}
