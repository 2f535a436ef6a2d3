import type { Content } from '../../story/schema/content.ts'
import type { SceneHeader } from '../../story/schema/scene.ts'
import type { Ask } from '../narrative/queries.ts'
import type { Teller } from '../narrative/teller.ts'
import type { Told } from '../narrative/told.ts'
import { readPortable, toCode, toFile } from '../saves/portable.ts'
import type { CampaignRecord } from '../saves/record.ts'
import type { Store } from '../saves/store.ts'
import type { Command } from '../sim/command.ts'
import type { Happening } from '../sim/happening.ts'
import type { Refusal } from '../sim/outcome.ts'
import { answerOf } from '../sim/views/queries.ts'
import type { World } from '../sim/world.ts'
import {
  type Campaign,
  cutTo,
  markStop,
  newCampaign,
  ordersHere,
  send,
  tell,
  tellChoice,
} from './campaign.ts'
import { nextScene } from './director.ts'
import { newsSince } from './news.ts'
import { fromRecord, toRecord } from './recording.ts'
import { replay } from './replay.ts'
import type { Rules } from './rules.ts'
import { type LoadAct, makeTellers } from './tellers.ts'
import type { Page, Session, Snapshot } from './types.ts'
import { keepWeeks } from './weeks.ts'

/** Weeks one ride lasts at most, should nothing happen at all. */
const LONGEST_RIDE = 8

/** Refusals that begin like this find the world as the scene would have it; that is no fault. */
const ALREADY = 'already-'

/** What a session is introduced to. */
export interface Neighbours {
  readonly content: Content
  readonly rules: Rules
  readonly store: Store
  readonly loadAct: LoadAct
  /** The game's version, kept in records. */
  readonly version: string
  /** The player's clock as ISO 8601. */
  readonly clock: () => string
  /** Told when a scene asks for something the rules refuse; play goes on. */
  readonly trouble: (what: string) => void
  /** Awaited after each week of a ride, so that a map may show it passing. */
  readonly breathe?: () => Promise<void>
}

type Answer = { readonly ok: true } | { readonly ok: false; readonly why: Refusal }

/** Opens the one thing with changing state. It starts at the title; the stored campaign is looked for meanwhile. */
export function openSession(near: Neighbours): Session {
  const { content, rules, store } = near
  const teller = makeTellers(near.loadAct)
  const weeks = keepWeeks(content, rules)
  const listeners = new Set<(now: Snapshot) => void>()
  let campaign: Campaign = newCampaign(rules.begin(0, content))
  let told: Told | null = null
  let telling: Teller | null = null
  let stored: CampaignRecord | null = null
  let busy: Promise<unknown> = Promise.resolve()
  let now: Snapshot = {
    mode: 'title',
    world: campaign.world,
    page: null,
    news: [],
    stopped: [],
    stops: [],
    log: [],
    transcript: [],
    // Hoped for until the first write says otherwise.
    kept: 'indexeddb',
    resumable: null,
    selected: null,
  }

  const ask: Ask = (query, args) => answerOf(campaign.world, content, query, args) ?? 0

  function show(change: Partial<Snapshot>): void {
    const { world, stops, log, transcript, stopped, known } = campaign
    const news = newsSince(world, known.chronicle, known.reports)
    now = { ...now, world, stops, log, transcript, stopped, news, ...change }
    for (const listener of listeners) listener(now)
  }

  /** One thing at a time: a click during a fetch waits its turn. */
  function queue<T>(work: () => Promise<T>): Promise<T> {
    const mine = busy.then(work)
    busy = mine.catch(() => undefined)
    return mine
  }

  function record(): CampaignRecord {
    return toRecord(campaign, told?.knot ?? '', near.version, near.clock())
  }

  function keep(): void {
    void store.save(record).then(kept => {
      if (kept !== now.kept) show({ kept })
    })
  }

  /** Sends a command of the session's own; the rules refusing it means a fault in the story, and play goes on. */
  function must(command: Command, where: string): boolean {
    const done = send(campaign, command, content, rules)
    if (done.ok) campaign = done.campaign
    else if (!done.why.startsWith(ALREADY))
      near.trouble(`${where}: ${JSON.stringify(command)} was refused: ${done.why}`)
    return done.ok
  }

  function turnTo(scene: SceneHeader, next: Told): Promise<void> | void {
    told = next
    campaign = tell(campaign, scene.id, [...next.echo, ...next.lines])
    if (next.done && next.echo.length + next.lines.length === 0) return advance()
    show({ mode: 'scene', page: pageOf(scene, next), selected: scene.place ?? now.selected })
    keep()
  }

  async function open(scene: SceneHeader): Promise<void> {
    telling = await teller(scene.act)
    // In Bukhara there is no riding on: every scene is a place to come back to.
    if (campaign.world.week === 0) campaign = markStop(campaign, scene)
    must({ kind: 'enter', scene: scene.id }, scene.id)
    await turnTo(scene, telling.tell(scene.id, ask))
  }

  /** Goes on from between scenes: the next scene, the end, or orders. */
  async function advance(): Promise<void> {
    told = null
    const scene = nextScene(campaign.world, content)
    if (scene) return open(scene)
    if (campaign.world.ending !== null) {
      show({ mode: 'ended', page: null })
      return keep()
    }
    if (campaign.world.week === 0) return ride()
    show({ mode: 'orders', page: null })
    keep()
  }

  /** Why the ride ends here; whether a scene opens is the director's word. */
  function whyStopped(world: World, happened: readonly Happening[]): readonly string[] {
    const reasons = rules.stops(world, happened, content).filter(reason => reason !== 'scene')
    const opens = nextScene(world, content) !== null
    const first = world.ending !== null && reasons.length === 0 ? ['ending'] : reasons
    return opens && world.ending === null ? [...first, 'scene'] : first
  }

  async function ride(): Promise<void> {
    const { chronicle, reports } = campaign.world
    campaign = { ...campaign, known: { chronicle: chronicle.length, reports: reports.length }, stopped: [] }
    for (let weeks = 0; weeks < LONGEST_RIDE; weeks++) {
      const before = campaign.world
      if (!must({ kind: 'week' }, 'ride')) break
      const { world } = campaign
      const happened = world.chronicle.slice(before.chronicle.length)
      campaign = { ...campaign, stopped: whyStopped(world, happened) }
      // The week that ends the ride is shown like the others before the page turns.
      show({ mode: 'orders', page: null })
      await near.breathe?.()
      if (campaign.stopped.length > 0) break
    }
    campaign = markStop(campaign, nextScene(campaign.world, content))
    await advance()
  }

  async function choose(id: string): Promise<void> {
    const choice = told?.choices.find(one => one.id === id)
    const scene = content.scenes.find(one => one.id === now.page?.scene)
    if (!choice || choice.locked !== null || !scene || !telling) return
    campaign = tellChoice(campaign, scene.id, choice.text)
    must({ kind: 'choose', choice: id }, id)
    for (const deed of choice.deeds) must({ kind: 'deed', deed, scene: scene.id }, id)
    await turnTo(scene, telling.answer(id, ask))
  }

  /** Takes up a record: its decision is entered afresh; a decision no longer in the story gives way to what is open. */
  async function takeUp(from: CampaignRecord): Promise<void> {
    campaign = fromRecord(from, content, rules)
    const scene = content.scenes.find(one => one.id === from.knot.split('.')[0])
    if (!scene) return advance()
    telling = await teller(scene.act)
    told = telling.tell(telling.has(from.knot) ? from.knot : scene.id, ask)
    show({ mode: 'scene', page: { ...pageOf(scene, told), echo: [] } })
  }

  /** An order of the player's: obeyed and kept, or refused by name. */
  function command(order: Command): Answer {
    if (now.mode !== 'orders') return { ok: false, why: 'too-soon' }
    const done = send(campaign, order, content, rules)
    if (!done.ok) return done
    campaign = done.campaign
    show({})
    keep()
    return { ok: true }
  }

  void store.load().then(found => {
    stored = found
    if (found && now.mode === 'title') show({ resumable: { week: found.world.week, savedAt: found.savedAt } })
  })

  return {
    content,
    get now() {
      return now
    },
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    begin: seed =>
      queue(async () => {
        campaign = newCampaign(rules.begin(seed, content))
        await advance()
      }),
    resume: () => queue(async () => stored && takeUp(stored)).then(() => undefined),
    choose: id => queue(() => choose(id)),
    order: command,
    cancel: band => command({ kind: 'cancel', band }),
    refusal: order => {
      const outcome = rules.step(campaign.world, order, content)
      return outcome.ok ? null : outcome.why
    },
    undo() {
      if (now.mode !== 'orders' || ordersHere(campaign) === 0) return false
      const shorter = cutTo(campaign, campaign.log.length - 1, content, rules)
      if (!shorter) return false
      campaign = shorter
      show({})
      keep()
      return true
    },
    rideOn: () =>
      queue(async () => {
        if (now.mode === 'orders') await ride()
        else if (now.mode === 'scene' && told?.done) await advance()
      }),
    rewind: index =>
      queue(async () => {
        const stop = campaign.stops[index]
        const shorter = stop && cutTo(campaign, stop.commands, content, rules)
        if (!stop || !shorter) return
        const transcript = campaign.transcript.slice(0, stop.told)
        campaign = { ...shorter, transcript, stops: campaign.stops.slice(0, index + 1), stopped: [] }
        await advance()
      }),
    select: what => show({ selected: what }),
    past: () => weeks(campaign),
    exportRecord: () => toFile(record()),
    exportCode: () => toCode(record()),
    importRecord: text =>
      queue(async () => {
        const again = (seed: number, commands: readonly Command[]) => replay(seed, commands, content, rules)
        const opened = await readPortable(text, rules.version, again)
        if (!opened.ok)
          return { ok: false, why: opened.field ? `${opened.why}: ${opened.field}` : opened.why }
        await takeUp(opened.record)
        keep()
        return { ok: true }
      }),
  }
}

/** The page a telling makes; deeds stay with the session. */
function pageOf(scene: SceneHeader, { echo, lines, choices, knot, hand }: Told): Page {
  return {
    scene: scene.id,
    knot: knot || scene.id,
    title: scene.title,
    place: scene.place,
    people: scene.people,
    witness: scene.witness,
    hand,
    echo,
    lines,
    choices: choices.map(({ id, text, locked, stake }) => ({ id, text, locked, stake })),
  }
}
