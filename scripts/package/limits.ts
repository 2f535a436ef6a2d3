import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

export interface Packed {
  readonly path: string
  readonly files: number
  readonly bytes: number
  readonly compressedBytes: number
}

/** Every file below a folder, as paths relative to it, with forward slashes, in a fixed order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
}

/** Counts a folder: files, bytes, and bytes as a server with gzip would send them. */
export function weigh(folder: string): Packed {
  const files = filesBelow(folder)
  const bodies = files.map(file => readFileSync(path.join(folder, file)))
  return {
    path: folder,
    files: files.length,
    bytes: bodies.reduce((sum, body) => sum + body.length, 0),
    compressedBytes: bodies.reduce((sum, body) => sum + Math.min(body.length, gzipSync(body).length), 0),
  }
}

const MEGABYTE = 1_000_000

/**
 * What itch.io's page on HTML5 games asks of an upload: at most 1,000 files, paths of at most 240 characters, 500 MB in
 * all and 200 MB a file, an index.html at the root. We add: no two names that differ only by case, and no address that
 * starts at the root of the host, because the game is served from a folder.
 */
export function faultsOf(folder: string): string[] {
  const files = filesBelow(folder)
  const faults: string[] = []
  if (!files.includes('index.html')) faults.push('no index.html at the root')
  if (files.length >= 1000) faults.push(`${files.length} files; itch.io takes at most 1,000`)
  let total = 0
  const lower = new Map<string, string>()
  for (const file of files) {
    const size = statSync(path.join(folder, file)).size
    total += size
    if (file.length > 240) faults.push(`${file}: a path of ${file.length} characters; 240 are allowed`)
    if (size > 200 * MEGABYTE) faults.push(`${file}: over 200 MB`)
    const twin = lower.get(file.toLowerCase())
    if (twin) faults.push(`${file} and ${twin} differ only by case`)
    lower.set(file.toLowerCase(), file)
    if (/\.(html|css|webmanifest)$/.test(file)) {
      const text = readFileSync(path.join(folder, file), 'utf8')
      for (const [, address] of text.matchAll(/(?:src|href)="(\/[^"/][^"]*)"|url\((\/[^)/][^)]*)\)/g)) {
        if (address) faults.push(`${file} names ${address}, an address from the root of the host`)
      }
    }
  }
  if (total > 500 * MEGABYTE) faults.push(`${total} bytes in all; itch.io takes at most 500 MB`)
  return faults
}
