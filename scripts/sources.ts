// `npm run sources`: writes story/sources/built.txt (the bibliography and the sums of its exports) and the seed tables of
// story/README.md. `--out DIR` also writes the exports there as files.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { sources } from '../story/sources/index.ts'
import { builtBibliography, withSeeds } from './register/built.ts'
import { exportsOf } from './sources/exports.ts'

const { values } = parseArgs({ options: { out: { type: 'string' } } })
writeFileSync('story/sources/built.txt', builtBibliography())
writeFileSync('story/README.md', withSeeds(readFileSync('story/README.md', 'utf8')))
if (values.out) {
  const { bibtex, ris, csl } = exportsOf(sources)
  mkdirSync(values.out, { recursive: true })
  for (const [name, text] of [
    ['bib', bibtex],
    ['ris', ris],
    ['json', csl],
  ] as const)
    writeFileSync(path.join(values.out, `sources.${name}`), text)
}
console.log(`${sources.length} sources`)
