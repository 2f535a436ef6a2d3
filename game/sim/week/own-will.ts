import { isGone } from '../model/present.ts'
import type { Turn } from '../turn.ts'
import { bargain } from './bargain.ts'
import { homeToHarvest } from './home-to-harvest.ts'
import { intrigue, talkComesOut } from './intrigue.ts'
import { mayMakePeace } from './makes-peace.ts'
import { command } from './partner.ts'
import { mournPeace } from './peace-refused.ts'
import { ripen } from './ripens.ts'
import { sulk } from './sulk.ts'
import { withhold } from './withholds.ts'

/** What people do of their own will before anybody rides: sulk, bargain, intrigue, keep things back, go home, make peace. */
export function ownWill(turn: Turn): void {
  talkComesOut(turn)
  for (const person of turn.content.people) {
    if ((person.role !== 'chief' && person.role !== 'officer') || isGone(turn, person.id)) continue
    // Officers have nobody of their own to keep back or take home: all they can do is whisper.
    if (person.role === 'chief') {
      ripen(turn, person)
      command(turn, person)
      sulk(turn, person)
      bargain(turn, person)
    }
    intrigue(turn, person)
    if (person.role !== 'chief') continue
    withhold(turn, person)
    homeToHarvest(turn, person)
    mournPeace(turn, person)
    mayMakePeace(turn, person)
  }
}
