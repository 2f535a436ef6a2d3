import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import { nameChosen } from './chosenNames.ts'
import { layDistricts } from './districtNames.ts'
import type { Ground, Label } from './labels.ts'
import { lineworkOf } from './linework.ts'
import type { Measure } from './measure.ts'
import { drawnPlaces, type Named, namedAt } from './names.ts'
import { blocksOf, insideNeatLine } from './paper.ts'
import { layPlaces, signBox } from './placeNames.ts'
import { layRanges } from './rangeNames.ts'
import { layRivers } from './riverNames.ts'
import { type Box, Room } from './room.ts'
import type { Sheet } from './sheet.ts'

/** What a layout depends on. Equal questions get equal answers, whatever was drawn before. */
export interface Asked {
  readonly sheet: Sheet
  readonly content: Content
  /** CSS pixels for one sheet unit. */
  readonly zoom: number
  /** Places named before all others, whatever their rank. */
  readonly first: readonly PlaceId[]
  /** Paper of marks and flags, in CSS pixels of the whole sheet. */
  readonly taken: readonly Box[]
  /** Wedges beside the names of places and under those of districts. */
  readonly wedges: ReadonlyMap<string, number>
  readonly measure: Measure
}

/** Every name of the whole sheet at one zoom, and the places whose signs are drawn. */
export interface Lettering {
  readonly labels: readonly Label[]
  readonly places: readonly Named[]
}

/**
 * Seats every name of the sheet. The order is the rule of who gives way: places asked for, seats in play by the number of
 * their people, other seats, districts, great rivers, towns, great ranges, villages and crossings, lesser rivers and
 * ranges. Whoever finds no seat free of marks, signs, blocks and weightier names waits until the reader comes nearer.
 */
export function layLabels(asked: Asked): Lettering {
  const { content, sheet, zoom, wedges } = asked
  const always = new Set(asked.first)
  const places = drawnPlaces(sheet, content, zoom, always)
  const ground = groundOf(asked, places)
  const named = places.filter(one => always.has(one.place.id) || namedAt(one, zoom))
  const ranked = (low: number, high: number) =>
    layPlaces(
      ground,
      named.filter(({ rank, place }) => {
        const at = always.has(place.id) ? 1 : rank
        return at >= low && at <= high
      }),
      wedges,
    )
  const labels = [
    ...ranked(1, 1),
    ...layDistricts(ground, wedges),
    ...layRivers(ground, 1),
    ...ranked(2, 2),
    ...layRanges(ground, 1),
    ...ranked(3, 4),
    ...layRivers(ground, 2),
    ...layRanges(ground, 2),
    ...layRivers(ground, 3),
    ...layRanges(ground, 3),
  ]
  return { labels, places }
}

/** Adds the names the reader asked for to a layout; only names that stand in their way are left out, none moves. */
export function withChosen(
  asked: Asked,
  { labels, places }: Lettering,
  chosen: readonly PlaceId[],
): Lettering {
  const wanted = chosen.filter(id => !labels.some(label => label.id === id))
  if (wanted.length === 0) return { labels, places }
  const all = drawnPlaces(asked.sheet, asked.content, asked.zoom, new Set([...asked.first, ...chosen]))
  const ground = groundOf(asked, all)
  let named: readonly Label[] = labels
  for (const one of all) if (wanted.includes(one.place.id)) named = nameChosen(ground, named, one)
  return { labels: named, places: all }
}

function groundOf(asked: Asked, places: readonly Named[]): Ground {
  const { sheet, content, zoom, taken, measure } = asked
  const room = new Room()
  room.take(blocksOf(sheet, zoom))
  room.take(taken)
  for (const place of places) {
    const box = signBox(place, zoom)
    if (box) room.take([box])
  }
  return {
    sheet,
    content,
    zoom,
    room,
    names: new Room(),
    lines: lineworkOf(sheet, content),
    inside: insideNeatLine(sheet, zoom),
    measure,
  }
}
