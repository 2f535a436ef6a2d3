import { parseTag } from '../../game/narrative/cues.ts'
import { claims } from '../../story/claims/index.ts'
import { exemptions } from '../../story/exemptions.ts'
import type { Problem } from './problem.ts'
import type { InkFile } from './read.ts'

/** How the lines of some scenes stand with their sources. */
export interface Citations {
  readonly problems: readonly Problem[]
  readonly cited: number
  readonly marked: number
  readonly exempt: number
  readonly uncited: number
}

/** Claims for which no source was found: the game may use them only marked. */
const unsourced = new Set<string>(
  claims.filter(({ confidence }) => confidence === 'unsourced').map(({ id }) => id),
)

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const NUMBERS =
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozen'
const CLAIM = new RegExp(`\\d|\\b(?:${MONTHS})\\b|\\b(?:${NUMBERS})\\b`)

/** Words that stand in many names and name nobody. */
const COMMON = new Set(['Pasha', 'Khan', 'Khoja', 'Bek', 'Bey', 'Emir', 'Sultan', 'Haji', 'Maksum', 'Sari'])

/** What a documented person is called in running text: the whole name, and any part of it that is his alone. */
export function callNames(names: readonly string[]): string[] {
  const parts = names.flatMap(name => [
    name,
    ...name.split(' ').filter(part => part.length > 4 && !COMMON.has(part)),
  ])
  return [...new Set(parts)]
}

/** Why a text needs a source or a basis, or null: a date, a number, a real person's name. Figures from the world are its own. */
export function wantsSource(text: string, names: readonly string[]): string | null {
  const bare = text.replace(/\{[^{}]*\}/g, ' ')
  const number = CLAIM.exec(bare)
  if (number) return `'${number[0]}'`
  const name = names.find(one => new RegExp(`\\b${one.replaceAll('.', '\\.')}\\b`).test(bare))
  return name ? `the name ${name}` : null
}

/** Checks that every line with a date, a numeral or a documented name carries a source or a basis, or is exempt. */
export function checkCitations(files: readonly InkFile[], names: readonly string[]): Citations {
  const problems: Problem[] = []
  const used = new Set<object>()
  const counts = { cited: 0, marked: 0, exempt: 0, uncited: 0 }
  for (const file of files) {
    const knot = file.lines.find(line => line.kind === 'knot')
    const scene = knot?.kind === 'knot' ? knot.name : ''
    for (const line of file.lines) {
      if ((line.kind !== 'prose' && line.kind !== 'branch') || line.text === '') continue
      const tags = line.tags.map(tag => parseTag(tag.text))
      const keys = tags.map(tag => tag?.key)
      const silent = tags.find(
        tag => tag?.key === 'cite' && tag.value.split(/\s+/).some(id => unsourced.has(id)),
      )
      if (silent && !keys.includes('basis'))
        problems.push({
          path: file.path,
          line: line.line,
          text: `'${silent.value}' has no source: a line that uses it wants '# basis: …' too`,
        })
      if (keys.includes('cite')) counts.cited++
      else if (keys.includes('basis')) counts.marked++
      else {
        const claim = wantsSource(line.text, names)
        if (!claim) continue
        const exemption = exemptions.find(one => one.scene === scene && line.text.startsWith(one.begins))
        if (exemption) {
          used.add(exemption)
          counts.exempt++
          continue
        }
        counts.uncited++
        problems.push({
          path: file.path,
          line: line.line,
          text: `${claim} wants '# cite: sources/…' or '# basis: …'`,
        })
      }
    }
    for (const one of exemptions)
      if (one.scene === scene && !used.has(one))
        problems.push({
          path: 'story/exemptions.ts',
          line: 1,
          text: `exempts nothing: ${scene} '${one.begins}'`,
        })
  }
  return { problems, ...counts }
}
