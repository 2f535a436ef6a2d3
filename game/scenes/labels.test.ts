import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeContent } from '../../story/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import { HISTORICAL } from '../sim/golden/historical.ts'
import { play } from '../sim/golden/play.ts'
import type { World } from '../sim/world.ts'
import { insideFrame } from './frame.ts'
import { insetSpot } from './inset.ts'
import { type Asked, type Lettering, layLabels, withChosen } from './layLabels.ts'
import { askedBy } from './lettering.ts'
import { standsOf } from './marks.ts'
import { known } from './measure.ts'
import { blocksOf } from './paper.ts'
import { signBox } from './placeNames.ts'
import type { Box } from './room.ts'
import type { Sheet } from './sheet.ts'

const content = makeContent([])
const sheet = JSON.parse(
  readFileSync(new URL('../../assets/map/sheet.json', import.meta.url), 'utf8'),
) as Sheet

/** The whole sheet on 320 px, on 390 px, on 1366 px; then nearer and nearer to the nearest look. */
const ZOOMS = [0.0977, 0.12, 0.2, 0.3, 0.385, 0.45, 0.52, 0.58, 0.7, 0.9, 1.2, 1.5, 1.9, 2.4]
const WEEKS = [2, 14, 32]
/** A village, a ford and a pass that no far view names, and nothing. */
const CHOSEN: readonly (PlaceId | null)[] = ['places/kofrun', 'places/chubek', 'places/anzob', null]

const worlds = WEEKS.map(week => play(HISTORICAL, content, 1921, week).world)

const asked = (world: World, zoom: number): Asked => {
  const at = new Map<string, number>()
  const stands = standsOf(world, content, sheet).map(stand => {
    const spot = `${Math.round(stand.x)},${Math.round(stand.y)}`
    const beside = at.get(spot) ?? 0
    at.set(spot, beside + 1)
    return { stand, beside }
  })
  const now = { world, selected: null, page: null } as never
  return askedBy({ sheet, content, now, stands, ghost: false }, zoom)
}

/** Every layout the sheet is asked for here, and what it is called. */
const layouts: {
  name: string
  asked: Asked
  base: Lettering
  chosen: PlaceId | null
  lettering: Lettering
}[] = worlds.flatMap((world, i) =>
  ZOOMS.flatMap(zoom => {
    const question = asked(world, zoom)
    const base = layLabels(question)
    return CHOSEN.map(place => ({
      name: `week ${WEEKS[i]}, zoom ${zoom}, ${place ?? 'nothing'} selected`,
      asked: question,
      base,
      chosen: place,
      lettering: place ? withChosen(question, base, [place]) : base,
    }))
  }),
)

const meet = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** Pairs of an owner's box and another's that share paper, the boxes sorted from left to right. */
function clashes(owned: readonly { owner: string; box: Box; fixed: boolean }[]): string[] {
  const sorted = [...owned].sort((a, b) => a.box[0] - b.box[0])
  const found: string[] = []
  for (let i = 0; i < sorted.length; i++)
    for (let j = i + 1; j < sorted.length && sorted[j]!.box[0] < sorted[i]!.box[2]; j++) {
      const [a, b] = [sorted[i]!, sorted[j]!]
      if (a.owner !== b.owner && !(a.fixed && b.fixed) && meet(a.box, b.box))
        found.push(`${a.owner} on ${b.owner}`)
    }
  return found
}

test('no name lies on another, on a sign not its own, on a mark, a flag, the title or the legend', () => {
  for (const { name, asked: question, lettering } of layouts) {
    const { zoom, taken } = question
    const names = lettering.labels.flatMap(({ id, boxes }) =>
      boxes.map(box => ({ owner: id, box, fixed: false })),
    )
    const signs = lettering.places.flatMap(place => {
      const box = signBox(place, zoom)
      return box ? [{ owner: `${place.place.id}`, box, fixed: true }] : []
    })
    const blocks = [...taken, ...blocksOf(sheet, zoom)].map(box => ({ owner: 'block', box, fixed: true }))
    expect(clashes([...names, ...signs, ...blocks]), name).toEqual([])
  }
})

test('no letter leaves the neat line', () => {
  for (const { name, asked: question, lettering } of layouts) {
    const { zoom } = question
    const out = lettering.labels.filter(({ boxes }) =>
      boxes.some(([left, top, right, bottom]) =>
        [left, right].some(x => [top, bottom].some(y => !insideFrame(sheet, x / zoom, y / zoom))),
      ),
    )
    expect(
      out.map(({ id }) => id),
      name,
    ).toEqual([])
  }
})

test('bent names read from left to right and never stand on their heads', () => {
  for (const { name, lettering } of layouts) {
    const turned = lettering.labels.filter(({ letters }) =>
      letters?.some(({ turn }) => Math.abs(turn) > 1.45),
    )
    expect(
      turned.map(({ id }) => id),
      name,
    ).toEqual([])
  }
})

test('the letters of a range stay near enough to be read as one word', () => {
  for (const { name, base } of layouts)
    for (const { id, text, letters, hand } of base.labels) {
      if (!letters || !id.startsWith('range')) continue
      const words = [...text].filter(one => one !== ' ')
      let at = 0
      for (const [i, word] of text.split(' ').entries()) {
        if (i > 0) expect(letters[at]!.one, name).toBe(words[at])
        for (let k = 1; k < word.length; k++) {
          const [a, b] = [letters[at + k - 1]!, letters[at + k]!]
          // A letter is at most one em wide and 1.1 em is set between two; on the outside of a bend a little more.
          expect(Math.hypot(b.x - a.x, b.y - a.y) / hand.size, `${name}: ${text}`).toBeLessThan(2.4)
        }
        at += word.length
      }
    }
})

test('what the reader selects is named at every zoom, and moves no other name', () => {
  for (const { name, base, chosen, lettering } of layouts) {
    if (!chosen) continue
    const before = new Set(base.labels)
    const moved = lettering.labels.filter(label => !before.has(label) && label.id !== chosen)
    expect(moved, name).toEqual([])
    expect(
      lettering.labels.some(({ id }) => id === chosen),
      name,
    ).toBe(true)
  }
})

test('every seat in play is named from a quarter of the way in, and the weightiest of them on the smallest telephone', () => {
  const seats = content.districts.filter(({ role }) => role === 'play').map(({ seat }) => seat as string)
  for (const { name, asked: question, chosen, lettering } of layouts) {
    if (chosen) continue
    const named = seats.filter(seat => lettering.labels.some(({ id }) => id === seat))
    if (question.zoom >= 0.3) expect(named.length, name).toBe(seats.length)
    else expect(named.length, name).toBeGreaterThanOrEqual(question.zoom < 0.11 ? 8 : 14)
  }
})

test('from near by no place goes without its name, those of the inset apart, which it letters itself', () => {
  for (const { name, asked: question, chosen, lettering } of layouts) {
    if (chosen || question.zoom < 1.5) continue
    const named = new Set(lettering.labels.map(({ id }) => id))
    const bare = lettering.places.filter(
      ({ place }) => !named.has(place.id) && insetSpot(sheet, place.id) === null,
    )
    expect(
      bare.map(({ place }) => place.id),
      name,
    ).toEqual([])
  }
})

test('a name seldom changes its seat between neighbouring zooms', () => {
  const side = (zoom: number) => {
    const { labels } = layLabels(asked(worlds[1]!, zoom))
    return new Map(
      labels.flatMap(({ id, x, y, hand, boxes }) => {
        const spot = sheet.places[id as PlaceId]
        if (!spot) return []
        const [dx, dy] = [x - spot[0] * zoom, y - spot[1] * zoom]
        const across = dx > 0 ? 'right' : boxes[0]![2] < spot[0] * zoom ? 'left' : 'over'
        return [[id, `${across} ${Math.round((dy - hand.size * 0.34) / 9)}`] as const]
      }),
    )
  }
  let same = 0
  let all = 0
  for (const zoom of [0.52, 0.7, 0.9, 1.2, 1.5, 1.9]) {
    const [a, b] = [side(zoom), side(zoom * 1.06)]
    for (const [id, seat] of a) {
      if (!b.has(id)) continue
      all++
      if (b.get(id) === seat) same++
    }
  }
  expect(same / all).toBeGreaterThan(0.85)
})

test('the table of advances knows every letter the sheet is named with', () => {
  const texts = [
    ...content.places.map(({ name }) => name),
    ...content.districts.map(({ name }) => name),
    ...sheet.ranges.map(({ text }) => text),
    ...sheet.waters.map(({ text }) => text),
  ]
  for (const text of texts) for (const one of text + text.toUpperCase()) expect(known(one), text).toBe(true)
})
