import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
  '.webmanifest': 'application/manifest+json',
}
const TEXT = /\.(html|js|css|json|svg|webmanifest)$/

export interface Server {
  readonly origin: string
  close(): Promise<void>
}

/** Headers that set a page apart from all others; only there does a browser tell the time finer than a tenth of a millisecond. */
export const APART = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

/** Serves a folder as a plain static host with gzip would; on any free port of the loopback address named. */
export async function serve(
  folder: string,
  host = '127.0.0.1',
  extra: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Server> {
  const packed = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host').pathname
    const name = url.endsWith('/') ? `${url}index.html` : url
    const given = extra[name.slice(1)]
    const file = path.join(folder, path.normalize(decodeURIComponent(name)))
    if (
      given === undefined &&
      !(file.startsWith(path.join(folder)) && existsSync(file) && statSync(file).isFile())
    ) {
      response.writeHead(404).end()
      return
    }
    const end = path.extname(name)
    const head: Record<string, string> = {
      'Content-Type': TYPES[end] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
      ...headers,
    }
    if (!TEXT.test(name)) {
      response.writeHead(200, head).end(readFileSync(file))
      return
    }
    const body = packed.get(name) ?? gzipSync(given ?? readFileSync(file), { level: 9 })
    packed.set(name, body)
    response.writeHead(200, { ...head, 'Content-Encoding': 'gzip' }).end(body)
  })
  await new Promise<void>(resolve => server.listen(0, host, resolve))
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
