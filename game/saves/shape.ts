/** Checks a value that came from outside; answers the path of the first faulty field, or null when it fits. */
export type Shape = (value: unknown, path: string) => string | null

/** Keys that would reach into every object; no record of ours holds them. */
const POISON = new Set(['__proto__', 'constructor', 'prototype'])

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A whole number from `least` to `most`. */
export const whole =
  (least = 0, most = Number.MAX_SAFE_INTEGER): Shape =>
  (value, path) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most ? null : path

export const yesNo: Shape = (value, path) => (typeof value === 'boolean' ? null : path)

/** A text of at most `most` characters, of a pattern if one is given. */
export const text =
  (most = 200, pattern?: RegExp): Shape =>
  (value, path) =>
    typeof value === 'string' && value.length <= most && (pattern?.test(value) ?? true) ? null : path

/** An id of one of these homes: `people/ibrahim-bek`. */
export const id = (...homes: readonly string[]): Shape =>
  text(80, new RegExp(`^(?:${homes.join('|')})/[a-z0-9-]+$`))

export const oneOf =
  (...words: readonly string[]): Shape =>
  (value, path) =>
    typeof value === 'string' && words.includes(value) ? null : path

export const orNull =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? null : shape(value, path)

export const optional =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? null : shape(value, path)

/** The first of several shapes that fits. */
export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value, path) =>
    shapes.some(shape => shape(value, path) === null) ? null : path

export const list =
  (shape: Shape, most = 100_000): Shape =>
  (value, path) => {
    if (!Array.isArray(value) || value.length > most) return path
    for (const [index, item] of value.entries()) {
      const fault = shape(item, `${path}[${index}]`)
      if (fault) return fault
    }
    return null
  }

/** An object with these fields and no others. Given the type, the compiler asks for every field of it. */
export const object =
  <T = Record<string, unknown>>(fields: { readonly [K in keyof Required<T>]: Shape }): Shape =>
  (value, path) => {
    if (!isPlain(value)) return path
    for (const key of Object.keys(value)) if (!Object.hasOwn(fields, key)) return `${path}.${key}`
    for (const [key, shape] of Object.entries<Shape>(fields)) {
      const fault = shape(value[key], `${path}.${key}`)
      if (fault) return fault
    }
    return null
  }

/** A table from keys of one pattern to values of one shape. */
export const table =
  (keys: RegExp, shape: Shape): Shape =>
  (value, path) => {
    if (!isPlain(value)) return path
    for (const [key, item] of Object.entries(value)) {
      if (POISON.has(key) || !keys.test(key)) return `${path}.${key}`
      const fault = shape(item, `${path}.${key}`)
      if (fault) return fault
    }
    return null
  }

type Kinds = { readonly kind: string }
/** The member of a union that has this kind; one member may have several. */
type OfKind<T extends Kinds, K> = T extends { readonly kind: infer Own } ? (K extends Own ? T : never) : never

/** A shape for every field of every member of a union: the compiler asks for each. */
export type KindShapes<T extends Kinds> = {
  readonly [K in T['kind']]: { readonly [F in Exclude<keyof OfKind<T, K>, 'kind'>]: Shape }
}

/** Objects told apart by their `kind`. */
export const kinds =
  <T extends Kinds>(shapes: KindShapes<T>): Shape =>
  (value, path) => {
    const table = shapes as Readonly<Record<string, Readonly<Record<string, Shape>>>>
    const kind = isPlain(value) ? value.kind : undefined
    const fields = typeof kind === 'string' && Object.hasOwn(table, kind) ? table[kind] : undefined
    return fields ? object({ kind: oneOf(kind as string), ...fields })(value, path) : `${path}.kind`
  }
