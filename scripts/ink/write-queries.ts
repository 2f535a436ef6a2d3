import { writeFileSync } from 'node:fs'
import { QUERIES_PATH, queriesInk } from './compile.ts'
import { ROOT } from './vocabulary.ts'

writeFileSync(new URL(QUERIES_PATH, ROOT), queriesInk())
console.log(`${QUERIES_PATH} written`)
