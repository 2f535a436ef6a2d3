/** How ground looks in a month: the colour of its strokes, and of the wash under tilled land. */
export interface Look {
  readonly stroke: string
  readonly wash: string
  /** Strength of the wash, 0 to 1. */
  readonly full: number
}

const BARE: Look = { stroke: '#85705a', wash: '#bba684', full: 0.2 }
const GREEN: Look = { stroke: '#5f7d3c', wash: '#a3b877', full: 0.3 }
const RIPE: Look = { stroke: '#9a7a20', wash: '#dcc05f', full: 0.3 }
const STUBBLE: Look = { stroke: '#9c8148', wash: '#d6bf8a', full: 0.24 }

/** Winter corn is sown in autumn, shows from March and is cut in June and July: the usual year of the valleys. */
export function fieldsIn(month: number): Look {
  if (month >= 3 && month <= 5) return GREEN
  if (month === 6 || month === 7) return RIPE
  return month >= 8 && month <= 10 ? STUBBLE : BARE
}

/** Orchards and mulberries are in leaf from April to October. */
export const gardensIn = (month: number): string => (month >= 4 && month <= 10 ? '#587a3f' : '#7a6650')

/** Reeds shoot in April with the rising water, and stand dry as straw from October. */
export const reedsIn = (month: number): string => (month >= 4 && month <= 9 ? '#4f8573' : '#8f8a55')

/** The steppe is green for the weeks between snow and heat, and burnt for the rest of the year. */
export const steppeIn = (month: number): string => (month >= 3 && month <= 4 ? '#7d9460' : '#a58a5e')

/** Months in which melting snow fills the great rivers, the middle ones and the small. */
const FLOOD = { 1: [6, 7, 8], 2: [4, 5, 6], 3: [3, 4, 5] } as const
/** Months in which the great rivers run lowest and their sands lie dry. */
const LOW: readonly number[] = [10, 11, 12, 1, 2, 3]

/** True in the months of high water for a river of this rank. */
export const inFlood = (rank: 1 | 2 | 3, month: number): boolean =>
  (FLOOD[rank] as readonly number[]).includes(month)

/** True in the months of low water on the great rivers. */
export const isLow = (month: number): boolean => LOW.includes(month)
