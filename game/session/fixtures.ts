import type { Content } from '../../story/schema/content.ts'
import type { SceneHeader } from '../../story/schema/scene.ts'
import type { Kept, Port } from '../saves/ports.ts'
import { makeStore } from '../saves/store.ts'
import type { Outcome } from '../sim/outcome.ts'
import type { Band, World } from '../sim/world.ts'
import type { Rules } from './rules.ts'
import { openSession } from './session.ts'
import type { LoadAct } from './tellers.ts'
import type { Session } from './types.ts'

const band: Band = {
  id: 'bands/pasha',
  side: 'pasha',
  leader: null,
  men: 24,
  horses: 24,
  rifles: 24,
  guns: 0,
  machineGuns: 0,
  grain: 10,
  order: 40,
  spirit: 60,
  hidden: false,
  at: 'places/bukhara',
  follows: null,
  task: { kind: 'camp' },
}

/** The smallest whole world: twenty-four men in Bukhara. */
export function aWorld(change: Partial<World> = {}): World {
  return {
    rulesVersion: 1,
    seed: 1,
    week: 0,
    pasha: {
      alive: true,
      captiveOf: null,
      captiveSince: null,
      stand: { ideology: 0, strategy: 0, legitimacy: 0, vision: 0, tradition: 0 },
      question: null,
    },
    bands: { 'bands/pasha': band },
    districts: {},
    people: {},
    pledges: [],
    acts: [],
    letters: [],
    reports: [],
    reds: { phase: 'neglect', alarm: 0, gathered: 0, phaseSince: 0, ordered: 0, heard: 0, feeler: 'none' },
    scars: [],
    camps: [],
    seen: {},
    chosen: {},
    chronicle: [],
    ending: null,
    ...change,
  }
}

const withMen = (world: World, men: number): World => ({
  ...world,
  bands: { 'bands/pasha': { ...world.bands['bands/pasha']!, men: Math.max(0, men) } },
})

function changed(world: World, command: Parameters<Rules['step']>[1]): World | null {
  switch (command.kind) {
    case 'enter':
      return world.seen[command.scene] === undefined
        ? { ...world, seen: { ...world.seen, [command.scene]: world.week } }
        : null
    case 'choose':
      return { ...world, chosen: { ...world.chosen, [command.choice]: world.week } }
    case 'week':
      return { ...world, week: world.week + 1, ending: world.week >= 3 ? 'endings/hillside' : null }
    case 'drill':
      return withMen(world, world.bands['bands/pasha']!.men + 1)
    case 'deed': {
      const { deed } = command
      const { men } = world.bands['bands/pasha']!
      if (deed.kind === 'join') return withMen(world, men + deed.men)
      if (deed.kind === 'lose') return deed.men > men ? null : withMen(world, men - deed.men)
      if (deed.kind === 'declare')
        return { ...world, acts: [...world.acts, { what: deed.act, week: world.week, place: null }] }
      return world
    }
    default:
      return null
  }
}

/** Rules of a few lines: men come and go, acts are declared, in the fourth week it ends. */
export const someRules: Rules = {
  version: 1,
  begin: seed => aWorld({ seed }),
  step: (world, command): Outcome => {
    const next = changed(world, command)
    return next ? { ok: true, world: next, happened: [] } : { ok: false, why: 'not-enough' }
  },
  stops: world => (world.week % 2 === 0 ? ['market'] : []),
}

/** A port of a few lines; `held` is what it keeps. */
export function aPort(kind: Kept = 'indexeddb', held = new Map<string, string>()): Port {
  return {
    kind,
    read: async key => held.get(key) ?? null,
    write: async (key, text) => {
      held.set(key, text)
    },
  }
}

/** Content with nothing in it but scenes. */
export function someContent(scenes: readonly SceneHeader[]): Content {
  return {
    places: [],
    routes: [],
    districts: [],
    people: [],
    scenes,
    history: [],
    pledges: [],
    acts: [],
    numbers: {},
  }
}

/** A session over some scenes; what goes wrong is collected in `troubles`. */
export function aSession(
  scenes: readonly SceneHeader[],
  loadAct: LoadAct,
  ports: readonly Port[] = [aPort()],
  rules: Rules = someRules,
): { readonly session: Session; readonly troubles: string[] } {
  const troubles: string[] = []
  const session = openSession({
    content: someContent(scenes),
    rules,
    store: makeStore(ports),
    loadAct,
    version: '0.0.0',
    clock: () => '1921-11-08T00:00:00Z',
    trouble: what => troubles.push(what),
  })
  return { session, troubles }
}
