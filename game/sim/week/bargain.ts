import type { PersonId } from '../../../story/schema/ids.ts'
import type { Aim, Person } from '../../../story/schema/person.ts'
import { addGround } from '../model/regard.ts'
import { openPrice } from '../model/will.ts'
import { openPledge, pledge } from '../rules/pledge.ts'
import { because, causeOf, lastOf, of, type Turn, tell } from '../turn.ts'

/** What a chief asks for, by what he is after; the first that has been neither promised nor refused him. */
const PRICES: Readonly<Partial<Record<Aim, readonly string[]>>> = {
  'restore-emir': ['command-east', 'throne-to-emir', 'no-levy'],
  'hold-valley': ['garm', 'hold-valley', 'no-levy'],
  spoils: ['share-spoils', 'no-levy'],
  faith: ['restore-waqf', 'council'],
  republic: ['protect-clerks', 'council'],
  survive: ['no-levy', 'council'],
}

/** Only the master of Garm would ask for Garm. */
const mayAsk = (person: Person, what: string): boolean => what !== 'garm' || person.home === 'places/garm'

/** The price a chief would name now; undefined when all he could ask for has been promised or refused. */
function priceOf(turn: Turn, person: Person): string | undefined {
  return PRICES[person.aim]?.find(
    what =>
      mayAsk(person, what) &&
      turn.land.pledge.has(what) &&
      !turn.world.pledges.some(p => p.to === person.id && p.what === what && p.state !== 'released') &&
      !lastOf(turn.world, ['price-refused'], h => h.person === person.id && h.what === what),
  )
}

function name(turn: Turn, person: Person, what: string, causes: readonly number[]): void {
  tell(turn, {
    kind: 'asks-price',
    person: person.id,
    what,
    n: of(turn, 'price.weeks'),
    causes,
    witnessed: true,
  })
}

/** He names his price when he has a mind to leave and has not given up, or when he has been asked and was not far from yes. */
function mayName(turn: Turn, person: Person): void {
  const state = turn.world.people[person.id]!
  if (state.stance !== 'free' && state.stance !== 'with') return
  const lately = lastOf(
    turn.world,
    ['asks-price'],
    h => h.person === person.id,
    of(turn, 'price.weeks-between'),
  )
  if (lately || turn.world.pasha.captiveOf !== null) return
  const no = lastOf(turn.world, ['asked-no'], h => h.person === person.id, 1)
  const asked = no ? [no.id] : []
  const what = state.stance === 'with' || no ? priceOf(turn, person) : undefined
  if (what === undefined) return
  const near = state.regard >= of(turn, 'ask.regard-to-join') - of(turn, 'price.short-of-yes')
  if (state.stance === 'free' && asked.length > 0 && near) name(turn, person, what, asked)
  const restless = state.regard < of(turn, 'chiefs.leaves-below') + of(turn, 'price.before-leaving')
  const hope = state.regard >= of(turn, 'price.not-below')
  if (state.stance !== 'with' || !restless || !hope) return
  const grievance = because(
    turn.world,
    h =>
      h.person === person.id &&
      (h.kind === 'slighted' || h.kind === 'pledge-broken' || h.kind === 'pledge-exposed'),
  )
  const beaten = causeOf(turn.world, ['battle-lost'], () => true, 2)
  name(turn, person, what, [...grievance, ...beaten])
}

/** The price was given in time and is remembered, or was not and rankles. */
function settlePrice(turn: Turn, id: PersonId): void {
  const asked = openPrice(turn, id)
  if (!asked?.what) return
  const given = lastOf(
    turn.world,
    ['pledged'],
    h => h.person === id && h.what === asked.what && h.id > asked.id,
  )
  if (given) {
    addGround(turn, id, 'price-paid', of(turn, 'price.paid'))
    const causes = [asked.id, given.id]
    tell(turn, { kind: 'price-paid', person: id, what: asked.what, causes, witnessed: true })
  } else if (turn.world.week - asked.week > of(turn, 'price.weeks')) {
    addGround(turn, id, 'price-refused', of(turn, 'price.refused'))
    tell(turn, {
      kind: 'price-refused',
      person: id,
      what: asked.what,
      causes: [asked.id],
      witnessed: true,
    })
  }
}

/** A chief bargains before he leaves, or on being asked: he names his price, and waits some weeks for it. */
export function bargain(turn: Turn, person: Person): void {
  if (person.role !== 'chief') return
  if (openPrice(turn, person.id)) settlePrice(turn, person.id)
  else mayName(turn, person)
}

/** A letter with the Pasha's oath, read by a chief who has named a price, promises him that. */
export function oathIsThePrice(turn: Turn, id: PersonId): void {
  const asked = openPrice(turn, id)
  if (asked?.what === undefined || openPledge(turn, id, asked.what)) return
  pledge(turn, { kind: 'pledge', to: id, what: asked.what, due: null, witnesses: [] }, null)
}
