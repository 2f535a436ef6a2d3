import { existsSync, readdirSync } from 'node:fs'
import { choiceIds } from './header.ts'
import { type InkFile, readInkFile } from './read.ts'
import { type Known, ROOT, readVocabulary } from './vocabulary.ts'

const INK = 'story/ink/'

/** Folders of acts, in order: `00-prologue`, `01-guest` … */
export function acts(): string[] {
  return readdirSync(new URL(INK, ROOT))
    .filter(name => /^\d\d-/.test(name))
    .sort()
}

/** Scene files of an act, read, in order of name. */
function readAct(act: string): InkFile[] {
  const folder = new URL(`${INK}${act}/`, ROOT)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => name.endsWith('.ink'))
    .sort()
    .map(name => readInkFile(ROOT, `${INK}${act}/${name}`))
}

/** Every scene file of the story. */
export function readStory(): InkFile[] {
  return acts().flatMap(readAct)
}

/** Everything scenes may name: the records, and what the scenes themselves declare. */
export function knownTo(files: readonly InkFile[]): Known {
  const scene = new Set<string>()
  const choice = new Set<string>()
  for (const file of files) {
    const knot = file.lines.find(line => line.kind === 'knot')
    if (knot?.kind !== 'knot') continue
    scene.add(knot.name)
    for (const id of choiceIds(file)) choice.add(`${knot.name}.${id}`)
  }
  return { ...readVocabulary(), scene, choice }
}
