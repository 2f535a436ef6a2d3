import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { en } from '../../story/interface/en.ts'
import { fill, formOf, gapsOf, joined, say, sentence } from './say.ts'

test('gaps are filled by name, and one left over is left to be seen', () => {
  expect(fill('{a} and {b}', { a: 'tea' })).toBe('tea and {b}')
})

test('the number in {n} picks the form', () => {
  const text = { one: 'one man', other: '{n} men' }
  expect(formOf(text, 1)).toBe('one man')
  expect(fill(text, { n: 4 })).toBe('4 men')
  expect(gapsOf(text)).toEqual(['n'])
  expect(say('ledger.given', { week: 3 })).toBe('given in week 3')
})

test('lists read as in a sentence', () => {
  expect(joined(['a'])).toBe('a')
  expect(joined(['a', 'b', 'c'])).toBe('a, b and c')
  expect(sentence('we rode')).toBe('We rode')
})

/** Every source file under some folders of the repository. */
function sourcesIn(...folders: readonly string[]): string {
  return folders
    .flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(name => /\.tsx?$/.test(name) && !name.includes('.test.'))
        .map(name => readFileSync(join(folder, name), 'utf8')),
    )
    .join('\n')
}

/** Panels some of whose keys are made from a closed word, and those words. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  atlas: ['town', 'fort', 'village', 'pass', 'ford', 'bridge', 'mountain', 'country', 'snow', 'flood'].concat(
    ['reds', 'republic', 'chiefs', 'pasha', 'matcha', 'afghans', 'contested', 'loose', 'firm'],
    ['districts', 'bank', 'margin', 'support0', 'support1', 'support2', 'support3', 'support4'],
  ),
  desk: ['map', 'journal'],
  dispatches: [
    'rider',
    'merchant',
    'prisoner',
    'letter',
    'chief',
    'deserter',
    'sure1',
    'sure2',
    'sure3',
  ].concat(['rider', 'merchant', 'prisoner', 'letter', 'chief', 'deserter'].map(source => `doubt-${source}`)),
  epilogue: [
    'alive',
    'believed',
    'valleys',
    'left',
    'lasted',
    'became',
    'causes',
    'afterlives',
    'memory',
  ].concat(['attested', 'single', 'disputed', 'inferred', 'unsourced']),
  help: Array.from({ length: 10 }, (_, i) => `line${i + 1}`),
  journal: ['present', 'told', 'paper'],
  ledger: ['open', 'kept', 'broken', 'released'],
  people: [
    'chief',
    'officer',
    'patron',
    'jadid',
    'adviser',
    'red',
    'civilian',
    'free',
    'with',
    'against',
  ].concat([
    'away',
    'documented',
    'composite',
    'invented',
    ...Array.from({ length: 7 }, (_, i) => `regard${i}`),
  ]),
  evidence: ['attested', 'single', 'disputed', 'inferred', 'unsourced', 'invented', 'composite'],
  sources: [
    'bibtex',
    'ris',
    'csl',
    'document',
    'press',
    'memoir',
    'scholarship',
    'reference',
    'popular',
    'memory',
  ].concat(['whole', 'excerpt', 'through']),
}

test('every sentence of the interface is used somewhere', () => {
  const code = sourcesIn('game', 'scripts')
  const unused = Object.entries(en).flatMap(([panel, sentences]) =>
    Object.keys(sentences)
      // Every paper's heading is its title.
      .filter(key => key !== 'heading' && !FAMILIES[panel]?.includes(key))
      .map(key => `${panel}.${key}`)
      // The printed first page takes its words from the panel directly.
      .filter(
        key => !code.includes(`'${key}'`) && !code.includes(`\${${key}}`) && !code.includes(`? ${key} :`),
      ),
  )
  expect(unused).toEqual([])
})
