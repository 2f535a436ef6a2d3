import type { PlaceId } from '../../story/schema/ids.ts'
import { reachOf } from './drawLabels.ts'
import { letteringOf } from './lettering.ts'
import { spotOf } from './marches.ts'
import type { Part } from './squares.ts'
import type { Writing } from './written.ts'

/** CSS pixels the ring about what is selected, or a sign, reaches from its middle. */
const RING = 30

/** True when two writings differ in what is selected and in nothing else that is drawn. */
export function onlyChosen(a: Writing, b: Writing): boolean {
  const same = a.now.world === b.now.world && a.now.page === b.now.page && a.now.news === b.now.news
  return same && a.ghost === b.ghost && a.sheet === b.sheet && a.content === b.content
}

/** The parts of the sheet, in sheet units, in which two such writings differ at a zoom. */
export function amendedParts(a: Writing, b: Writing, zoom: number): Part[] {
  const [old, now] = [letteringOf(a, zoom), letteringOf(b, zoom)]
  const labels = [
    ...old.labels.filter(label => !now.labels.includes(label)),
    ...now.labels.filter(label => !old.labels.includes(label)),
  ]
  const spots = [chosenSpot(a), chosenSpot(b)].filter(spot => spot !== null)
  return [
    ...labels.map(reachOf),
    ...spots.map(({ x, y }) => [x * zoom - RING, y * zoom - RING, x * zoom + RING, y * zoom + RING] as const),
  ].map(box => [box[0] / zoom, box[1] / zoom, box[2] / zoom, box[3] / zoom])
}

/** Where what is selected lies on the sheet; null where nothing on it is. */
function chosenSpot({ sheet, now, stands }: Writing): { x: number; y: number } | null {
  const { selected } = now
  if (selected?.startsWith('places/')) return spotOf(sheet, selected as PlaceId)
  return (
    stands.find(({ stand }) => stand.band === selected || stand.seen.some(({ id }) => id === selected))
      ?.stand ?? null
  )
}
