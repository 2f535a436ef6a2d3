import { sheet as words } from '../../story/interface/sheet.ts'
import { project } from './projection.ts'

/** A march of the tables of the day, in kilometres: the perekhod of 25 versts. */
const VERST = 1.0668
const MARCH = 25 * VERST

/** The title block stands in the plain south of the Amu, where the old sheets left room for it. */
export function cartouche() {
  const [left] = project([65.5, 36.62])
  const [, bottom] = project([65.5, 36.5])
  const [width, height] = [342, 276]
  return {
    box: [Math.round(left + 18), Math.round(bottom - height - 22), width, height],
    title: words.title,
    scales: [
      { unit: words.versts, kmPerUnit: VERST, upTo: 40, step: 10, parts: 4 },
      { unit: words.kilometres, kmPerUnit: 1, upTo: 40, step: 10, parts: 4 },
      { unit: words.marches, kmPerUnit: MARCH, upTo: 1, step: 1, parts: 2 },
    ],
    notes: words.notes,
  }
}

/** The small print below the heavy rule, where the parallels leave room at both corners. */
export const imprint = () => [
  { text: words.imprint.left, at: [104, 1935], from: 'left' },
  { text: words.imprint.right, at: [2968, 1935], from: 'right' },
]

type Sign = keyof typeof words.legend.signs

const COLUMNS: readonly { readonly head: string; readonly signs: readonly Sign[] }[] = [
  {
    head: words.legend.heads.holders,
    signs: [
      'edge reds',
      'edge republic',
      'edge pasha',
      'edge chiefs',
      'edge matcha',
      'edge afghans',
      'wedge up',
      'wedge down',
      'mark pasha',
      'mark chief',
      'mark afghan',
      'mark red',
      'mark horse',
      'mark told',
    ],
  },
  {
    head: words.legend.heads.events,
    signs: [
      'march',
      'rubbed',
      'camp',
      'ghost',
      'siege',
      'battle',
      'raid',
      'cut',
      'slipped',
      'scar',
      'harmed',
      'fled',
      'militia',
      'chosen',
    ],
  },
  {
    head: words.legend.heads.ways,
    signs: [
      'road carriage',
      'road caravan',
      'road trail',
      'road cliff',
      'road shut',
      'road steamer',
      'rail running',
      'rail wrecked',
      'crossing ferry',
      'crossing ford',
      'crossing bridge',
      'limit state',
      'limit province',
      'limit district',
    ],
  },
  {
    head: words.legend.heads.places,
    signs: [
      'place town',
      'place fort',
      'place village',
      'place pass',
      'place ford',
      'place bridge',
      'place mountain',
      'place open',
      'cover fields',
      'cover gardens',
      'cover reeds',
      'cover steppe',
    ],
  },
]

/** What the signs and pencils of the sheet mean; it stands in the far south-east, where nobody marches. */
export function legend() {
  const [right, bottom] = project([72.5, 36.5])
  const [width, height] = [752, 416]
  return {
    box: [Math.round(right - width - 18), Math.round(bottom - height - 22), width, height],
    title: words.legend.title,
    columns: COLUMNS.map(({ head, signs }) => ({
      head,
      rows: signs.map(sign => ({ sign, text: words.legend.signs[sign] })),
    })),
  }
}
