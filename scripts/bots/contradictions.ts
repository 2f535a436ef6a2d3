import type { Snapshot } from '../../game/session/types.ts'
import type { Content } from '../../story/schema/content.ts'

/** What on this page or in this world cannot be: the dead talking, men below nought, a band nowhere. */
export function contradictions({ page, world, mode }: Snapshot, content: Content): string[] {
  const found: string[] = []
  const at = `week ${world.week}${page ? `, ${page.knot}` : ''}`
  if (page?.witness === 'present' && mode === 'scene' && world.ending === null) {
    for (const id of page.people) {
      if (world.people[id]?.alive === false) found.push(`${at}: ${id} is dead and present`)
    }
  }
  const places = new Set(content.places.map(({ id }) => id))
  for (const band of Object.values(world.bands)) {
    const counts = {
      men: band.men,
      horses: band.horses,
      rifles: band.rifles,
      guns: band.guns,
      grain: band.grain,
    }
    for (const [what, n] of Object.entries(counts)) {
      if (!Number.isInteger(n) || n < 0) found.push(`${at}: ${band.id} has ${n} ${what}`)
    }
    if (!places.has(band.at)) found.push(`${at}: ${band.id} stands at ${band.at}, which is no place`)
    if (band.follows && !world.bands[band.follows])
      found.push(`${at}: ${band.id} follows ${band.follows}, which is gone`)
  }
  for (const [id, state] of Object.entries(world.people)) {
    if (!state.alive && state.stance === 'with') found.push(`${at}: ${id} is dead and rides with the Pasha`)
    if (state.band && !world.bands[state.band]) found.push(`${at}: ${id} leads ${state.band}, which is gone`)
  }
  return found
}
