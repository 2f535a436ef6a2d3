import type { Session } from '../../game/session/types.ts'
import type { Order } from '../../game/sim/command.ts'
import type { BandId, World } from '../../game/sim/world.ts'
import type { Policy } from './policy.ts'

/**
 * The choices nearest to what the record says Enver did; where it is silent, to what his titles, his drill and his
 * answer to the feeler make likely. The rest are taken by chance.
 */
export const DID: ReadonlySet<string> = new Set([
  'prologue_dinner.pheasants',
  'prologue_zeki.coat',
  'prologue_hunt.ride',
  'prologue_hunt.kabadian',
  'guest_kabadian.throne',
  'guest_lakai.seal',
  'guest_manners.caliph',
  'guest_rifles.give',
  'guest_mill.guests',
  'guest_emir-letter.swear',
  'guest_emir_letter.swear',
  'guest_dushanbe_guns.supper',
  'guest_nagorny.doorways',
  'guest_hasan_word.throne',
  'guest_grazing.plan',
  'guest_second_asking.swear',
  'town_bands_gather.lines',
  'town_bands_gather.lines-later',
  'town_monday.shut',
  'town_summons.road',
  'town_two_hundred.sit',
  'town_seal.three',
  'town_spoils.store',
  'town_spoils.store-broken',
  'town_clerks.send',
  'town_clerks.send-broken',
  'town_kabul_men.parade',
  'gate_two_roads.two',
  'gate_drill.regular',
  'gate_drill.regular-on',
  'gate_feeler.refuse',
  'gate_kofrun_gathering.mine',
  'gate_kofrun_levy.half',
  'gate_quit.ultimatum',
  'gate_nawruz.review',
  'gate_railway.proclaim',
  'slope_camel_count.stand',
  'slope_stay_or_cross.stay',
  'slope_chubek_bank.ask',
  'slope_garm_door.stay',
  'slope_baljuvon_host.hold',
  'slope_feast.home',
])

const band = 'bands/pasha' as const
const ride = (place: string, hidden = false): Order => ({ kind: 'move', band, to: `places/${place}`, hidden })
const write = (person: string, about: 'oath' | 'vouch' | 'join' | 'help'): Order => ({
  kind: 'write',
  to: `people/${person}`,
  about,
})
const join = (person: string): Order => ({ kind: 'ask', person: `people/${person}`, what: 'join' })
const gather: Order = { kind: 'muster', band, how: 'gather' }
const drill: Order = { kind: 'drill', band }
const takeGrain = (district: string): Order => ({
  kind: 'take',
  district: `districts/${district}`,
  goods: 'grain',
})

/** Men under him before he shows himself at the town; the garrison of the model is 350, and comes out against fewer. */
const ENOUGH = 450

/**
 * What he does next, from where he stands: to the Lakai, to Dushanbe, to the gate at Baysun, and back the way the record
 * says. Only the roads and the letters are his; whether anything comes of them is the model's affair.
 */
function plan({ now }: Session): readonly Order[] {
  const { world } = now
  const own = world.bands[band]
  if (!own) return []
  const took = world.chronicle.some(h => h.kind === 'town-taken' && h.place === 'places/dushanbe')
  const taken = world.chronicle.findIndex(h => h.kind === 'town-taken' && h.place === 'places/dushanbe')
  // A quarrel with a chief sends nobody from the gate; only the other side's columns do.
  const beaten = world.chronicle.some(
    h =>
      took &&
      h.id > taken &&
      ((h.kind === 'battle-lost' && h.band === band && isRed(world, h.other)) || h.kind === 'town-lost'),
  )
  const host = Object.values(world.bands)
    .filter(({ id, follows, at }) => id === band || (follows === band && at === own.at))
    .reduce((men, one) => men + one.men, 0)
  if (world.pasha.captiveOf) return [write('emir-alim-khan', 'oath'), write('jabbar-bek', 'vouch')]
  if (own.task.kind === 'march') return []
  if (!took) {
    if (world.week < 7) return own.at === 'places/koktash' ? [] : [ride('koktash')]
    return [
      join('ibrahim-bek'),
      write('davlatmand-bek', 'join'),
      write('togai-sari', 'join'),
      write('ishan-sultan', 'join'),
      ...(own.task.kind === 'besiege'
        ? []
        : host < ENOUGH
          ? [gather]
          : [{ kind: 'besiege', band, place: 'places/dushanbe' } satisfies Order, ride('dushanbe')]),
    ]
  }
  if (beaten)
    return own.at === 'places/chagan'
      ? []
      : own.at === 'places/baljuvon'
        ? [ride('chagan')]
        : [ride('baljuvon')]
  if (world.week < 18) return [write('amanullah', 'help'), drill]
  if (own.at !== 'places/kofrun') return [gather, takeGrain('denau'), ride('kofrun')]
  return [write('khurram-bek', 'join'), write('daniyar-bek', 'join'), takeGrain('baysun'), gather, drill]
}

/** Whether a band is of the other side; one that is gone since is taken to have been. */
const isRed = ({ bands }: World, id: BandId | undefined): boolean =>
  id !== undefined && (bands[id]?.side ?? 'reds') === 'reds'

/** Orders already given at this stop are not given twice. */
const fresh = (session: Session, order: Order): boolean => {
  const { log } = session.now
  const from = log.findLastIndex(({ kind }) => kind === 'week')
  return !log.slice(from + 1).some(before => JSON.stringify(before) === JSON.stringify(order))
}

/** Answers by which he would close round Dushanbe or ride into it. */
const ATTACKS: ReadonlySet<string> = new Set([
  'town_bands_gather.lines',
  'town_bands_gather.letter',
  'town_two_hundred.wall',
  'town_winter_house.ride',
])

const playing = (
  id: string,
  plans: (session: Session) => readonly Order[],
  never: ReadonlySet<string> = new Set(),
): Policy => ({
  id,
  choose: (open, _session, roll) => {
    const willing = open.filter(({ id: choice }) => !never.has(choice))
    const from = willing.length > 0 ? willing : open
    return from.find(({ id: choice }) => DID.has(choice)) ?? from[roll(from.length)]!
  },
  order: (_candidates, session) =>
    plans(session).find(order => fresh(session, order) && session.refusal(order) === null) ?? null,
})

/** The campaign as the record has it. */
export const HISTORICAL: Policy = playing('historical', plan)

/** The same, but nobody ever orders an attack on Dushanbe. */
export const NO_SIEGE: Policy = playing(
  'historical-without-dushanbe',
  session => plan(session).filter(order => order.kind !== 'besiege'),
  ATTACKS,
)
