/** What a key asks: CSS pixels to move the window by, a zoom factor, or the way home. */
export type Asked =
  | { readonly by: readonly [number, number] }
  | { readonly zoom: number }
  | 'home'
  | 'pick'
  | null

const STEP = 90

/** Arrows move, plus and minus zoom, Home finds the Pasha, Enter picks what is in the middle. */
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
  if (key === 'Enter' || key === ' ') return 'pick'
  return null
}
