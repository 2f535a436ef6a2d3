import { readdirSync } from 'node:fs'
import { compileInk } from './compile.ts'
import { readHeader } from './header.ts'
import { readInkFile } from './read.ts'
import { ROOT } from './vocabulary.ts'

const FOLDER = 'game/narrative/fixtures/'

/** The three small scenes that tests of teller, session and saves play. */
export function fixtureStory() {
  const files = readdirSync(new URL(FOLDER, ROOT))
    .filter(name => name.endsWith('.ink'))
    .sort()
    .map(name => readInkFile(ROOT, FOLDER + name))
  const { json, problems } = compileInk(files)
  if (json === null) throw new Error(problems.map(problem => problem.text).join('\n'))
  const scenes = files.flatMap(file => readHeader(file) ?? [])
  return { files, scenes, json, loadAct: async () => JSON.parse(json) as Record<string, unknown> }
}
