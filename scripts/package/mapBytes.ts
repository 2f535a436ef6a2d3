import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** What the map's own files may weigh as a server with gzip sends them. */
export const MAP_LIMIT = 1_100_000

const MAP = 'assets/map'
const FONTS = 'assets/fonts'
/** The lettering of the sheet; what the page itself is printed in is not the map's. */
const LETTERING = /^old-standard-tt-.*\.woff2$/

/** Bytes of a file as sent: pictures and typefaces are packed already, tables are gzipped. */
const sent = (file: string): number => {
  const body = readFileSync(file)
  return /\.json$/.test(file) ? gzipSync(body, { level: 9 }).length : body.length
}

/** Bytes of all plates, tables and faces of the map in the `assets` below `root`, as sent. */
export function mapBytes(root = '.'): number {
  const [map, fonts] = [path.join(root, MAP), path.join(root, FONTS)]
  const files = [
    ...readdirSync(map).map(file => path.join(map, file)),
    ...readdirSync(fonts)
      .filter(file => LETTERING.test(file))
      .map(file => path.join(fonts, file)),
  ]
  return files.reduce((sum, file) => sum + sent(file), 0)
}

/** The fault of a map that is too heavy to be sent; none where it keeps its limit. */
export const mapFaults = (bytes: number): string[] =>
  bytes <= MAP_LIMIT ? [] : [`the map's files are ${bytes} bytes as sent; ${MAP_LIMIT} are allowed`]
