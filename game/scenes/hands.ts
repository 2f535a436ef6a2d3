import type { PlaceId } from '../../story/schema/ids.ts'
import type { Session } from '../session/types.ts'
import type { BandId } from '../sim/world.ts'
import { Cursor } from './cursor.ts'
import { listen } from './gestures.ts'
import { districtAt } from './ground.ts'
import { askedBy } from './keys.ts'
import { campUnder, type Ground, groundAt, inWindow } from './lookup.ts'
import type { Table } from './table.ts'
import { restOn, type Told, type Touched } from './touch.ts'

/** How near a place must be to a tap, in CSS pixels: a finger is blunter than a mouse. */
const REACH = { fine: 18, coarse: 26, key: 60 } as const

/** Lets mouse, fingers and keys work on the map; what they touch goes to the session and to `told`. Returns how to stop. */
export function layHands(
  canvas: HTMLCanvasElement,
  host: HTMLElement,
  table: Table,
  session: Session,
  told: Told,
): () => void {
  const cursor = new Cursor()
  const touch = (what: Touched['what'], ground: Ground, by: Touched['by']) => {
    if (!what.startsWith('districts/')) session.select(what as PlaceId | BandId)
    told.onTouch?.({ what, ground, by })
  }
  const pick = (x: number, y: number, reach: number, by: Touched['by']): boolean => {
    const camp = told.onCamp ? campUnder(table.window, session.now.world, x, y) : null
    const found = camp === null ? table.at(x, y, reach) : null
    if (camp !== null) told.onCamp?.(camp.week, camp.place)
    else if (found) touch(found, groundAt(table.window, x, y), by)
    return camp !== null || found !== null
  }
  const pickGround = (x: number, y: number, by: Touched['by']) => {
    const ground = groundAt(table.window, x, y)
    const district = districtAt(table.window.sheet, ground.x, ground.y)
    session.select(null)
    if (district) touch(district, ground, by)
    else told.onTouch?.(null)
  }
  /** What the keys have gone to; else what lies at the cross-hair. */
  const pickByKey = () => {
    const [x, y] = [host.clientWidth / 2, host.clientHeight / 2]
    const found = cursor.at ?? table.at(x, y, REACH.key)
    if (found) touch(found, groundAt(table.window, x, y), 'key')
    else pickGround(x, y, 'key')
  }
  const step = (by: 1 | -1) => {
    const place = cursor.step(by, () => inWindow(table.window))
    if (place) session.select(place)
    told.onStep?.(place)
  }
  const key = (event: KeyboardEvent) => {
    const asked = askedBy(event)
    if (asked === null) return
    event.preventDefault()
    // A letter that means something here means nothing elsewhere on the page.
    event.stopPropagation()
    if (asked === 'next' || asked === 'previous') return step(asked === 'next' ? 1 : -1)
    if (asked === 'pick') return pickByKey()
    cursor.lift()
    if (asked === 'home') table.focus(null)
    else if (asked === 'whole') table.look(null, 0)
    else if ('zoom' in asked) table.step(asked.zoom)
    else table.push(-asked.by[0], -asked.by[1])
  }
  const rest = restOn(what => told.onRest?.(what))
  canvas.addEventListener('keydown', key)
  const deaf = listen(canvas, {
    drag: (dx, dy) => {
      rest.over(null)
      cursor.lift()
      table.push(dx, dy)
    },
    fling: (vx, vy) => table.fling(vx, vy),
    zoom: (factor, x, y) => {
      rest.over(null)
      cursor.lift()
      table.zoom(factor, x, y)
    },
    tap: (x, y, coarse) => pick(x, y, coarse ? REACH.coarse : REACH.fine, coarse ? 'finger' : 'mouse'),
    ground: (x, y) => pickGround(x, y, 'mouse'),
    press: (x, y) => {
      if (!pick(x, y, REACH.coarse, 'finger')) pickGround(x, y, 'finger')
    },
    hover: (x, y) => {
      const over = table.at(x, y, REACH.fine)
      canvas.style.cursor = over ? 'pointer' : 'grab'
      rest.over(over)
    },
    leave: () => rest.over(null),
    held: on => table.hold(on),
  })
  return () => {
    deaf()
    rest.stop()
    canvas.removeEventListener('keydown', key)
  }
}
