import type { Content } from '../../../story/schema/content.ts'
import type { PersonId } from '../../../story/schema/ids.ts'
import type { Axis, Person, Stand } from '../../../story/schema/person.ts'
import { num } from '../gazetteer.ts'
import { distanceTo, HIS_POLE } from '../model/stand.ts'
import type { World } from '../world.ts'

const AXES = Object.keys(HIS_POLE) as readonly Axis[]

/** How far somebody stands from the Pasha, the nearest first; sentences in `story/words/distance.ts`. */
export const DISTANCES = ['with-him', 'near', 'apart', 'far', 'opposite'] as const
type DistanceWord = (typeof DISTANCES)[number]

/**
 * Which way the quarrel on an axis runs: the person holds Ibrahim Bek's pole of it or Enver's, or stands between,
 * on Ibrahim's side of the Pasha (`past-him`) or on Enver's (`short-of-him`).
 */
type Side = 'ibrahim' | 'past-him' | 'short-of-him' | 'enver'

interface Distance {
  readonly word: DistanceWord
  /** The axis that makes most of the distance, and which way it divides them; null when nothing does. */
  readonly first: { readonly axis: Axis; readonly side: Side } | null
  /** Whether the Pasha has come nearer since he rode out, by what he promised and did. */
  readonly moved: 'nearer' | 'further' | 'same'
}

/** The axis with the largest part in a distance; of equals the first in the order of the axes. */
function firstAxis(person: Person, stand: Stand): Axis | null {
  const part = (axis: Axis) => person.weights[axis] * Math.abs(person.stand[axis] - stand[axis])
  const [most] = [...AXES].sort((a, b) => part(b) - part(a))
  return most !== undefined && part(most) > 0 ? most : null
}

/** Which side of the Pasha somebody stands on along one axis; `pole` is how far from the middle a pole begins. */
function sideOf(his: number, pasha: number, pole: number): Side {
  if (his > pasha) return his >= pole ? 'ibrahim' : 'past-him'
  return his <= -pole ? 'enver' : 'short-of-him'
}

/** Each word with the distance, 0-200, under which it holds; what is beyond them all is `opposite`. */
const UNDER: readonly (readonly [DistanceWord, string])[] = [
  ['with-him', 'distance.with-him-under'],
  ['near', 'distance.near-under'],
  ['apart', 'distance.apart-under'],
  ['far', 'distance.far-under'],
]

/** How far a person stands from the Pasha, over what, and whether it grew. Null for nobody known, or who cares for none of it. */
export function distanceOf(world: World, content: Content, id: PersonId): Distance | null {
  const person = content.people.find(one => one.id === id)
  if (!person || !AXES.some(axis => person.weights[axis] > 0)) return null
  const { stand } = world.pasha
  const [then, now] = [distanceTo(person, HIS_POLE), distanceTo(person, stand)]
  const axis = firstAxis(person, stand)
  const pole = num(content, 'distance.pole')
  return {
    word: UNDER.find(([, under]) => now < num(content, under))?.[0] ?? 'opposite',
    first: axis === null ? null : { axis, side: sideOf(person.stand[axis], stand[axis], pole) },
    moved: now < then ? 'nearer' : now > then ? 'further' : 'same',
  }
}
