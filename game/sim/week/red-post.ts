import type { PersonId, PlaceId } from '../../../story/schema/ids.ts'
import { monthOf } from '../calendar.ts'
import { districtOf } from '../gazetteer.ts'
import { bandsAt, whereIs } from '../model/sides.ts'
import { causeOf, chance, of, type Turn, tell } from '../turn.ts'
import { wayBetween } from '../views/roads.ts'
import type { Band, Letter } from '../world.ts'
import { contradict, learn } from './gossip.ts'

/** The Red garrison a letter’s rider must pass under the eyes of, the first on his road; undefined when there is none. */
function postOnTheWay(turn: Turn, letter: Letter): Band | undefined {
  if (letter.to === 'all' || turn.land.person.get(letter.to)?.role === 'red') return undefined
  const from = turn.world.camps.find(camp => camp.week === letter.sent)?.place
  const to = whereIs(turn.world, letter.to)
  const way = from && to ? wayBetween(turn.land, from, to, monthOf(letter.sent)) : null
  const near = (place: PlaceId) => bandsAt(turn.world, place).find(b => b.side === 'reds' && !b.hidden)
  return way?.path.map(near).find(band => band !== undefined)
}

/** Whom a promise offends: those who hold one that cannot be true beside it. */
function offendedBy(turn: Turn, pledge: number): readonly PersonId[] {
  const told = turn.world.pledges[pledge]!
  return turn.world.pledges
    .filter(other => other.to !== told.to && contradict(turn, other, told))
    .map(other => other.to)
    .filter((to): to is PersonId => turn.world.people[to as PersonId] !== undefined)
}

/** What the Reds read of the Pasha’s promises they may print, and see that it reaches the man it gives the lie to. */
function publish(turn: Turn, letter: Letter, copied: number): void {
  for (const pledge of turn.world.pledges) {
    if (pledge.to !== letter.to || pledge.state === 'released') continue
    for (const who of offendedBy(turn, pledge.id)) {
      if (!chance(turn, 'published', `${letter.id} ${who}`, of(turn, 'post.published-odds'), pledge.id))
        continue
      tell(turn, { kind: 'letter-published', person: who, what: pledge.what, n: letter.id, causes: [copied] })
      learn(turn, pledge.id, who)
    }
  }
}

/** A letter of the Pasha's whose road passes a Red post may be copied there; it goes on its way all the same. */
export function readByReds(turn: Turn, letter: Letter): void {
  if (letter.from !== 'pasha' || letter.to === 'all') return
  const post = postOnTheWay(turn, letter)
  if (!post || !chance(turn, 'red-post', String(letter.id), of(turn, 'post.opened-odds'))) return
  const copied = tell(turn, {
    kind: 'letter-copied',
    other: post.id,
    person: letter.to,
    place: post.at,
    ...(districtOf(turn.land, post.at) === null ? {} : { district: districtOf(turn.land, post.at)! }),
    what: letter.about,
    n: letter.id,
    causes: causeOf(turn.world, ['letter-sent'], h => h.n === letter.id),
    witnessed: false,
  })
  publish(turn, letter, copied)
}
