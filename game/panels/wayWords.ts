import type { Foretold, Peril } from '../sim/views/way.ts'
import type { World } from '../sim/world.ts'
import type { Names } from './names.ts'
import { say } from './say.ts'

/** Weather of one kind on stretches that follow one another is told once, from end to end. */
function joinedUp(dangers: readonly Peril[]): readonly Peril[] {
  const all: Peril[] = []
  for (const one of dangers) {
    const last = all.at(-1)
    const goesOn =
      (one.kind === 'shut' || one.kind === 'slow') &&
      (last?.kind === 'shut' || last?.kind === 'slow') &&
      last.kind === one.kind &&
      last.by === one.by &&
      last.at === one.from
    if (goesOn) all[all.length - 1] = { ...one, from: last.from }
    else all.push(one)
  }
  return all
}

function perilWord(peril: Peril, world: World, names: Names): string {
  if (peril.kind === 'enemy') {
    const gaps = { band: names.band(peril.band, world), place: names.place(peril.at), n: peril.age }
    return say(peril.age > 0 ? 'map.enemyOld' : 'map.enemy', gaps)
  }
  const gaps = { from: names.place(peril.from), to: names.place(peril.at) }
  if (!('by' in peril)) return say(peril.kind === 'ferry' ? 'map.ferry' : 'map.noGunsOn', gaps)
  const cause = peril.by === null ? '' : say(`atlas.${peril.by}`)
  return say(peril.kind === 'shut' ? 'map.shut' : 'map.slow', { ...gaps, cause })
}

/** What is known of a way besides its length: who sets the pace, what is shut or slow, who stands on it. */
export function wayWords(way: Foretold, world: World, names: Names): readonly string[] {
  const weather = joinedUp(way.dangers.filter(({ kind }) => kind === 'shut' || kind === 'slow'))
  const others = way.dangers.filter(({ kind }) => kind !== 'shut' && kind !== 'slow')
  return [
    ...(way.pace === 'guns' ? [say('map.gunsPace')] : []),
    ...[...weather, ...others].map(one => perilWord(one, world, names)),
  ]
}
