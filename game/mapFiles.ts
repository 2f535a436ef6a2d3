/** The baked sheet and its lettering as Vite serves them: hashed beside the page, or inside it where the page holds everything. */
const FILES = import.meta.glob<string>(['../assets/map/*', '../assets/fonts/old-standard-tt-*.woff2'], {
  query: '?url',
  import: 'default',
  eager: true,
})

/** The address of `map/wash.avif`, of the sheet's typeface and their like; refuses a file that is not there. */
export function mapFile(path: string): string {
  const url = FILES[`../assets/${path}`]
  if (url === undefined)
    throw new Error(`${path} is neither a baked map file nor a typeface; run npm run bake:map`)
  return url
}
