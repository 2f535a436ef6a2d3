import { LAST_CODA_WEEK } from '../almanac.ts'
import { gratitudeFades, refreshRegard } from '../model/regard.ts'
import type { Refusal } from '../outcome.ts'
import { PASHA, pashaBand, type Turn } from '../turn.ts'
import { hearAlarms } from './alarm.ts'
import { breakBread } from './bread.ts'
import { keepCaptive } from './captivity.ts'
import { chiefsAct } from './chiefs.ts'
import { columnsMarch, columnsOpen } from './columns.ts'
import { meet } from './contacts.ts'
import { correctRumours } from './corrections.ts'
import { drillBands } from './drills.ts'
import { settleFate } from './ends.ts'
import { countTheFallen } from './fallen.ts'
import { fever } from './fever.ts'
import { forge, unmask } from './forgery.ts'
import { spreadWords } from './gossip.ts'
import { hunt, huntersRide } from './hunt.ts'
import { menAndHorsesGo } from './leaving.ts'
import { goThroughLedger } from './ledger.ts'
import { carryLetters } from './letters.ts'
import { march } from './marches.ts'
import { keepMilitias } from './militia.ts'
import { redsThink } from './moscow.ts'
import { musterMuslimHorse } from './muslim-horse.ts'
import { newsComesByHand } from './news-brought.ts'
import { officersComeAndGo } from './officers.ts'
import { ownWill } from './own-will.ts'
import { patronsAct } from './patrons.ts'
import { rideRaids } from './raids.ts'
import { bringNews } from './reports.ts'
import { risings } from './rising.ts'
import { turnSeason } from './season.ts'
import { pressSieges } from './sieges.ts'
import { payForStaying } from './staying.ts'
import { burnWaggons } from './stores.ts'
import { runTrunk } from './trunk.ts'
import { liveInVillages } from './villages.ts'

/** The phases of a week in their order: weather, words, will, movement, blows, bread, and what is made of it all. */
const PHASES: readonly ((turn: Turn) => void)[] = [
  turnSeason,
  carryLetters,
  forge,
  risings,
  gratitudeFades,
  refreshRegard,
  ownWill,
  chiefsAct,
  officersComeAndGo,
  columnsMarch,
  huntersRide,
  march,
  columnsOpen,
  musterMuslimHorse,
  unmask,
  keepCaptive,
  meet,
  hunt,
  rideRaids,
  runTrunk,
  keepMilitias,
  pressSieges,
  countTheFallen,
  drillBands,
  burnWaggons,
  breakBread,
  menAndHorsesGo,
  fever,
  liveInVillages,
  payForStaying,
  goThroughLedger,
  spreadWords,
  patronsAct,
  hearAlarms,
  redsThink,
  newsComesByHand,
]

function pitchCamp(turn: Turn): void {
  const { world } = turn
  const camp = { week: world.week, place: pashaBand(world).at }
  turn.world = { ...world, camps: [...world.camps, camp] }
}

/** One week passes. Refused only when the account is over. */
export function passWeek(turn: Turn): Refusal | null {
  if (turn.world.week >= LAST_CODA_WEEK) return 'campaign-over'
  turn.world = { ...turn.world, week: turn.world.week + 1 }
  for (const phase of PHASES) {
    phase(turn)
    if (turn.world.ending !== null) break
  }
  if (turn.world.bands[PASHA]) {
    settleFate(turn)
    bringNews(turn)
    correctRumours(turn)
    pitchCamp(turn)
  }
  return null
}
