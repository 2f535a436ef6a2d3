/** Inks and pencils of the sheet. Lamplight is laid over the finished picture, so there is one set. */
export const INK = {
  paper: '#f4ebd6',
  black: '#241a12',
  brown: '#5b3a20',
  soft: '#6f5b45',
  water: '#2f5d73',
  tint: '#bcd2d1',
  red: '#b3261f',
  blue: '#3a3f8f',
  chief: '#5a4a2c',
  green: '#4f6f45',
  snow: '#fbfbf7',
  frost: '#7d97a8',
} as const

export const FACE = '"Old Standard TT", "Source Serif 4", Georgia, serif'
export const NASKH = 'Amiri, serif'

/** What lamplight does to the finished sheet. */
export const LAMP = 'brightness(0.6) sepia(0.35) saturate(1.15) contrast(1.04)'
