import type { DistrictId, PersonId, SceneId } from '../../../story/schema/ids.ts'
import type { Deed } from '../command.ts'
import { addGround } from '../model/regard.ts'
import type { Refusal } from '../outcome.ts'
import { of, setDistrict, type Turn, tell } from '../turn.ts'
import type { Pledge } from '../world.ts'

export const isPerson = (party: PersonId | DistrictId): party is PersonId => party.startsWith('people/')

/** Whether somebody or some district of that name is known to the world. */
function isKnownParty(turn: Turn, party: PersonId | DistrictId): boolean {
  return isPerson(party) ? party in turn.world.people : party in turn.world.districts
}

/** The promise of one kind to one party that is still open; undefined when there is none. */
export function openPledge(turn: Turn, to: PersonId | DistrictId, what: string): Pledge | undefined {
  return turn.world.pledges.find(p => p.to === to && p.what === what && p.state === 'open')
}

/** Writes a promise into the book, `due` in a week of the campaign, and says what it was given for; the hearer is so much gladder. */
export function enterPledge(
  turn: Turn,
  given: Pick<Pledge, 'to' | 'what' | 'due' | 'witnesses' | 'scene'>,
  causes: readonly number[],
  glad: { readonly person: number; readonly village: number },
): void {
  const { world } = turn
  const { to, what } = given
  const entry: Pledge = { ...given, id: world.pledges.length, week: world.week, state: 'open', knownTo: [] }
  turn.world = { ...world, pledges: [...world.pledges, entry] }
  const named = isPerson(to) ? { person: to } : { district: to }
  tell(turn, { kind: 'pledged', ...named, what, n: entry.id, causes, witnessed: true })
  if (isPerson(to)) addGround(turn, to, 'oath', glad.person)
  else setDistrict(turn, to, { support: turn.world.districts[to]!.support + glad.village })
}

/**
 * Enver gives his word. The hearer is glad of it at once; who else was there knows it too.
 * Refused: an unknown party or kind of pledge, and a promise already open between them.
 */
export function pledge(
  turn: Turn,
  deed: Extract<Deed, { kind: 'pledge' }>,
  scene: SceneId | null,
): Refusal | null {
  const { to, what, due, witnesses } = deed
  if (!isKnownParty(turn, to)) return 'no-such-person'
  // A promise to a dead man binds nobody: no fault of the story.
  if (isPerson(to) && !turn.world.people[to]!.alive) return null
  if (!turn.land.pledge.has(what)) return 'unknown-word'
  if (openPledge(turn, to, what)) return 'already-pledged'
  const { world } = turn
  enterPledge(
    turn,
    {
      to,
      what,
      due: due === null ? null : world.week + due,
      witnesses: witnesses.filter(id => world.people[id]?.alive),
      scene,
    },
    [],
    { person: of(turn, 'words.glad-of-a-pledge'), village: of(turn, 'words.village-glad') },
  )
  return null
}
