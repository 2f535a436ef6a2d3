/** The baked sheet as Vite serves it: hashed beside the page, or inside it where the page holds everything. */
const FILES = import.meta.glob<string>('../assets/map/*', { query: '?url', import: 'default', eager: true })

/** The address of `map/wash.avif` and its like; refuses a file that is not there. */
export function mapFile(path: string): string {
  const url = FILES[`../assets/${path}`]
  if (url === undefined) throw new Error(`${path} is no baked map file; run npm run bake:map`)
  return url
}
