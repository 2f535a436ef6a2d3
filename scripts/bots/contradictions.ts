import type { Page, Snapshot } from '../../game/session/types.ts'
import type { Happening } from '../../game/sim/happening.ts'
import { allHold } from '../../game/sim/views/conditions.ts'
import type { World } from '../../game/sim/world.ts'
import type { Content } from '../../story/schema/content.ts'

/** Conditions of a scene that must go on holding while it is read, whatever is decided in it. */
const LASTING: ReadonlySet<string> = new Set(['alive', 'holds'])

/** What no reader should ever see: an unfilled gap, an id, a number that was none, one of many. */
const RAW = /[{}]|\bundefined\b|\bNaN\b|\b(?:people|places|districts|bands)\/[a-z]/
const CLUMSY = /\b(?:0|1) (?:men|riders|rifles|horses|weeks|days|households)\b/

/** Happenings in which the person named does or thinks something himself. */
const OF_THE_LIVING: ReadonlySet<Happening['kind']> = new Set([
  'joined',
  'left',
  'turned-against',
  'asked-yes',
  'asked-no',
  'favoured',
  'slighted',
  'seized',
  'released',
  'chief-raided',
])

/** What on a page cannot be: somebody dead or gone who speaks, a week or a holder that its header rules out, raw ids. */
function onPage(page: Page, world: World, content: Content): string[] {
  const found: string[] = []
  const scene = content.scenes.find(({ id }) => id === page.scene)
  if (!scene) return [`${page.scene} is no scene`]
  if (world.week < scene.weeks[0] || world.week > scene.weeks[1])
    found.push(`its weeks are ${scene.weeks.join('-')}`)
  for (const { text } of [...page.echo, ...page.lines]) {
    if (RAW.test(text)) found.push(`a gap or an id is shown: ${text.slice(0, 60)}`)
    if (CLUMSY.test(text)) found.push(`a count reads wrong: ${CLUMSY.exec(text)?.[0]}`)
  }
  // After an end, and in letters and hearsay, the dead and the absent may well be heard.
  if (page.witness !== 'present' || world.ending !== null) return found
  const lasting = scene.conditions.filter(({ query }) => LASTING.has(query))
  if (!allHold(world, content, lasting)) found.push('its header no longer holds')
  const here = new Set([...page.people, ...page.lines.flatMap(({ speaker }) => speaker ?? [])])
  for (const id of here) {
    if (world.people[id]?.alive === false) found.push(`${id} is dead and present`)
  }
  return found
}

/** What cannot have happened: the dead doing something after the week they died in. */
function inChronicle({ chronicle }: World): string[] {
  const died = new Map<string, number>()
  const found: string[] = []
  for (const { kind, person, week } of chronicle) {
    if (person === undefined) continue
    if (kind === 'died') died.set(person, week)
    const death = died.get(person)
    if (death !== undefined && week > death && OF_THE_LIVING.has(kind))
      found.push(`week ${week}: ${person} died in week ${death}, and yet ${kind}`)
  }
  return found
}

/** What in the world cannot be: counts below nought, bands nowhere or led by the dead, a jailer who is gone. */
function inWorld(world: World, places: ReadonlySet<string>): string[] {
  const found: string[] = []
  for (const band of Object.values(world.bands)) {
    const counts = {
      men: band.men,
      horses: band.horses,
      rifles: band.rifles,
      guns: band.guns,
      grain: band.grain,
    }
    for (const [what, n] of Object.entries(counts)) {
      if (!Number.isInteger(n) || n < 0) found.push(`${band.id} has ${n} ${what}`)
    }
    if (!places.has(band.at)) found.push(`${band.id} stands at ${band.at}, which is no place`)
    if (band.follows && !world.bands[band.follows])
      found.push(`${band.id} follows ${band.follows}, which is gone`)
    if (band.leader && world.people[band.leader]?.alive === false)
      found.push(`${band.id} is led by ${band.leader}, who is dead`)
  }
  for (const [id, state] of Object.entries(world.people)) {
    if (!state.alive && state.stance === 'with') found.push(`${id} is dead and rides with the Pasha`)
    if (state.band && !world.bands[state.band]) found.push(`${id} leads ${state.band}, which is gone`)
  }
  const captor = world.pasha.captiveOf
  if (captor && world.people[captor]?.alive === false && world.ending === null)
    found.push(`${captor} holds the Pasha and is dead`)
  return found
}

const placesOf = new WeakMap<Content, ReadonlySet<string>>()

/** What on this page, in this world or in all that happened cannot be. */
export function contradictions({ page, world, mode }: Snapshot, content: Content): string[] {
  const places = placesOf.get(content) ?? new Set(content.places.map(({ id }) => id))
  placesOf.set(content, places)
  const at = `week ${world.week}${page ? `, ${page.knot}` : ''}`
  return [...(page && mode === 'scene' ? onPage(page, world, content) : []), ...inWorld(world, places)]
    .map(fault => `${at}: ${fault}`)
    .concat(mode === 'ended' ? inChronicle(world) : [])
}
