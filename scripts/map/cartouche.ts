import { project } from './projection.ts'

/** The title block stands in the plain south of the Amu, where the old sheets left room for it. */
export function cartouche() {
  const [left] = project([65.5, 36.62])
  const [, bottom] = project([65.5, 36.5])
  const [width, height] = [366, 250]
  return {
    box: [Math.round(left + 20), Math.round(bottom - height - 26), width, height],
    title: [
      { text: 'EASTERN BUKHARA', size: 31 },
      { text: 'and the countries beside it', size: 18, italic: true },
      { text: '1921', size: 20 },
    ],
    scales: [
      { unit: 'versts', kmPerUnit: 1.0668, upTo: 40, step: 10 },
      { unit: 'km', kmPerUnit: 1, upTo: 40, step: 10 },
    ],
  }
}
