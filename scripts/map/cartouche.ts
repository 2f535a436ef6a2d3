import { project } from './projection.ts'

/** The title block stands in the plain south of the Amu, where the old sheets left room for it. */
export function cartouche() {
  const [left] = project([65.5, 36.62])
  const [, bottom] = project([65.5, 36.5])
  const [width, height] = [366, 208]
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

/** What the signs and pencils of the sheet mean; it stands in the far south-east, where nobody marches. */
export function legend() {
  const [right, bottom] = project([72.5, 36.5])
  const [width, height] = [436, 290]
  return {
    box: [Math.round(right - width - 20), Math.round(bottom - height - 26), width, height],
    title: 'SIGNS',
    columns: [
      [
        { sign: 'edge reds', text: 'held by the Reds' },
        { sign: 'edge republic', text: 'the republic, in name' },
        { sign: 'edge pasha', text: 'held by the Pasha' },
        { sign: 'edge chiefs', text: 'held by its own chiefs' },
        { sign: 'edge matcha', text: 'the bek of Matcha' },
        { sign: 'edge afghans', text: 'Afghan' },
        { sign: 'wedge up', text: 'would feed the rising' },
        { sign: 'wedge down', text: 'would feed the Reds' },
        { sign: 'mark pasha', text: 'under the Pasha' },
        { sign: 'mark chief', text: 'under a chief' },
        { sign: 'mark red', text: 'Red troops' },
        { sign: 'mark told', text: 'as last reported' },
      ],
      [
        { sign: 'road carriage', text: 'cart road' },
        { sign: 'road caravan', text: 'caravan track' },
        { sign: 'road trail', text: 'path' },
        { sign: 'road cliff', text: 'ledges, on foot' },
        { sign: 'road ferry', text: 'ferry' },
        { sign: 'place town', text: 'town' },
        { sign: 'place fort', text: 'fort' },
        { sign: 'place village', text: 'village' },
        { sign: 'place pass', text: 'pass' },
        { sign: 'place ford', text: 'ford' },
        { sign: 'place bridge', text: 'bridge' },
        { sign: 'camp', text: 'a past camp' },
      ],
    ],
  }
}
