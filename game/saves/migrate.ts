/** One numbered step of the format: takes a record of schema `to - 1` and answers one of schema `to`. */
export interface Migration {
  readonly to: number
  readonly up: (record: Record<string, unknown>) => Record<string, unknown>
}

/** Every step ever released, in order; a released step is never changed. Schema 1 is the first, so there is none yet. */
const MIGRATIONS: readonly Migration[] = []

/** Brings an older record up to `schema`. A record whose steps are missing comes back as far as they went. */
export function migrate(
  record: Record<string, unknown>,
  schema: number,
  steps: readonly Migration[] = MIGRATIONS,
): Record<string, unknown> {
  let current = record
  while (Number(current.schema) < schema) {
    const step = steps.find(one => one.to === Number(current.schema) + 1)
    if (!step) return current
    current = { ...step.up(current), schema: step.to }
  }
  return current
}
