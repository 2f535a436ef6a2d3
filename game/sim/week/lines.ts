import type { PlaceId } from '../../../story/schema/ids.ts'
import type { BandId } from '../world.ts'

/** A line of march of the blow planned for the Bukharan Group: where it forms and the towns it must open. */
export interface Line {
  readonly band: BandId
  /** Assumption id of its per cent of all men gathered. */
  readonly part: string
  readonly towns: readonly [PlaceId, ...PlaceId[]]
}

/** Kakurin's two columns: the left by the Iron Gate and the Hisar valley, the right by the river and Kulob. */
export const LINES: readonly Line[] = [
  {
    band: 'bands/left-column',
    part: 'columns.part-of-left',
    towns: [
      'places/guzar',
      'places/baysun',
      'places/denau',
      'places/hisar',
      'places/dushanbe',
      'places/faizabad',
    ],
  },
  {
    band: 'bands/right-column',
    part: 'columns.part-of-right',
    towns: ['places/termez', 'places/kabadian', 'places/kurgantyube', 'places/kulob'],
  },
]
