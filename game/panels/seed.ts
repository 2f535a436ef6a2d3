const SEEDS = 1_000_000

/** A number for a new campaign's dice: from the address (`?seed=7`) when a class shares one, else drawn fresh. */
export function newSeed(search: string = location.search): number {
  const asked = Number(new URLSearchParams(search).get('seed'))
  if (Number.isSafeInteger(asked) && asked > 0) return asked
  const [drawn] = crypto.getRandomValues(new Uint32Array(1))
  return 1 + (drawn! % SEEDS)
}
