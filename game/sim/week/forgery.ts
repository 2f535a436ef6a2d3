import type { PersonId } from '../../../story/schema/ids.ts'
import { addGround } from '../model/regard.ts'
import { isHere } from '../model/sides.ts'
import { causeOf, chance, lastOf, of, roll, setPerson, type Turn, tell } from '../turn.ts'

/** Chiefs worth a false letter: alive, not in arms against the Pasha, thinking well enough of him, fooled by none now. */
function worthOne(turn: Turn): readonly PersonId[] {
  return turn.content.people
    .filter(({ id, role }) => {
      const state = turn.world.people[id]
      if (role !== 'chief' || !state?.alive || state.stance === 'against' || state.stance === 'away')
        return false
      const lately = lastOf(
        turn.world,
        ['forged', 'planted'],
        h => h.person === id,
        of(turn, 'forgery.weeks-between'),
      )
      return !lately && (state.grounds.forged ?? 0) >= 0 && state.regard >= of(turn, 'forgery.least-regard')
    })
    .map(({ id }) => id)
}

/** The other side writes in the Pasha's name to a chief, or in a chief's name to the Pasha. */
export function forge(turn: Turn): void {
  const { phase } = turn.world.reds
  if (phase === 'neglect' || phase === 'talk' || turn.world.reds.feeler === 'accepted') return
  if (turn.world.pasha.captiveOf !== null || !chance(turn, 'forgery', 'front', of(turn, 'forgery.odds')))
    return
  const marks = worthOne(turn)
  const person = marks[roll(turn, 'forgery-to', 'front', 0, marks.length)]
  if (!person) return
  const causes = causeOf(turn.world, ['reds-phase'])
  if (
    chance(turn, 'forgery-which', person, of(turn, 'forgery.to-the-pasha')) &&
    !isHere(turn.world, person)
  ) {
    tell(turn, { kind: 'planted', person, causes, witnessed: true })
    return
  }
  addGround(turn, person, 'forged', of(turn, 'forgery.weight'))
  tell(turn, { kind: 'forged', person, causes, witnessed: false })
}

/** How a false letter comes out this week: by meeting, by a true letter beside it, or by a clerk; null when it does not. */
function foundBy(turn: Turn, person: PersonId, since: number): 'meeting' | 'letter' | 'reader' | null {
  if (
    isHere(turn.world, person) &&
    chance(turn, 'forgery-met', person, of(turn, 'forgery.found-at-a-meeting'))
  )
    return 'meeting'
  const beside = lastOf(
    turn.world,
    ['letter-came'],
    h => h.person === person && h.id > since && (h.what === 'thanks' || h.what === 'vouch'),
    0,
  )
  if (beside) return 'letter'
  return chance(turn, 'forgery-read', person, of(turn, 'forgery.reader-knows')) ? 'reader' : null
}

/** False letters come out, and the man who was fooled thinks the better of whoever he was set against. */
export function unmask(turn: Turn): void {
  for (const { id: person, role } of turn.content.people) {
    if (role !== 'chief') continue
    const lie = lastOf(turn.world, ['forged', 'planted'], h => h.person === person)
    const known = lie && lastOf(turn.world, ['forgery-found'], h => h.person === person)
    const state = turn.world.people[person]
    if (!lie || !state?.alive || (known && known.id > lie.id)) continue
    const how = foundBy(turn, person, lie.id)
    if (how === null) continue
    if (lie.kind === 'forged') {
      const grounds = Object.fromEntries(Object.entries(state.grounds).filter(([why]) => why !== 'forged'))
      setPerson(turn, person, { grounds })
      addGround(turn, person, 'unmasked', of(turn, 'forgery.rebound'))
    }
    const what = lie.kind === 'forged' ? how : 'planted'
    tell(turn, { kind: 'forgery-found', person, what, causes: [lie.id], witnessed: true })
  }
}
