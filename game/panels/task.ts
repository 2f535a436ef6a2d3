import type { Band } from '../sim/world.ts'
import type { Names } from './names.ts'
import { say } from './say.ts'

/** What a band is doing, in words. `week` is the present one, where a siege is to be counted. */
export function taskWord({ task, at, hidden }: Band, names: Names, week?: number): string {
  const place = names.place(at)
  const words = (): string => {
    switch (task.kind) {
      case 'camp':
        return say('orders.camp', { place })
      case 'march':
        return say('orders.march', { place, to: names.place(task.to) })
      case 'besiege': {
        const before = names.place(task.place)
        if (task.since === null) return say('orders.toBesiege', { place: before })
        const weeks = week === undefined ? 0 : week - task.since
        return weeks > 0
          ? say('orders.besieging', { place: before, n: weeks })
          : say('orders.besiegingNew', { place: before })
      }
      case 'raid':
        return say('orders.raiding', { place: names.place(task.place) })
      case 'drill':
        return say('orders.drilling', { place })
      case 'garrison':
        return say('orders.garrisoning', { place })
    }
  }
  return hidden ? `${words()}, ${say('orders.hidden')}` : words()
}
