import { districtOf } from '../gazetteer.ts'
import type { Happening, HappeningKind } from '../happening.ts'
import { isOurDistrict, isOurs, oursIn } from '../model/sides.ts'
import { isPerson } from '../rules/pledge.ts'
import { causeOf, lastOf, latest, PASHA, pashaBand, type Turn } from '../turn.ts'
import type { BandId, Pledge } from '../world.ts'

/** The district a promise is about: the village's own, or that of the chief it was made to. */
function countryOf(turn: Turn, pledge: Pledge) {
  return isPerson(pledge.to) ? (turn.land.person.get(pledge.to)?.district ?? null) : pledge.to
}

/** The newest happening after a promise was given that passes the test, as a list of causes; null when there is none. */
function since(turn: Turn, pledge: Pledge, test: (h: Happening) => boolean): readonly number[] | null {
  const given = lastOf(turn.world, ['pledged'], h => h.n === pledge.id)
  const found = latest(
    turn.world,
    h => h.id > (given?.id ?? -1) && test(h),
    turn.world.week - (given?.week ?? 0),
  )
  return found ? [found.id] : null
}

/** Whether it was the Pasha's men who did it. */
function byUs(turn: Turn, h: Happening): boolean {
  const band = h.band === undefined ? undefined : turn.world.bands[h.band]
  return h.band === PASHA || (band !== undefined && isOurs(band))
}

function act(turn: Turn, pledge: Pledge, what: string): readonly number[] | null {
  const done = lastOf(turn.world, ['declared'], h => h.what === what)
  return done && done.week >= pledge.week ? [done.id] : null
}

function valleyLost(turn: Turn, pledge: Pledge): readonly number[] | null {
  const country = countryOf(turn, pledge)
  if (country === null) return null
  const { world } = turn
  const lost = causeOf(world, ['town-lost'], h => h.district === country)
  const here = oursIn(world).some(band => districtOf(turn.land, band.at) === country)
  return lost.length > 0 && !here && !isOurDistrict(world, turn.land, country) ? lost : null
}

const TAKING: readonly HappeningKind[] = ['levied', 'raided', 'looted']

/** His own men come down on the country whose man showed them the way: now all of it knows who did. */
function guideBetrayed(turn: Turn, pledge: Pledge): readonly number[] | null {
  const country = countryOf(turn, pledge)
  if (country === null) return null
  return since(turn, pledge, h => TAKING.includes(h.kind) && h.district === country && byUs(turn, h))
}

/** The garrison that was let go on a promise made by an order; null for promises of a scene. */
function releasedGarrison(turn: Turn, pledge: Pledge): BandId | null {
  const given = lastOf(turn.world, ['pledged'], h => h.n === pledge.id)
  const terms = given?.causes.map(id => turn.world.chronicle[id]).find(h => h?.kind === 'offer-accepted')
  return terms?.other ?? null
}

const BLOWS: readonly HappeningKind[] = ['battle-won', 'battle-lost', 'raided', 'raid-failed', 'siege-begun']

/** Those who were let go are struck on the road, or in the place they are making for. */
function roadCut(turn: Turn, pledge: Pledge): readonly number[] | null {
  const id = releasedGarrison(turn, pledge)
  const band = id === null ? undefined : turn.world.bands[id]
  if (!band) return null
  const goal = band.task.kind === 'march' ? band.task.to : band.at
  const struck = (h: Happening) => h.other === band.id || h.place === goal
  return since(turn, pledge, h => BLOWS.includes(h.kind) && struck(h) && byUs(turn, h))
}

function crossed(turn: Turn): readonly number[] | null {
  const { world, land } = turn
  const district = land.district.get(districtOf(land, pashaBand(world).at) ?? 'districts/none')
  return district?.role === 'bank' ? causeOf(world, ['arrived'], h => h.band === PASHA) : null
}

/** Whether the facts have broken a promise; the happenings that did it, or null. */
export function brokenBy(turn: Turn, pledge: Pledge): readonly number[] | null {
  switch (pledge.what) {
    case 'hold-valley':
      return valleyLost(turn, pledge)
    case 'share-spoils':
      return act(turn, pledge, 'spoils-to-staff')
    case 'council':
    case 'command-east':
      return act(turn, pledge, 'title-commander')
    case 'republic':
      return act(turn, pledge, 'oath-to-emir')
    case 'protect-clerks':
      return act(turn, pledge, 'send-jadids-off')
    case 'send-clerks-away':
      return act(turn, pledge, 'keep-jadids')
    case 'no-foreign-officers':
      return act(turn, pledge, 'seals-and-staff') ?? act(turn, pledge, 'drill-german')
    case 'serve-moscow':
      return act(turn, pledge, 'break-with-moscow')
    case 'not-cross':
      return crossed(turn)
    case 'guide-unnamed':
      return guideBetrayed(turn, pledge)
    case 'safe-passage':
      return roadCut(turn, pledge)
    default:
      return null
  }
}

/** The men went home: he sent his riders out of the ranks, or gave the district its own back. */
function menSentHome(turn: Turn, pledge: Pledge): readonly number[] | null {
  return since(
    turn,
    pledge,
    h =>
      h.band === PASHA &&
      (h.kind === 'dispersed' || (h.kind === 'gave' && h.what === 'men' && h.district === pledge.to)),
  )
}

/** Those who were let go have come to their own, or are no band any more. */
function cameThrough(turn: Turn, pledge: Pledge): readonly number[] | null {
  const id = releasedGarrison(turn, pledge)
  if (id === null) return null
  const band = turn.world.bands[id]
  return !band || band.task.kind === 'garrison' ? [] : null
}

const KEPT_BY_ACT: Readonly<Record<string, string>> = {
  'share-spoils': 'share-spoils-openly',
  'restore-waqf': 'restore-waqf',
  council: 'council-of-chiefs',
  'send-clerks-away': 'send-jadids-off',
}

/** Whether the facts have kept a promise; the happenings that did it, or null. */
export function keptBy(turn: Turn, pledge: Pledge): readonly number[] | null {
  if (pledge.what === 'home-by-harvest') return menSentHome(turn, pledge)
  if (pledge.what === 'safe-passage') return cameThrough(turn, pledge)
  const what = KEPT_BY_ACT[pledge.what]
  return what === undefined ? null : act(turn, pledge, what)
}
