import type { Content } from '../../story/schema/content.ts'
import type { Command } from './command.ts'
import { refreshRegard } from './model/regard.ts'
import type { Outcome, Refusal } from './outcome.ts'
import { cancel } from './rules/cancel.ts'
import { doDeed } from './rules/deed.ts'
import { choose, enter } from './rules/enter.ts'
import { obey } from './rules/order.ts'
import { openTurn, type Turn } from './turn.ts'
import { passWeek } from './week/week.ts'
import type { World } from './world.ts'

function carryOut(turn: Turn, command: Command): Refusal | null {
  switch (command.kind) {
    case 'enter':
      return enter(turn, command.scene)
    case 'choose':
      return choose(turn, command.choice)
    case 'deed':
      return doDeed(turn, command.deed, command.scene)
    case 'cancel':
      return cancel(turn, command.band)
    case 'week':
      return passWeek(turn)
    default:
      return obey(turn, command)
  }
}

/** After the end only the page goes on: scenes may open and choices be kept. */
const AFTER_THE_END: readonly Command['kind'][] = ['enter', 'choose', 'deed']

/**
 * One command, one world: the next world and what happened, or a named refusal that leaves all as it was.
 * The same world, command and content always give the same answer.
 */
export function step(world: World, command: Command, content: Content): Outcome {
  if (world.ending !== null && !AFTER_THE_END.includes(command.kind))
    return { ok: false, why: 'campaign-over' }
  const turn = openTurn(world, content)
  const why = carryOut(turn, command)
  if (why !== null) return { ok: false, why }
  if (command.kind !== 'enter' && command.kind !== 'choose') refreshRegard(turn)
  return { ok: true, world: turn.world, happened: turn.happened }
}
