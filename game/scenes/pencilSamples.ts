import { paintArrow } from './arrow.ts'
import { paintBattle } from './battle.ts'
import { paintBurnt, paintHarmed } from './burnt.ts'
import { paintFlag } from './camps.ts'
import { paintChosen } from './chosen.ts'
import { paintFled, paintSlipped } from './flight.ts'
import { paintGhost, paintGhostWay } from './ghost.ts'
import { INK } from './palette.ts'
import type { Pen } from './pen.ts'
import { paintRaid } from './raid.ts'
import { paintRubbed } from './rubbed.ts'
import { paintSiege } from './siege.ts'
import { paintCut, paintMilitia } from './works.ts'

type Ink = CanvasRenderingContext2D

const small = (ink: Ink, part: number, paint: () => void): void => {
  ink.scale(part, part)
  paint()
}

/** Pencil signs by their name in the table of signs; the middle of the row is the origin, `wide` its breadth. */
const SAMPLES: Readonly<Record<string, (ink: Ink, wide: number) => void>> = {
  siege: ink => small(ink, 0.5, () => paintSiege(ink, 3, INK.blue)),
  battle: ink => paintBattle(ink, INK.red),
  raid: ink => paintRaid(ink, INK.blue),
  scar: ink => paintBurnt(ink),
  harmed: ink => paintHarmed(ink),
  fled: ink => paintFled(ink),
  slipped: ink => paintSlipped(ink, INK.blue),
  militia: ink => paintMilitia(ink, INK.red),
  cut: ink => paintCut(ink, INK.blue),
  march: (ink, wide) => {
    ink.translate(-wide / 2, 0)
    paintArrow(ink, wide)
  },
  rubbed: ink => {
    ink.translate(-6, 12)
    small(ink, 0.55, () =>
      paintRubbed(ink, { shape: 'red', name: '', men: null, told: '', sure: false, hidden: false }),
    )
  },
  ghost: (ink, wide) => {
    paintGhostWay(ink, -wide / 2, wide / 2 - 14)
    ink.translate(wide / 2 - 7, 0)
    small(ink, 0.8, () => paintGhost(ink, ''))
  },
  camp: ink => {
    ink.translate(9, 2)
    paintFlag(ink)
  },
  chosen: ink => small(ink, 0.6, () => paintChosen(ink)),
}

/** The pencil signs that have a sample, by their name in the table of signs. */
export const PENCILLED: readonly string[] = Object.keys(SAMPLES)

/**
 * Draws a pencil sign of the legend, `wide` units long with its left end at `x` and its middle at `y`; answers false, and
 * draws nothing, for a sign that is not in pencil.
 */
export function pencilSample({ ink }: Pen, sign: string, x: number, y: number, wide: number): boolean {
  const paint = SAMPLES[sign]
  if (!paint) return false
  ink.save()
  ink.translate(x + wide / 2, y)
  paint(ink, wide)
  ink.restore()
  return true
}
