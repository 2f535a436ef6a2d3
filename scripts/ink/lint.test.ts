import { expect, test } from 'vitest'
import { checkCitations } from './citations.ts'
import { compileInk } from './compile.ts'
import { checkConventions } from './conventions.ts'
import { fixtureStory } from './fixtures.ts'
import { checkGrammar } from './grammar.ts'
import { show } from './problem.ts'
import { checkProse } from './prose.ts'
import { readInk } from './read.ts'
import type { Known } from './vocabulary.ts'

const PATH = 'story/ink/01-guest/test-scene.ink'
const HEAD = `=== guest_test_scene ===
# kind: dated
# title: A test
# weeks: 2-4
# witness: present
-> first

= first
`
const scene = (body: string, head = HEAD) => readInk(PATH, head + body)
const END = '+ [Go. # id: go]\n    -> DONE\n'
const none = new Set<string>()
const known: Known = {
  place: new Set(['places/hisar']),
  district: new Set(['districts/lakai']),
  person: new Set(['people/dovud']),
  party: new Set(['people/dovud', 'districts/lakai']),
  pledge: new Set(['garm']),
  act: new Set(['wear-robe']),
  choice: new Set(['guest_test_scene.go']),
  scene: new Set(['guest_test_scene']),
  phase: none,
  feeler: none,
  happening: new Set(['died']),
  season: new Set(['winter']),
  ending: none,
  source: new Set(['sources/a']),
  reason: new Set(['pay']),
}

test('the fixtures have nothing wrong with them', () => {
  const { files } = fixtureStory()
  const vocabulary = { ...known, place: none, person: none, choice: none, act: none, reason: none }
  expect(files.flatMap(file => checkGrammar(file, vocabulary))).toEqual([])
})

test('a fault of ink’s own is named by file and line', () => {
  const { json, problems } = compileInk([scene('Text.\n+ [Go. # id: go]\n    -> nowhere\n')])
  expect(json).toBeNull()
  expect(problems.map(show)[0]).toMatch(/^story\/ink\/01-guest\/test-scene\.ink:11: .*nowhere/)
})

test('a loose end is a fault, though ink only warns of it', () => {
  expect(compileInk([scene('Text.\n+ [Go. # id: go]\n    Gone.\n')]).problems.length).toBeGreaterThan(0)
})

test.each([
  ['Text. # mood: grim', /unknown line tag 'mood'/],
  ['Text. # sound: trumpet', /sound: one of/],
  ['Text. # cite: sources/b', /unknown source 'sources\/b'/],
  ['Text. # speaker: people/nobody', /unknown person/],
  ['Text.\n# cite: sources/a', /line of its own/],
  ['{wealth()} coins.', /unknown query 'wealth'/],
  ['{regard("people/nobody")} of him.', /unknown person/],
  ['{regard(people/dovud)} of him.', /must be "quoted"/],
  ['{men(3)} men.', /takes 0 arguments/],
  ['{first} time.', /no read counts/],
  ['{~one|two} men.', /shuffles/],
  ['{one|two} men.', /sequences/],
  ['{men() = 3: few|many} men.', /compare with '=='/],
  ['{chose("guest_test_scene.stay"): yes|no}.', /unknown choice/],
])('grammar: %s', (body, why) => {
  const texts = checkGrammar(scene(`${body}\n${END}`), known).map(show)
  expect(texts.some(text => why.test(text))).toBe(true)
  expect(texts[0]).toMatch(/test-scene\.ink:(9|10): /)
})

test.each([
  ['+ [Go. # id: go # do: dance]\n-> DONE', /unknown deed 'dance'/],
  ['+ [Go. # id: go # do: favour people/dovud fame]\n-> DONE', /unknown reason 'fame'/],
  ['+ [Go. # id: go # do: pledge districts/lakai crown]\n-> DONE', /unknown pledge 'crown'/],
  ['+ [Go. # id: go # do: order move places/tir]\n-> DONE', /unknown place/],
  ['+ [Go. # id: Go]\n-> DONE', /small letters/],
  ['+ { wealth() > 3 } [Go. # id: go]\n-> DONE', /unknown query/],
])('grammar of choices: %s', (choice, why) => {
  expect(
    checkGrammar(scene(`Text.\n${choice}\n`), known)
      .map(show)
      .join('\n'),
  ).toMatch(why)
})

test.each([
  ['Text.\n* [Go. # id: go]\n-> DONE', /once-only/],
  ['VAR x = 1\nText.', /no VAR/],
  ['~ temp x = 1\nText.', /no ~ lines/],
  ['INCLUDE other.ink\nText.', /INCLUDE/],
  ['Text.\n+ Go. # id: go\n-> DONE', /brackets/],
  ['Text.\n+ [Go.]\n-> DONE', /one '# id: word'/],
  ['Text.\n+ [Go. # id: go]\n-> DONE\n+ [Stay. # id: go]\n-> DONE', /is taken on line 10/],
  ['Text.\n+ [Go. # id: go]\n++ [On. # id: on]\n-> DONE', /choice within a choice/],
  ['Text.\n+ [Go. # id: go]\n- Gathered.\n-> DONE', /no gathers/],
  ['Text.\n+ [Go. # id: go]\n-> other_scene', /leaves the scene/],
  ['Text.\n+ [Go. # id: go # locked: No men.]\n-> DONE', /no open choice/],
  ['+ [Go. # id: go]\n-> DONE', /wants a paragraph/],
  ['Text.\n+ [Go. # id: go] # cite: sources/a\n-> DONE', /inside the brackets/],
  [`Text.\n${END}\n= winter\nText.\n-> DONE`, /named like the query/],
  [`Text.\n${END}${'Long.\n'.repeat(200)}`, /200 at most/],
])('conventions: %s', (body, why) => {
  expect(checkConventions(scene(body)).map(show).join('\n')).toMatch(why)
})

test.each([
  [HEAD.replace('guest_test_scene', 'guest_other'), /name is its address/],
  [HEAD.replace('# weeks: 2-4', '# weeks: 5-4'), /forwards/],
  [HEAD.replace('# witness: present\n', ''), /one '# witness:'/],
  [HEAD.replace('# kind: dated', '# kind: ending'), /go together/],
])('conventions of the header: %#', (head, why) => {
  expect(
    checkConventions(scene(`Text.\n${END}`, head))
      .map(show)
      .join('\n'),
  ).toMatch(why)
})

test('a scene as the house writes it is fine', () => {
  const fine = scene(
    `Snow fell on the pass. # basis: invented\n{ men() > 30:\n  We were many.\n- else:\n  We were few.\n}\n${END}`,
  )
  expect([...checkGrammar(fine, known), ...checkConventions(fine), ...checkProse(fine)]).toEqual([])
})

test.each([
  ['The Uzbeks came.', /uzbek/],
  ['The Basmachi came.', /basmachi/],
  ['Something shifted in the room.', /shifted/],
  ['It was a testament to his will.', /testament/],
  ['He could not help but laugh.', /help-but/],
  ['One — two — three — four.', /dashes/],
  ['“So,” he said.', /curly/],
  ['Ibrahim Beg came.', /Ibrahim Bek/],
  ['"So he said.', /quotation marks/],
  ['Why? Who? When?', /chain of questions/],
  [`"${'word '.repeat(61).trim()}"`, /61 words; 60/],
  ['word '.repeat(121), /121 words; 120/],
])('style: %s', (text, why) => {
  expect(
    checkProse(scene(`${text}\n${END}`))
      .map(show)
      .join('\n'),
  ).toMatch(why)
})

test('the other side may say its word, and an excuse with a reason excuses its line', () => {
  expect(checkProse(scene(`"Basmachi," the order said.\nBasmachi. # speaker: people/dovud\n${END}`))).toEqual(
    [],
  )
  expect(checkProse(scene(`The Uzbeks came. // style: ok a title of 1926\n${END}`))).toEqual([])
  expect(
    checkProse(scene(`The Uzbeks came. // style: ok\n${END}`))
      .map(show)
      .join(),
  ).toMatch(/wants its reason/)
})

test.each([
  ['It was 9 November.', true],
  ['It was November.', true],
  ['Forty, then sixty riders.', true],
  ['Kakurin wrote.', true],
  ['We had {men()} men.', false],
  ['One of us wrote.', false],
  ['It was 9 November. # cite: sources/a', false],
  ['It was 9 November. # basis: invented', false],
])('citation: %s', (text, wanted) => {
  const { problems } = checkCitations([scene(`${text}\n${END}`)], ['Kakurin'])
  expect(problems.length > 0).toBe(wanted)
})
