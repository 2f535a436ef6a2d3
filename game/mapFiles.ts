/** The baked sheet as Vite serves it: hashed beside the page, or inside it where the page holds everything. */
const FILES = import.meta.glob<string>('../assets/map/*', { query: '?url', import: 'default', eager: true })

/** The address of `map/plate-0.webp` and its like; refuses a file that was never baked. */
export function mapFile(path: string): string {
  const url = FILES[`../assets/${path}`]
  if (url === undefined) throw new Error(`${path} is not among the baked map files; run npm run bake:map`)
  return url
}
