import type { Content } from '../../story/schema/content.ts'
import type { Trace, TraceKind } from '../sim/views/traces.ts'
import { ringsOf, tracesOf } from '../sim/views/traces.ts'
import type { World } from '../sim/world.ts'
import { paintBattle } from './battle.ts'
import { paintBurnt, paintHarmed } from './burnt.ts'
import { paintFled, paintSlipped } from './flight.ts'
import { spotOf } from './marches.ts'
import { darkness, pencilled } from './marks.ts'
import { INK } from './palette.ts'
import { atPoint, face, letter, type Pen } from './pen.ts'
import { paintRaid } from './raid.ts'
import { type Box, Room } from './room.ts'
import type { Sheet } from './sheet.ts'
import { paintSiege, pencilOfSide } from './siege.ts'
import { paintCut, paintMilitia } from './works.ts'

/** The zoom from which each kind is drawn: the lighter it weighs, the nearer one must look. */
const DRAWN: Readonly<Record<TraceKind, number>> = {
  battle: 0.3,
  burnt: 0.3,
  raid: 0.42,
  cut: 0.42,
  slipped: 0.6,
  militia: 0.6,
  harmed: 0.72,
  fled: 0.72,
}
/** Which goes first where there is room for few. */
const FIRST: readonly TraceKind[] = ['battle', 'burnt', 'cut', 'raid', 'slipped', 'militia', 'harmed', 'fled']
/** The zoom from which what is recent carries its date, and how many weeks it counts as recent. */
const DATED = 0.8
const RECENT = 8
/** What leaves nothing behind once it is old. */
const PASSES: readonly TraceKind[] = ['raid', 'cut', 'slipped', 'fled', 'harmed']

/** A trace where it is drawn: the middle of its sign in CSS pixels of the whole sheet. */
export interface Placed {
  readonly trace: Trace
  readonly x: number
  readonly y: number
  readonly age: number
  readonly date: string
  readonly box: Box
}

const known = new WeakMap<World, readonly Trace[]>()

/** The traces of a world that are drawn at all: the old and light ones are gone. */
function lasting(world: World, content: Content): readonly Trace[] {
  const kept = known.get(world)
  if (kept) return kept
  const traces = tracesOf(world, content).filter(
    ({ kind, week }) => !PASSES.includes(kind) || world.week - week <= RECENT,
  )
  known.set(world, traces)
  return traces
}

/** Seats about a place, in CSS pixels: below it, clear of the banners over it and of the name beside it. */
const SEATS = [
  [0, 17],
  [-18, 15],
  [18, 17],
  [-24, 2],
  [0, 31],
  [-26, 28],
  [26, 31],
] as const

/** Signs grow a little as one comes near. */
const signScale = (zoom: number): number => Math.min(1.25, Math.max(0.9, zoom ** 0.35 * 1.12))

/** Where the traces lie at a zoom, no two on each other nor on what is `taken`; those without room are left out. */
export function placeTraces(
  world: World,
  content: Content,
  sheet: Sheet,
  zoom: number,
  taken: readonly Box[],
): readonly Placed[] {
  const room = new Room()
  room.take(taken)
  const placed: Placed[] = []
  const order = [...lasting(world, content)].sort(
    (a, b) => FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind) || b.week - a.week,
  )
  for (const trace of order) {
    if (zoom < DRAWN[trace.kind]) continue
    const age = world.week - trace.week
    const date = zoom >= DATED && age <= RECENT ? pencilled(trace.week) : ''
    const spot = spotOf(sheet, trace.place)
    for (const [dx, dy] of SEATS) {
      const [x, y] = [spot.x * zoom + dx, spot.y * zoom + dy]
      const grown = signScale(zoom)
      const box: Box = [
        x - 8 * grown,
        y - 7 * grown,
        x + 8 * grown + (date ? 4 + date.length * 5.6 : 0),
        y + 7 * grown,
      ]
      if (!room.free([box])) continue
      room.take([box])
      placed.push({ trace, x, y, age, date, box })
      break
    }
  }
  return placed
}

/** Draws what happened, dark while it is recent, with its date once the reader is near. */
export function drawTraces(pen: Pen, placed: readonly Placed[]): void {
  const { ink, px } = pen
  for (const { trace, x, y, age, date } of placed) {
    const far = 60 * px
    if (
      x * px < pen.left - far ||
      x * px > pen.right + far ||
      y * px < pen.top - far ||
      y * px > pen.bottom + far
    )
      continue
    atPoint(pen, x * px, y * px, () => {
      const grown = signScale(pen.zoom)
      breath(ink)
      ink.save()
      ink.scale(grown, grown)
      ink.globalAlpha = darkness(age)
      paintTrace(ink, trace)
      ink.restore()
      if (!date) return
      ink.globalAlpha = Math.max(0.85, darkness(age))
      ink.setLineDash([])
      ink.letterSpacing = '0px'
      ink.font = face(10, 'italic')
      ink.textAlign = 'left'
      ink.textBaseline = 'middle'
      ink.fillStyle = trace.kind === 'burnt' || trace.kind === 'harmed' ? INK.black : pencilOf(trace)
      letter(ink, trace.sure === 1 ? `${date}?` : date, 9 * grown + 1, 0.5, 2.4)
    })
  }
}

/** Paper shows through about a sign, so that the hachures under it do not run into its strokes. */
function breath(ink: CanvasRenderingContext2D): void {
  const pale = ink.createRadialGradient(0, 0, 3, 0, 0, 11)
  pale.addColorStop(0, 'rgba(244,235,214,0.82)')
  pale.addColorStop(1, 'rgba(244,235,214,0)')
  ink.fillStyle = pale
  ink.fillRect(-11, -11, 22, 22)
}

const pencilOf = ({ by }: Trace): string => (by ? pencilOfSide(by) : INK.chief)

/** The sign of one trace at the origin, at most 16 CSS pixels wide. */
export function paintTrace(ink: CanvasRenderingContext2D, trace: Trace): void {
  const colour = pencilOf(trace)
  if (trace.sure === 1) ink.setLineDash([2, 2])
  if (trace.kind === 'battle') paintBattle(ink, colour)
  else if (trace.kind === 'burnt') paintBurnt(ink)
  else if (trace.kind === 'harmed') paintHarmed(ink)
  else if (trace.kind === 'fled') paintFled(ink)
  else if (trace.kind === 'slipped') paintSlipped(ink, colour)
  else if (trace.kind === 'militia') paintMilitia(ink, colour)
  else if (trace.kind === 'cut') paintCut(ink, colour)
  else paintRaid(ink, colour)
}

/** The paper the rings cover at a zoom, in CSS pixels of the whole sheet. */
export const boxesOfSieges = (sheet: Sheet, content: Content, world: World, zoom: number): Box[] =>
  ringsOf(world, content).map(({ place }) => {
    const { x, y } = spotOf(sheet, place)
    return [x * zoom - 17, y * zoom - 17, x * zoom + 17, y * zoom + 17]
  })

/** Rings about towns besieged, as far as they are known. */
export function drawSieges(pen: Pen, sheet: Sheet, content: Content, world: World): void {
  for (const { place, weeks, by, sure } of ringsOf(world, content)) {
    const { x, y } = spotOf(sheet, place)
    atPoint(pen, x, y, () => {
      const small = Math.min(1, Math.max(0.6, 1.2 * pen.zoom ** 0.42))
      pen.ink.scale(small, small)
      pen.ink.globalAlpha = sure === 3 ? 1 : 0.7
      paintSiege(pen.ink, weeks, pencilOfSide(by), sure > 1)
    })
  }
}
