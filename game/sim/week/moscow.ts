import { isSession } from '../calendar.ts'
import type { Happening } from '../happening.ts'
import { menAskedFor, worthOf } from '../model/office.ts'
import {
  because,
  causeOf,
  lastOf,
  latest,
  of,
  PASHA,
  roll,
  setReds,
  share,
  type Turn,
  tell,
} from '../turn.ts'
import type { Reds } from '../world.ts'
import { openOffensive } from './columns.ts'
import { alarmForTroops } from './patience.ts'
import { lineCuts, trainsThatRun } from './spine.ts'

function enterPhase(turn: Turn, phase: Reds['phase'], causes: readonly number[]): void {
  setReds(turn, { phase, phaseSince: turn.world.week })
  tell(turn, { kind: 'reds-phase', what: phase, n: turn.world.reds.alarm, causes, witnessed: false })
}

/** What alarmed them most of late: for the chronicle. */
function alarms(turn: Turn): readonly number[] {
  const ours = (h: Happening) =>
    (h.kind === 'town-taken' || h.kind === 'raided' || h.kind === 'battle-won') && h.band === PASHA
  // A robe put on in public alarms nobody.
  const declared = causeOf(turn.world, ['declared'], h => (turn.land.act.get(h.what ?? '')?.alarm ?? 0) > 0)
  // A war that is not his alarms them all the same: the last of the chiefs' raids stands for it.
  return [...because(turn.world, ours), ...declared, ...causeOf(turn.world, ['chief-raided'])]
}

/** Troops are ordered to Karshi and Termez, by Moscow or by the front on its own hand. */
function orderTroops(turn: Turn): void {
  const men = of(turn, 'reds.blow-men') + menAskedFor(turn)
  setReds(turn, { ordered: turn.world.reds.ordered + men })
  enterPhase(turn, 'build-up', alarms(turn))
}

/** Between sessions the front waits for Moscow, unless what it hears is as bad as can be. */
function frontActs(turn: Turn): void {
  const { phase, alarm, feeler } = turn.world.reds
  if (phase === 'talk' && feeler !== 'accepted' && alarm >= of(turn, 'reds.alarm-for-the-front'))
    orderTroops(turn)
}

/** A session at which Moscow takes up Bukhara: it moves by what it has heard, not by the day. */
function session(turn: Turn): void {
  const { phase, alarm, feeler, ordered } = turn.world.reds
  if (feeler === 'accepted') return
  // Talk comes before troops, unless what is heard is very bad.
  if ((phase === 'neglect' || phase === 'talk') && alarm >= alarmForTroops(turn)) orderTroops(turn)
  else if (phase === 'neglect' && alarm >= of(turn, 'reds.alarm-for-talk'))
    enterPhase(turn, 'talk', alarms(turn))
  else if (phase === 'build-up' && alarm >= of(turn, 'reds.alarm-for-haste'))
    setReds(turn, { ordered: ordered + of(turn, 'reds.haste-men') })
}

/** Trains bring the men ordered, faster when more are ordered; broken track and empty depots make it uneven. */
function gather(turn: Turn): void {
  const { ordered, gathered } = turn.world.reds
  if (ordered <= 0) return
  const trains = of(turn, 'reds.trains-a-week') + worthOf(turn, 'sits')
  const even = share(share(ordered + gathered, trains), trainsThatRun(turn))
  const swing = of(turn, 'reds.trains-uneven')
  const percent = 100 - swing + roll(turn, 'trains', 'front', 0, swing + swing + 1)
  const men = Math.min(ordered, share(even, percent))
  setReds(turn, { ordered: ordered - men, gathered: gathered + men })
  if (men > 0) {
    const causes = [...causeOf(turn.world, ['reds-phase']), ...lineCuts(turn)]
    tell(turn, { kind: 'reds-reinforced', n: men, causes, witnessed: false })
  }
}

/** A feeler goes out while they would sooner talk, or while the trains are still coming in. */
function feel(turn: Turn): void {
  const { phase, feeler, phaseSince, alarm } = turn.world.reds
  if (feeler !== 'none' || (phase !== 'talk' && phase !== 'build-up')) return
  if (turn.world.pasha.captiveOf !== null || alarm < of(turn, 'reds.alarm-for-feeler')) return
  if (turn.world.week - phaseSince < of(turn, 'reds.weeks-before-feeler') - worthOf(turn, 'treats')) return
  setReds(turn, { feeler: 'offered' })
  tell(turn, { kind: 'reds-feeler', what: 'offered', n: alarm, causes: alarms(turn), witnessed: true })
}

/** A peace that he breaks is over, and worse than none. */
function peaceHolds(turn: Turn): void {
  if (turn.world.reds.feeler !== 'accepted') return
  const answered = lastOf(turn.world, ['feeler-answered'])
  const breach = latest(
    turn.world,
    h =>
      h.id > (answered?.id ?? 0) &&
      h.band !== undefined &&
      (h.kind === 'raided' || h.kind === 'raid-failed' || h.kind === 'siege-begun') &&
      (h.band === PASHA || turn.world.bands[h.band]?.follows === PASHA),
  )
  if (!breach) return
  setReds(turn, { feeler: 'refused', alarm: turn.world.reds.alarm + of(turn, 'reds.alarm-of-broken-peace') })
  tell(turn, { kind: 'pledge-broken', what: 'truce', causes: [breach.id], witnessed: true })
}

/** The Red side thinks for a week: sessions decide, trains run, envoys are sent, and the blow falls when it is ready. */
export function redsThink(turn: Turn): void {
  peaceHolds(turn)
  if (isSession(turn.world.week)) session(turn)
  else frontActs(turn)
  gather(turn)
  feel(turn)
  const { phase, gathered, feeler } = turn.world.reds
  if (phase === 'build-up' && feeler !== 'accepted' && gathered >= of(turn, 'reds.blow-men')) {
    enterPhase(turn, 'offensive', [...causeOf(turn.world, ['reds-phase']), ...alarms(turn)])
    openOffensive(turn)
  }
}
