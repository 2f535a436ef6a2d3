import { addGround } from '../model/regard.ts'
import { debtOf, settle } from '../rules/keep.ts'
import { isPerson } from '../rules/pledge.ts'
import { of, setDistrict, type Turn, tell } from '../turn.ts'
import type { Pledge } from '../world.ts'
import { brokenBy, keptBy } from './ledger-facts.ts'

/** Promises not to do a thing: unbroken on the day named, they are kept. */
const STANDING: readonly string[] = [
  'no-levy',
  'hold-valley',
  'not-cross',
  'no-foreign-officers',
  'protect-clerks',
  'safe-passage',
  'truce',
  'guide-unnamed',
]

/** A day named has come and nothing was done: it is said, and it rankles until it is kept. */
function fallsDue(turn: Turn, pledge: Pledge): void {
  if (STANDING.includes(pledge.what)) {
    if (pledge.due !== null && turn.world.week >= pledge.due) settle(turn, pledge, 'kept')
    return
  }
  const { id: n, what } = pledge
  const named = isPerson(pledge.to) ? { person: pledge.to } : { district: pledge.to }
  if (pledge.due === turn.world.week)
    tell(turn, { kind: 'pledge-due', ...named, what, n, causes: debtOf(turn, pledge), witnessed: true })
  if (pledge.due === null || turn.world.week <= pledge.due) return
  if (turn.world.week - pledge.due >= of(turn, 'words.grace')) settle(turn, pledge, 'broken')
  else if (isPerson(pledge.to)) addGround(turn, pledge.to, 'broken-word', of(turn, 'words.waiting'))
  else {
    const { support } = turn.world.districts[pledge.to]!
    setDistrict(turn, pledge.to, { support: support + of(turn, 'words.waiting') })
  }
}

/** The book is gone through: what facts kept, what facts broke, what is due. */
export function goThroughLedger(turn: Turn): void {
  for (const { id } of turn.world.pledges) {
    const pledge = turn.world.pledges[id]!
    if (pledge.state !== 'open') continue
    const broken = brokenBy(turn, pledge)
    const kept = broken ? null : keptBy(turn, pledge)
    if (broken) settle(turn, pledge, 'broken', broken)
    else if (kept) settle(turn, pledge, 'kept', kept)
    else if (pledge.due !== null) fallsDue(turn, pledge)
  }
}
