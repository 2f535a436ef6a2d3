import { factors } from '../../story/words/factors.ts'
import type { Happening } from '../sim/happening.ts'
import type { World } from '../sim/world.ts'
import { joined, say, sentence } from './say.ts'

/** Kinds in which the band named first had the worse of it. */
const LOST: readonly Happening['kind'][] = [
  'battle-lost',
  'raid-failed',
  'siege-broken',
  'caught',
  'men-deserted',
]

const PASHA = 'bands/pasha'

/** Why it went so, as a sentence of its own: in our voice where it was ours, by bare words where it was not; empty where nobody can say. */
export function whyOf({ why, band, kind, witnessed }: Happening, world: World): string {
  const known = (why ?? []).map(word => factors[word]).filter(row => row !== undefined)
  if (known.length === 0 || !witnessed) return ''
  const ours = band !== undefined && (band === PASHA || world.bands[band]?.follows === PASHA)
  if (!ours) return say('chronicle.decided', { what: joined(known.map(row => row.told)) })
  return `${sentence(known.map(row => (LOST.includes(kind) ? row.lost : row.won)).join('; '))}.`
}
