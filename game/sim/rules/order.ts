import type { Order } from '../command.ts'
import type { Refusal } from '../outcome.ts'
import type { Turn } from '../turn.ts'
import { ask } from './ask.ts'
import { besiege } from './besiege.ts'
import { drill } from './drill.ts'
import { give } from './give.ts'
import { move } from './move.ts'
import { muster } from './muster.ts'
import { offer } from './offer.ts'
import { raid } from './raid.ts'
import { take } from './take.ts'
import { write } from './write.ts'

/** Gives one of the ten orders to its rule. */
export function obey(turn: Turn, order: Order): Refusal | null {
  switch (order.kind) {
    case 'move':
      return move(turn, order)
    case 'raid':
      return raid(turn, order)
    case 'besiege':
      return besiege(turn, order)
    case 'offer':
      return offer(turn, order)
    case 'muster':
      return muster(turn, order)
    case 'drill':
      return drill(turn, order)
    case 'take':
      return take(turn, order)
    case 'give':
      return give(turn, order)
    case 'ask':
      return ask(turn, order)
    case 'write':
      return write(turn, order)
  }
}
