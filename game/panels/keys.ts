/** The least of a key event that deciding needs. */
export interface Pressed {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly repeat: boolean
  readonly target: EventTarget | null
}

const TYPED_IN = 'input, textarea, select, [contenteditable]'

/** True for a held key, a modifier, or a press meant for a field. */
const meantElsewhere = (pressed: Pressed): boolean =>
  pressed.altKey ||
  pressed.ctrlKey ||
  pressed.metaKey ||
  pressed.repeat ||
  (pressed.target instanceof Element && pressed.target.closest(TYPED_IN) !== null)

/** True when a press asks for the notes of the page: the letter n. */
export const noteKey = (pressed: Pressed): boolean =>
  !meantElsewhere(pressed) && pressed.key.toLowerCase() === 'n'

/**
 * Which choice (0 for the first) a key press means, of `count`; null when it means none: another key, a held key, a
 * modifier, or a press meant for a field.
 */
export function choiceOf(pressed: Pressed, count: number): number | null {
  if (meantElsewhere(pressed)) return null
  if (!/^[1-9]$/.test(pressed.key)) return null
  const index = Number(pressed.key) - 1
  return index < count ? index : null
}
