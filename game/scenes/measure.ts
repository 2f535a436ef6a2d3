import table from './widths.json' with { type: 'json' }

/** The faces the sheet is lettered in. */
export type Face = 'upright' | 'italic' | 'bold'

/** How far a text reaches along its line, in CSS pixels, at a size in CSS pixels with `apart` em between letters. */
export type Measure = (text: string, face: Face, size: number, apart: number) => number

const at = new Map([...table.letters].map((one, i) => [one, i]))
/** What a letter outside the table is taken for, in thousandths of the size: as wide as the widest capital but W. */
const UNKNOWN = 838

/** True when the table knows how far a letter advances. */
export const known = (one: string): boolean => at.has(one)

/** Measures by the baked table of advances, alike in every browser and in none; kerning only ever makes a text shorter. */
export const widthOf: Measure = (text, face, size, apart) => {
  let sum = 0
  let letters = 0
  for (const one of text) {
    const i = at.get(one)
    sum += i === undefined ? UNKNOWN : table[face][i]!
    letters++
  }
  return (sum / 1000) * size + letters * apart * size
}
