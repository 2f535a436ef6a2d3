import { mkdirSync, writeFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import type { Ground } from '../../game/scenes/relief/ground.ts'
import { packGround } from '../../game/scenes/relief/groundPlate.ts'
import { hachures } from '../../game/scenes/relief/hachures.ts'
import { iceLines } from '../../game/scenes/relief/ice.ts'
import { rocks } from '../../game/scenes/relief/rocks.ts'
import { pencilWords } from '../../story/interface/pencil.ts'
import { places } from '../../story/places/index.ts'
import { routes } from '../../story/routes/index.ts'
import { blur } from './blur.ts'
import { borders } from './borders.ts'
import { cartouche, imprint, legend } from './cartouche.ts'
import { cover } from './cover.ts'
import { crossings } from './crossings.ts'
import { engrave } from './engrave.ts'
import { frame } from './frame.ts'
import { inset } from './inset.ts'
import { rangeNames, riverNames } from './lettering.ts'
import { LEVELS, SHOWPIECES, tileSize } from './levels.ts'
import { flat, thin } from './line.ts'
import { project, SHEET, UNITS_PER_KM } from './projection.ts'
import { railways, remarks } from './railways.ts'
import { snowLines } from './snow.ts'
import { summits } from './summits.ts'
import { survey } from './survey.ts'
import { CELL, type Grid } from './terrain.ts'
import { tracks } from './tracks.ts'
import { wash } from './wash.ts'

const OUT = new URL('../../assets/map/', import.meta.url)

const round = ([x, y]: [number, number]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]

/** Draws the sheet anew from `story/geography`: plates as WebP, and every line the game draws itself in `sheet.json`. */
async function bake() {
  mkdirSync(OUT, { recursive: true })
  const { ground, cut, rivers } = survey()
  const ofClass = (road: string) =>
    new Set<string>(routes.filter(route => route.road === road).map(({ id }) => id))
  const routeLines = tracks(ground, rivers, { ferries: ofClass('ferry'), steamers: ofClass('steamer') })
  const sheet = {
    ...SHEET,
    unitsPerKm: Math.round(UNITS_PER_KM * 1000) / 1000,
    levels: LEVELS.map(level => {
      const { name, scale, columns, rows } = level
      return { name, scale, columns, rows, ...tileSize(level) }
    }),
    shows: shows(),
    frame: frame(),
    cartouche: cartouche(),
    legend: legend(),
    imprint: imprint(),
    inset: inset(),
    words: pencilWords,
    rivers: rivers.map(({ name, rank, width, line }) => ({
      name,
      rank,
      width,
      line: flat(thin(line, 0.26)),
    })),
    routes: routeLines,
    railways: railways(),
    remarks: remarks(),
    crossings: crossings(rivers, routeLines),
    cover: cover(ground, rivers, SHEET.width, SHEET.height),
    ...borders(rivers),
    ranges: rangeNames(),
    waters: riverNames(rivers),
    snow: snowLines(ground),
    places: Object.fromEntries(places.map(({ id, at }) => [id, round(project(at))])),
    summits: summits(),
  }
  const json = JSON.stringify(sheet)
  writeFileSync(new URL('sheet.json', OUT), json)
  console.log(`sheet.json ${json.length}`)
  if (process.argv.includes('--lines')) return
  const paper = await sharp(Buffer.from(wash(cut).buffer), {
    raw: { width: cut.columns, height: cut.rows, channels: 4 },
  })
    .removeAlpha()
    .avif({ quality: 62, effort: 5 })
    .toBuffer()
  keep('wash.avif', paper)
  keep('ground.bin', deflateSync(packGround(halved(cut)), { level: 9 }))
  const metres = 1000 / UNITS_PER_KM
  for (const level of LEVELS) {
    const { needle, soften } = level
    const z = blur(cut.z, cut.columns, cut.rows, soften)
    const ground = { ...cut, cell: CELL, left: 0, top: 0, z }
    const whole = [0, 0, SHEET.width, SHEET.height] as const
    const strokes = [
      ...hachures(ground, needle, metres),
      ...rocks(ground, needle, metres, shows(), whole),
      ...iceLines(ground, needle, metres),
    ]
    for (const { name, bytes } of await engrave(level, strokes)) {
      const plate = await sharp(bytes).removeAlpha().avif({ quality: level.quality, effort: 5 }).toBuffer()
      keep(`${name}.avif`, plate)
    }
  }
}

/** The showpieces in sheet units. */
const shows = () =>
  SHOWPIECES.map(([, longitude, latitude, km]) => ({
    at: round(project([longitude, latitude])) as [number, number],
    reach: Math.round(km * UNITS_PER_KM),
  }))

/** Half as fine a grid, each height the mean of four: what the near view is engraved from. */
function halved({ columns, rows, z }: Grid): Ground {
  const half = new Float32Array((columns * rows) / 4)
  for (let j = 0; j < rows / 2; j++)
    for (let i = 0; i < columns / 2; i++) {
      const at = 2 * j * columns + 2 * i
      half[(j * columns) / 2 + i] = (z[at]! + z[at + 1]! + z[at + columns]! + z[at + columns + 1]!) / 4
    }
  return { cell: CELL * 2, left: 0, top: 0, columns: columns / 2, rows: rows / 2, z: half }
}

function keep(name: string, bytes: Buffer) {
  writeFileSync(new URL(name, OUT), bytes)
  console.log(`${name} ${bytes.length}`)
}

await bake()
