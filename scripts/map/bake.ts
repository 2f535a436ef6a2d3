import { mkdirSync, writeFileSync } from 'node:fs'
import { places } from '../../story/places/index.ts'
import { routes } from '../../story/routes/index.ts'
import { borders } from './borders.ts'
import { cartouche, legend } from './cartouche.ts'
import { engrave, TILES } from './engrave.ts'
import { frame } from './frame.ts'
import { hachures } from './hachures.ts'
import { rangeNames, riverNames } from './lettering.ts'
import { flat, thin } from './line.ts'
import { onSheet, project, SHEET, UNITS_PER_KM } from './projection.ts'
import { snowLines } from './snow.ts'
import { survey } from './survey.ts'
import { spots } from './tables.ts'
import { tracks } from './tracks.ts'
import { wash } from './wash.ts'

const OUT = new URL('../../assets/map/', import.meta.url)

/** Draws the sheet anew from `story/geography`: plates as WebP, and every line the game draws itself in `sheet.json`. */
async function bake() {
  mkdirSync(OUT, { recursive: true })
  const { ground, cut, rivers } = survey()
  const ferries = new Set<string>(
    routes.filter(({ road }) => road === 'ferry' || road === 'steamer').map(({ id }) => id),
  )
  const round = ([x, y]: [number, number]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]
  const sheet = {
    ...SHEET,
    unitsPerKm: Math.round(UNITS_PER_KM * 1000) / 1000,
    tiles: TILES,
    frame: frame(),
    cartouche: cartouche(),
    legend: legend(),
    rivers: rivers.map(({ name, rank, width, line }) => ({
      name,
      rank,
      width,
      line: flat(thin(line, 0.22)),
    })),
    routes: tracks(ground, rivers, ferries),
    ...borders(rivers),
    ranges: rangeNames(),
    waters: riverNames(rivers),
    snow: snowLines(ground),
    places: Object.fromEntries(places.map(({ id, at }) => [id, round(project(at))])),
    summits: spots()
      .filter(({ printed, kind, at }) => printed && kind === 'peak' && onSheet(at))
      .map(({ at, metres, name }) => ({ at: round(project(at)), metres, name })),
  }
  const json = JSON.stringify(sheet)
  writeFileSync(new URL('sheet.json', OUT), json)
  console.log(`sheet.json ${json.length}`)
  if (process.argv.includes('--lines')) return
  const strokes = hachures(cut)
  const plates = await engrave(wash(cut), cut.columns, cut.rows, strokes)
  for (const { name, bytes } of plates) {
    writeFileSync(new URL(name, OUT), bytes)
    console.log(`${name} ${bytes.length}`)
  }
}

await bake()
