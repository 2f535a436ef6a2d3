import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { districts } from '../../story/districts/index.ts'
import { CELL, cellAt, groundOf } from './cells.ts'
import type { Sheet } from './sheet.ts'
import { feeds } from './support.ts'

const sheet = JSON.parse(
  readFileSync(new URL('../../assets/map/sheet.json', import.meta.url), 'utf8'),
) as Sheet

test('the seat of every district stands on its ground, which is deep inside and shallow at the border', () => {
  const ground = groundOf(sheet)
  sheet.districts.forEach(({ id, walk }, i) => {
    const { seat } = districts.find(one => one.id === id)!
    // Alai is commanded from beyond the paper.
    // A seat on the river that is the border (Kelif) may lie in the cell beside its own ground.
    const [x, y] = sheet.places[seat]!
    const near = [-CELL, 0, CELL].flatMap(dx => [-CELL, 0, CELL].map(dy => [x + dx, y + dy] as const))
    const about = near.map(([nx, ny]) => ground.district[cellAt(ground, nx, ny)])
    if (id !== 'districts/alai') expect(about, id).toContain(i)
    const deepest = ground.far.reduce(
      (most, far, at) => (ground.district[at] === i ? Math.max(most, far) : most),
      0,
    )
    expect(deepest, id).toBeGreaterThan(40)
    const { line } = sheet.arcs[walk[0]! < 0 ? -1 - walk[0]! : walk[0]!]!
    const half = Math.floor(line.length / 4) * 2
    const edge = cellAt(ground, line[half]!, line[half + 1]!)
    if (edge >= 0) expect(ground.far[edge]!, id).toBeLessThanOrEqual(2 * CELL)
  })
  expect(cellAt(ground, -1, 5)).toBe(-1)
})

test('support is shown in the five steps of the atlas and no finer', () => {
  expect([-100, -50, -49, -15, -14, 0, 14, 15, 49, 50, 100].map(feeds)).toEqual([
    -2, -2, -1, -1, -0, 0, 0, 1, 1, 2, 2,
  ])
})
