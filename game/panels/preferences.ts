import { signalOf } from './signal.ts'

/** How the desk is read on this device; no part of a campaign. */
export interface Preferences {
  /** Per cent of the browser's own text size. */
  readonly size: 90 | 100 | 115 | 130 | 150 | 200
  readonly spacing: 0 | 1 | 2
  readonly face: 'book' | 'plain'
  readonly theme: 'auto' | 'page' | 'lamp' | 'contrast'
  readonly motion: 'auto' | 'full' | 'still'
  /** How many times as fast weeks pass on the map. */
  readonly speed: 1 | 2 | 4
  readonly keys: boolean
  readonly sound: boolean
  /** 0-10. */
  readonly air: number
  readonly music: number
  readonly captions: boolean
  /** Whether the margin shows notes, and names in the text are links. */
  readonly marks: boolean
}

const USUAL: Preferences = {
  size: 100,
  spacing: 0,
  face: 'book',
  theme: 'auto',
  motion: 'auto',
  speed: 1,
  keys: true,
  sound: false,
  air: 7,
  music: 7,
  captions: true,
  marks: true,
}
const KEPT_AT = 'twenty-four-riders:preferences'

/** Preferences read from `text`; anything missing or of the wrong type is as usual. */
export function readPreferences(text: string | null): Preferences {
  let kept: Partial<Record<keyof Preferences, unknown>> = {}
  try {
    const parsed: unknown = JSON.parse(text ?? '{}')
    if (parsed && typeof parsed === 'object') kept = parsed
  } catch {
    // A damaged note is the same as none.
  }
  const entries = Object.entries(USUAL).map(([key, usual]) => {
    const value = kept[key as keyof Preferences]
    return [key, typeof value === typeof usual ? value : usual]
  })
  return Object.fromEntries(entries) as Preferences
}

const stored = (): string | null => {
  try {
    return localStorage.getItem(KEPT_AT)
  } catch {
    return null
  }
}

export const preferences = signalOf<Preferences>(readPreferences(stored()))

/** Changes some preferences, shows the change and keeps it where the browser allows. */
export function prefer(change: Partial<Preferences>): void {
  preferences.set({ ...preferences.now, ...change })
  try {
    localStorage.setItem(KEPT_AT, JSON.stringify(preferences.now))
  } catch {
    // Refused storage: they hold until the page closes.
  }
}

/** Writes the preferences onto the root element, where the stylesheets read them. */
export function dress(root: HTMLElement, { size, spacing, face, theme, motion }: Preferences): void {
  root.style.fontSize = size === 100 ? '' : `${size}%`
  Object.assign(root.dataset, { spacing: String(spacing), face, theme, motion })
}

/** Whether the desk is seen by lamplight, by the reader's choice or else the device's. */
export function isLamp({ theme }: Preferences): boolean {
  return theme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'lamp'
}

/** Whether things may move, by the reader's choice or else the device's. */
export function mayMove({ motion }: Preferences): boolean {
  if (motion !== 'auto') return motion === 'full'
  return !matchMedia('(prefers-reduced-motion: reduce)').matches
}
