import { districtOf } from '../gazetteer.ts'
import { addGround } from '../model/regard.ts'
import { isOurDistrict, oursIn } from '../model/sides.ts'
import { settle } from '../rules/keep.ts'
import { isPerson } from '../rules/pledge.ts'
import { because, of, pashaBand, setDistrict, type Turn, tell } from '../turn.ts'
import type { Pledge } from '../world.ts'

/** The district a promise is about: the village's own, or that of the chief it was made to. */
function countryOf(turn: Turn, pledge: Pledge) {
  return isPerson(pledge.to) ? (turn.land.person.get(pledge.to)?.district ?? null) : pledge.to
}

/** Whether the facts have broken a promise; the happening that did it, or null. */
function brokenBy(turn: Turn, pledge: Pledge): readonly number[] | null {
  const { world } = turn
  const country = countryOf(turn, pledge)
  if (pledge.what === 'hold-valley' && country !== null) {
    const lost = because(world, h => h.kind === 'town-lost' && h.district === country)
    const here = oursIn(world).some(band => districtOf(turn.land, band.at) === country)
    return lost.length > 0 && !here && !isOurDistrict(world, turn.land, country) ? lost : null
  }
  const act = (what: string) => {
    const done = because(world, h => h.kind === 'declared' && h.what === what)
    return done.length > 0 && (world.chronicle[done[0]!]?.week ?? 0) >= pledge.week ? done : null
  }
  if (pledge.what === 'share-spoils') return act('spoils-to-staff')
  if (pledge.what === 'council' || pledge.what === 'command-east') return act('title-commander')
  if (pledge.what === 'republic') return act('oath-to-emir')
  if (pledge.what === 'protect-clerks') return act('send-jadids-off')
  if (pledge.what === 'send-clerks-away') return act('keep-jadids')
  if (pledge.what === 'no-foreign-officers') return act('seals-and-staff') ?? act('drill-german')
  if (pledge.what === 'serve-moscow') return act('break-with-moscow')
  if (pledge.what === 'not-cross') {
    const district = turn.land.district.get(districtOf(turn.land, pashaBand(world).at) ?? 'districts/none')
    return district?.role === 'bank'
      ? because(world, h => h.kind === 'arrived' && h.band === 'bands/pasha')
      : null
  }
  return null
}

/** Whether the facts have kept a promise. */
function isKept(turn: Turn, pledge: Pledge): boolean {
  const acts = (what: string) => turn.world.acts.some(act => act.what === what && act.week >= pledge.week)
  if (pledge.what === 'share-spoils') return acts('share-spoils-openly')
  if (pledge.what === 'restore-waqf') return acts('restore-waqf')
  if (pledge.what === 'council') return acts('council-of-chiefs')
  if (pledge.what === 'send-clerks-away') return acts('send-jadids-off')
  return false
}

/** Promises not to do a thing: unbroken on the day named, they are kept. */
const STANDING: readonly string[] = [
  'no-levy',
  'hold-valley',
  'not-cross',
  'no-foreign-officers',
  'protect-clerks',
  'safe-passage',
  'truce',
]

/** A day named has come and nothing was done: it is said, and it rankles until it is kept. */
function fallsDue(turn: Turn, pledge: Pledge): void {
  if (STANDING.includes(pledge.what)) {
    if (pledge.due !== null && turn.world.week >= pledge.due) settle(turn, pledge, 'kept')
    return
  }
  const named = isPerson(pledge.to) ? { person: pledge.to } : { district: pledge.to }
  const made = because(turn.world, h => h.kind === 'pledged' && h.n === pledge.id)
  if (pledge.due === turn.world.week)
    tell(turn, {
      kind: 'pledge-due',
      ...named,
      what: pledge.what,
      n: pledge.id,
      causes: made,
      witnessed: true,
    })
  if (pledge.due === null || turn.world.week <= pledge.due) return
  if (turn.world.week - pledge.due >= of(turn, 'words.grace')) settle(turn, pledge, 'broken', made)
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
    if (broken) settle(turn, pledge, 'broken', broken)
    else if (isKept(turn, pledge)) settle(turn, pledge, 'kept')
    else if (pledge.due !== null) fallsDue(turn, pledge)
  }
}
