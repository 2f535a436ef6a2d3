import type { Person } from '../../../story/schema/person.ts'
import type { Happening, HappeningKind } from '../happening.ts'
import { ridesWithUs, sulkOf } from '../model/will.ts'
import { bandOf, lastOf, of, setBand, share, type Turn, tell, whole } from '../turn.ts'

/** What sends a chief to his tent: an offence to himself, or to his people. */
const OFFENCES: readonly HappeningKind[] = ['slighted', 'pledge-broken', 'pledge-exposed', 'levied']

/** What coaxes him out before his time. */
const KINDNESS: readonly HappeningKind[] = ['favoured', 'gave', 'pledge-kept', 'price-paid']

/** The newest offence to a chief that he has not sulked over yet, at most some weeks old. */
function fresh(turn: Turn, person: Person): Happening | undefined {
  const fed = lastOf(turn.world, ['sulks'], h => h.person === person.id)
  const offence = lastOf(
    turn.world,
    OFFENCES,
    h =>
      h.kind === 'levied'
        ? person.district !== null && h.district === person.district
        : h.person === person.id,
    of(turn, 'sulk.fresh'),
  )
  return offence && offence.id > (fed?.id ?? -1) && !fed?.causes.includes(offence.id) ? offence : undefined
}

/** The word for what he sulks over: that of the offence, where there is one for people to say. */
function wordOf(offence: Happening): string {
  if (offence.kind === 'slighted') return offence.what ?? 'insult'
  if (offence.kind === 'levied') return 'levy'
  return offence.kind === 'pledge-broken' ? 'broken-word' : 'lie-found'
}

function goToTent(turn: Turn, person: Person, offence: Happening): void {
  const id = turn.world.people[person.id]!.band!
  const band = bandOf(turn.world, id)!
  const n = share(band.men, of(turn, 'sulk.men-kept-back'))
  setBand(turn, id, {
    men: band.men - n,
    horses: Math.max(0, band.horses - n),
    rifles: band.rifles - whole((band.rifles * n) / (band.men || 1)),
  })
  tell(turn, {
    kind: 'sulks',
    person: person.id,
    place: band.at,
    n,
    what: wordOf(offence),
    causes: [offence.id],
    witnessed: true,
  })
}

/** Coaxed, or tired of it, he comes out of his tent with the men he kept there. */
function comeOut(turn: Turn, person: Person, sulk: Happening): void {
  const kind = lastOf(turn.world, KINDNESS, h => h.id > sulk.id && h.person === person.id)
  const long = turn.world.week - sulk.week >= of(turn, 'sulk.weeks')
  if (!kind && !long) return
  const id = turn.world.people[person.id]!.band
  const band = id === null ? undefined : bandOf(turn.world, id)
  const n = sulk.n ?? 0
  if (band)
    setBand(turn, band.id, {
      men: band.men + n,
      horses: band.horses + n,
      rifles: band.rifles + whole((band.rifles * n) / (band.men || 1)),
    })
  const causes = kind ? [sulk.id, kind.id] : [sulk.id]
  tell(turn, { kind: 'came-round', person: person.id, what: 'tent', n, causes, witnessed: true })
}

/** A chief who rides with the Pasha and has been offended keeps to his tent for some weeks, or until he is coaxed. */
export function sulk(turn: Turn, person: Person): void {
  if (person.role !== 'chief' || turn.world.people[person.id]?.stance !== 'with') return
  const now = sulkOf(turn.world, person.id)
  if (now) comeOut(turn, person, now)
  else if (ridesWithUs(turn, person.id)) {
    const offence = fresh(turn, person)
    if (offence) goToTent(turn, person, offence)
  }
}
