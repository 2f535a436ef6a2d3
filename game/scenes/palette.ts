/** Inks and pencils of the sheet. Lamplight is laid over the finished sheet, so there is one set. */
export const INK = {
  paper: '#f4ebd6',
  black: '#241a12',
  brown: '#5b3a20',
  soft: '#6f5b45',
  water: '#2f5d73',
  tint: '#bcd2d1',
  red: '#b3261f',
  blue: '#3a3f8f',
  chief: '#46371a',
  green: '#4f6f45',
  snow: '#fbfbf7',
  frost: '#7d97a8',
} as const

export const FACE = '"Old Standard TT", "Source Serif 4", Georgia, serif'
export const NASKH = 'Amiri, serif'

/** The colour lamplight multiplies the sheet by. */
export const LAMP = 0xbd9c7a
