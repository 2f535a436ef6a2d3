import type { Term } from '../schema/term.ts'
import { contested } from './contested.ts'
import { glossaryAToH } from './glossary-a-h.ts'
import { glossaryIToP } from './glossary-i-p.ts'
import { glossaryQToZ } from './glossary-q-z.ts'
import { letters } from './letters.ts'

export { contested, letters }

/** Words of the country and the time that stand in the story. */
export const glossary: readonly Term[] = [...glossaryAToH, ...glossaryIToP, ...glossaryQToZ]

/** Every word with a page of its own. */
export const terms: readonly Term[] = [...contested, ...glossary]
