import { sheet } from '../../story/interface/sheet.ts'
import { flat, resample, soften, thin } from './line.ts'
import { project } from './projection.ts'
import { railways as listed } from './tables.ts'

export interface Railway {
  /** Wrecked lines are drawn broken. */
  readonly state: 'wrecked' | 'running'
  readonly line: number[]
}

/** Each railway with an engineer's wide curves, in sheet units; it may run off the sheet. */
export const railways = (): Railway[] =>
  listed().map(({ properties, geometry }) => {
    const stops = geometry.coordinates.map(([lon, lat]) => project([lon, lat]))
    return { state: properties.state, line: flat(thin(soften(resample(stops, 4), 3), 0.3)) }
  })

/** What is written beside the wrecked line: its stretch along the Amu, from Kelif to Termez. */
export function remarks() {
  const wrecked = railways().find(({ state }) => state === 'wrecked')!.line
  const half: number[] = []
  for (let i = 0; i < wrecked.length; i += 2) if (wrecked[i]! > 420) half.push(wrecked[i]!, wrecked[i + 1]!)
  return [{ text: sheet.railway, rank: 3, line: half }]
}
