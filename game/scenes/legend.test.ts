import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { districts } from '../../story/districts/index.ts'
import { places } from '../../story/places/index.ts'
import { routes } from '../../story/routes/index.ts'
import { KINDS } from './cover.ts'
import { ROWS } from './legend.ts'
import { PENCILLED } from './pencilSamples.ts'
import type { Sheet } from './sheet.ts'

const sheet = JSON.parse(
  readFileSync(new URL('../../assets/map/sheet.json', import.meta.url), 'utf8'),
) as Sheet
const explained = new Set(sheet.legend.columns.flatMap(({ rows }) => rows.map(({ sign }) => sign)))

test('the table of signs explains every kind of place, road, crossing, railway, border, ground and holder', () => {
  const drawn = [
    ...places.filter(({ kind }) => kind !== 'country').map(({ kind }) => `place ${kind}`),
    // A ferry's road is a path, and its crossing a boat.
    ...routes.filter(({ road }) => road !== 'ferry').map(({ road }) => `road ${road}`),
    ...sheet.crossings.map(({ kind }) => `crossing ${kind}`),
    ...sheet.railways.map(({ state }) => `rail ${state}`),
    ...sheet.arcs.flatMap(({ limit }) => (limit ? [`limit ${limit}`] : [])),
    ...KINDS.map(kind => `cover ${kind}`),
    ...districts.map(({ start }) => `edge ${start.holder}`),
    'edge pasha',
    'place open',
  ]
  for (const sign of new Set(drawn)) expect(explained, sign).toContain(sign)
})

test('the table of signs explains every pencil sign that the campaign draws', () => {
  for (const sign of PENCILLED) expect(explained, sign).toContain(sign)
})

test('no row of the table is said twice or stands outside its panel', () => {
  const words = sheet.legend.columns.flatMap(({ rows }) => rows.map(({ text }) => text))
  expect(new Set(words).size).toBe(words.length)
  for (const { rows } of sheet.legend.columns)
    expect(ROWS.first + rows.length * ROWS.deep).toBeLessThan(sheet.legend.box[3])
})
