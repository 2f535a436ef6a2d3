/** What a key asks: CSS pixels to move the window by, a zoom factor, the way home, the whole sheet, or another place. */
export type Asked =
  | { readonly by: readonly [number, number] }
  | { readonly zoom: number }
  | 'home'
  | 'whole'
  | 'next'
  | 'previous'
  | 'pick'
  | null

const STEP = 90

/**
 * Arrows move, plus and minus zoom, Home finds the Pasha, 0 shows the whole sheet, n and p go from place to place, and
 * Enter picks the place gone to or what is in the middle.
 */
export function askedBy({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): Asked {
  if (ctrlKey || metaKey || altKey) return null
  const step = shiftKey ? STEP * 3 : STEP
  if (key === 'ArrowLeft') return { by: [-step, 0] }
  if (key === 'ArrowRight') return { by: [step, 0] }
  if (key === 'ArrowUp') return { by: [0, -step] }
  if (key === 'ArrowDown') return { by: [0, step] }
  if (key === '+' || key === '=') return { zoom: 1.35 }
  if (key === '-' || key === '_') return { zoom: 1 / 1.35 }
  if (key === 'Home') return 'home'
  if (key === '0') return 'whole'
  if (/^[n\]]$/i.test(key)) return 'next'
  if (/^[p[]$/i.test(key)) return 'previous'
  if (key === 'Enter' || key === ' ') return 'pick'
  return null
}
