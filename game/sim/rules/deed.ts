import type { SceneId } from '../../../story/schema/ids.ts'
import type { Deed } from '../command.ts'
import type { Refusal } from '../outcome.ts'
import { type Turn, tell } from '../turn.ts'
import { answer } from './answer.ts'
import { release, seize } from './captive.ts'
import { carry } from './carry.ts'
import { declare } from './declare.ts'
import { endWith } from './fate.ts'
import { favourOrSlight } from './favour.ts'
import { gainOrSpend } from './goods.ts'
import { judge } from './judge.ts'
import { keepOrBreak } from './keep.ts'
import { pleaseOrAnger } from './mood.ts'
import { joinMen, loseMen } from './muster-roll.ts'
import { obey } from './order.ts'
import { pledge } from './pledge.ts'

/** Carries out what a scene does; a refused deed changes nothing and says why. */
export function doDeed(turn: Turn, deed: Deed, scene: SceneId | null): Refusal | null {
  switch (deed.kind) {
    case 'pledge':
      return pledge(turn, deed, scene)
    case 'keep':
      return keepOrBreak(turn, deed.to, deed.what, 'kept')
    case 'break':
      return keepOrBreak(turn, deed.to, deed.what, 'broken')
    case 'declare':
      return declare(turn, deed.act)
    case 'favour':
    case 'slight':
      return favourOrSlight(turn, deed.kind, deed.person, deed.why)
    case 'join':
      return joinMen(turn, deed.men, deed.why)
    case 'lose':
      return loseMen(turn, deed.men, deed.why)
    case 'gain':
    case 'spend':
      return gainOrSpend(turn, deed.kind, deed.goods, deed.amount, deed.why)
    case 'please':
    case 'anger':
      return pleaseOrAnger(turn, deed.kind, deed.district, deed.why)
    case 'seize':
      return seize(turn, deed.by)
    case 'release':
      return release(turn, deed.why)
    case 'carry':
      return carry(turn, deed.to)
    case 'answer':
      return answer(turn, deed.reply)
    case 'judge':
      return judge(turn, deed.question)
    case 'fate':
      return endWith(turn, deed.ending)
    case 'order': {
      const refusal = obey(turn, deed.order)
      if (refusal === 'road-shut' && deed.order.kind === 'move') {
        // The scene cannot know this year's snow: he set out, and the road was shut to him.
        const { band, to: place } = deed.order
        tell(turn, { kind: 'march-blocked', band, place })
        return null
      }
      // A scene may have him call men and nobody come, or order a drill that the ring has no time for: no fault of the story.
      return deed.order.kind === 'muster' || deed.order.kind === 'drill' ? null : refusal
    }
  }
}
