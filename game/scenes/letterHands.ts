import type { Place } from '../../story/schema/place.ts'
import type { Face } from './measure.ts'
import type { Rank } from './names.ts'
import { INK } from './palette.ts'

/** How a name is lettered. */
export interface Hand {
  readonly face: Face
  /** CSS pixels. */
  readonly size: number
  /** Em between letters. */
  readonly apart: number
  readonly caps: boolean
  readonly colour: string
}

const held = (low: number, at: number, high: number) => Math.min(high, Math.max(low, at))

/** Under this zoom capitals would take more room than the sheet has. */
const CAPITALS_FROM = 0.3

/**
 * Places by weight: seats of districts in play in heavy capitals, other seats in light ones, towns upright and large,
 * villages upright and small; what is crossed or climbed slopes.
 */
export function placeHand(rank: Rank, played: boolean, kind: Place['kind'], zoom: number): Hand {
  const grow = held(0.8, zoom ** 0.2, 1.2)
  const caps = rank === 1 && zoom > CAPITALS_FROM
  const base = { colour: INK.black, caps, apart: caps ? 0.1 : 0.015 }
  if (rank === 1 && played) return { ...base, face: 'bold', size: 12.6 * grow }
  if (rank === 1) return { ...base, face: 'upright', size: 12.2 * grow }
  if (rank === 2) return { ...base, face: 'upright', size: 13.4 * grow }
  const slopes = kind !== 'village' && kind !== 'country'
  return { ...base, face: slopes ? 'italic' : 'upright', size: 12 * grow }
}

/** Districts: light capitals, `apart` em from one another. */
export const districtHand = (zoom: number, apart: number): Hand => ({
  face: 'upright',
  size: 13 * held(0.9, zoom ** 0.25, 1.2),
  apart,
  caps: true,
  colour: INK.brown,
})

/** Ranges: capitals in the brown of the hachures; the layout spreads them along the crest. */
export const rangeHand = (rank: 1 | 2 | 3, zoom: number): Hand => ({
  face: 'upright',
  size: (rank === 1 ? 13.2 : rank === 2 ? 11.8 : 10.8) * held(0.85, zoom ** 0.35, 1.3),
  apart: 0.3,
  caps: true,
  colour: INK.brown,
})

/** Rivers: blue and sloping. */
export const riverHand = (rank: 1 | 2 | 3, zoom: number): Hand => ({
  face: 'italic',
  size: (rank === 1 ? 14 : rank === 2 ? 12.8 : 11.8) * held(0.85, zoom ** 0.3, 1.2),
  apart: rank === 1 ? 0.16 : 0.08,
  caps: false,
  colour: INK.water,
})
