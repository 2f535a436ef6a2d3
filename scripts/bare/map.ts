import '../../game/fonts.css'
import { mapFile } from '../../game/mapFiles.ts'
import { type MapHandle, mountMap } from '../../game/scenes/map.ts'
import type { Session, Snapshot } from '../../game/session/types.ts'
import type { World } from '../../game/sim/world.ts'
import { makeContent } from '../../story/content.ts'
import { meter } from './meter.ts'

declare global {
  interface Window {
    readonly bare?: { readonly world: World; readonly theme: 'page' | 'lamp'; readonly motion: boolean }
    map?: MapHandle
    meter?: typeof meter
    /** Puts another world on the table, as after a ride. */
    turn?: (world: World) => void
    select?: (what: Snapshot['selected']) => void
  }
}

const { world, theme, motion } = window.bare ?? (await (await fetch('./bare.json')).json())
const listeners = new Set<(now: Snapshot) => void>()
let now: Snapshot = {
  mode: 'orders',
  world,
  page: null,
  news: [],
  stopped: [],
  stops: [],
  log: [],
  transcript: [],
  kept: 'indexeddb',
  resumable: null,
  selected: null,
}
const tell = (change: Partial<Snapshot>) => {
  now = { ...now, ...change }
  for (const listener of listeners) listener(now)
}
const nothing = async () => undefined
/** A session with nobody at the table: it shows one world and takes no orders. */
const session = {
  content: makeContent([]),
  get now() {
    return now
  },
  watch(listener: (now: Snapshot) => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  select: (selected: Snapshot['selected']) => tell({ selected }),
  refusal: () => null,
  order: () => ({ ok: true }),
  rewind: nothing,
} as unknown as Session

window.turn = world => tell({ world })
window.select = selected => tell({ selected })
window.map = mountMap(document.getElementById('host')!, session, {
  asset: mapFile,
  theme,
  motion,
  onFail: reason => console.error(reason),
})
window.meter = meter
await window.map.ready
await meter.standing()
document.body.dataset.ready = 'yes'
