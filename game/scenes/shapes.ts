import type { Place } from '../../story/schema/place.ts'
import { INK } from './palette.ts'

export type Ink = CanvasRenderingContext2D
/** Draws a sign at the origin, `r` half its width in CSS pixels, in black; open where it is not `sure`. */
type Shape = (ink: Ink, r: number, sure: boolean) => void

/** A house: full where its place is sure, an outline where it is estimated. */
function block(ink: Ink, x: number, y: number, wide: number, deep: number, sure: boolean): void {
  ink.fillStyle = sure ? INK.black : INK.paper
  ink.fillRect(x, y, wide, deep)
  if (sure) return
  ink.lineWidth = 0.8
  ink.strokeRect(x + 0.4, y + 0.4, wide - 0.8, deep - 0.8)
}

/** Paper under a sign, so that hachures and roads do not run through it. */
function clear(ink: Ink, r: number): void {
  ink.fillStyle = INK.paper
  ink.globalAlpha = 0.85
  ink.beginPath()
  ink.arc(0, 0, r, 0, 7)
  ink.fill()
  ink.globalAlpha = 1
}

/** Slanting strokes inside a block of houses. */
function hatch(ink: Ink, x: number, y: number, wide: number, deep: number): void {
  ink.save()
  ink.beginPath()
  ink.rect(x, y, wide, deep)
  ink.fillStyle = INK.paper
  ink.fill()
  ink.clip()
  ink.lineWidth = 0.75
  ink.beginPath()
  for (let at = -deep; at < wide; at += 1.6) {
    ink.moveTo(x + at, y + deep)
    ink.lineTo(x + at + deep, y)
  }
  ink.stroke()
  ink.restore()
  ink.lineWidth = 0.8
  ink.strokeRect(x, y, wide, deep)
}

/** A landing on a bank: a small ring on the water's edge. */
const landing: Shape = (ink, r, sure) => {
  ink.beginPath()
  ink.arc(0, 0, r * 0.72, 0, 7)
  ink.fillStyle = INK.paper
  ink.fill()
  ink.lineWidth = 1.1
  if (!sure) ink.setLineDash([1.6, 1.3])
  ink.stroke()
  ink.setLineDash([])
  ink.beginPath()
  ink.arc(0, 0, r * 0.22, 0, 7)
  ink.fillStyle = INK.black
  ink.fill()
}

/** The conventional signs, one for each kind of place. */
export const SHAPES: Readonly<Record<Place['kind'], Shape>> = {
  /** Hatched blocks of houses cut by two streets, uneven as towns are; solid where there is no room to hatch. */
  town(ink, r, sure) {
    clear(ink, r * 1.25)
    const street = Math.max(0.7, r * 0.16)
    const parts = [
      [-r * 1.05, -r * 0.9, r * 1.05 - street, r * 0.9 - street],
      [street, -r, r * 0.85 - street, r - street],
      [-r * 0.85, street, r * 0.85 - street, r * 0.95 - street],
      [street, street, r * 1.05 - street, r * 0.8 - street],
    ] as const
    for (const [x, y, wide, deep] of parts) {
      if (r > 5.7 && sure) hatch(ink, x, y, wide, deep)
      else block(ink, x, y, wide, deep, sure)
    }
  },
  /** A square work with its bastions thrown out at the corners. */
  fort(ink, r, sure) {
    const [out, neck, wall] = [r * 1.16, r * 0.58, r * 0.84]
    ink.beginPath()
    for (let side = 0; side < 4; side++) {
      const [c, s] = [Math.cos((side * Math.PI) / 2), Math.sin((side * Math.PI) / 2)]
      for (const [x, y] of [
        [-wall, -neck],
        [-out, -out],
        [-neck, -wall],
        [neck, -wall],
      ] as const)
        ink.lineTo(Math.round(c) * x - Math.round(s) * y, Math.round(s) * x + Math.round(c) * y)
    }
    ink.closePath()
    ink.strokeStyle = INK.paper
    ink.lineWidth = 2.6
    ink.stroke()
    ink.fillStyle = sure ? INK.black : INK.paper
    ink.fill()
    ink.strokeStyle = INK.black
    ink.lineWidth = 0.8
    ink.stroke()
    ink.fillStyle = sure ? INK.paper : INK.black
    if (r > 5.4) ink.fillRect(-r * 0.24, -r * 0.24, r * 0.48, r * 0.48)
  },
  /** A few scattered houses. */
  village(ink, r, sure) {
    block(ink, -r, -r * 0.15, r * 0.95, r * 0.75, sure)
    block(ink, r * 0.12, -r * 0.95, r * 0.72, r * 0.85, sure)
    block(ink, r * 0.28, r * 0.3, r * 0.78, r * 0.6, sure)
    if (r > 3.4) block(ink, -r * 0.75, -r * 0.85, r * 0.55, r * 0.5, sure)
  },
  /** The two brackets of a saddle. */
  pass(ink, r, sure) {
    for (const [colour, wide] of [
      [INK.paper, 3.2],
      [INK.black, 1.2],
    ] as const) {
      ink.strokeStyle = colour
      ink.lineWidth = sure ? wide : wide * 0.75
      for (const side of [-1, 1]) {
        ink.beginPath()
        const middle = side < 0 ? 0 : Math.PI
        ink.arc(side * r * 1.95, 0, r * 1.5, middle - 0.95, middle + 0.95)
        ink.stroke()
      }
    }
  },
  ford: landing,
  /** Two parapets and the way between; which way the water runs the crossing itself shows. */
  bridge(ink, r, sure) {
    ink.fillStyle = INK.paper
    ink.fillRect(-r * 1.1, -r * 0.4, r * 2.2, r * 0.8)
    ink.lineWidth = 1.1
    if (!sure) ink.setLineDash([2.2, 1.2])
    ink.beginPath()
    for (const side of [-1, 1]) {
      ink.moveTo(-r * 1.35, side * r * 0.95)
      ink.lineTo(-r * 0.8, side * r * 0.42)
      ink.lineTo(r * 0.8, side * r * 0.42)
      ink.lineTo(r * 1.35, side * r * 0.95)
    }
    ink.stroke()
    ink.setLineDash([])
  },
  /** The surveyors' triangle. */
  mountain(ink, r, sure) {
    ink.beginPath()
    ink.moveTo(0, -r)
    ink.lineTo(r, r * 0.8)
    ink.lineTo(-r, r * 0.8)
    ink.closePath()
    ink.strokeStyle = INK.paper
    ink.lineWidth = 2.4
    ink.stroke()
    ink.fillStyle = sure ? INK.black : INK.paper
    ink.fill()
    ink.strokeStyle = INK.black
    ink.lineWidth = 0.8
    ink.stroke()
  },
  /** Open country has a name and no mark. */
  country() {},
}
