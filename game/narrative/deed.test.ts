import { expect, test } from 'vitest'
import { parseDeed } from './deed.ts'

test.each([
  [
    'pledge people/ibrahim-bek share-spoils due +6 before people/dovud people/hasan-bey',
    {
      kind: 'pledge',
      to: 'people/ibrahim-bek',
      what: 'share-spoils',
      due: 6,
      witnesses: ['people/dovud', 'people/hasan-bey'],
    },
  ],
  [
    'pledge districts/lakai no-levy',
    { kind: 'pledge', to: 'districts/lakai', what: 'no-levy', due: null, witnesses: [] },
  ],
  ['break districts/lakai no-levy', { kind: 'break', to: 'districts/lakai', what: 'no-levy' }],
  ['declare friday-prayer', { kind: 'declare', act: 'friday-prayer' }],
  ['slight people/dovud insult', { kind: 'slight', person: 'people/dovud', why: 'insult' }],
  ['lose 3 hunger', { kind: 'lose', men: 3, why: 'hunger' }],
  ['gain horses 12 gift', { kind: 'gain', goods: 'horses', amount: 12, why: 'gift' }],
  ['anger districts/hisar levy', { kind: 'anger', district: 'districts/hisar', why: 'levy' }],
  ['seize people/ibrahim-bek', { kind: 'seize', by: 'people/ibrahim-bek' }],
  ['release oath', { kind: 'release', why: 'oath' }],
  ['carry places/koktash', { kind: 'carry', to: 'places/koktash' }],
  ['answer stalled', { kind: 'answer', reply: 'stalled' }],
  ['judge valleys', { kind: 'judge', question: 'valleys' }],
  ['fate endings/truce', { kind: 'fate', ending: 'endings/truce' }],
  [
    'order move places/hisar hidden',
    { kind: 'order', order: { kind: 'move', band: 'bands/pasha', to: 'places/hisar', hidden: true } },
  ],
  [
    'order write all quit-turkestan',
    { kind: 'order', order: { kind: 'write', to: 'all', about: 'quit-turkestan' } },
  ],
  ['order drill', { kind: 'order', order: { kind: 'drill', band: 'bands/pasha' } }],
])('reads %s', (text, deed) => {
  expect(parseDeed(text)).toEqual({ ok: true, value: deed })
})

test.each([
  ['', /unknown deed ''/],
  ['crown people/dovud', /unknown deed 'crown'/],
  ['pledge places/hisar garm', /people\/… wanted/],
  ['pledge people/dovud garm due 6', /above 0 wanted/],
  ['pledge people/dovud garm before', /may follow/],
  ['pledge people/dovud garm at once', /may follow/],
  ['join none hunger', /above 0/],
  ['join 3', /takes 2 words/],
  ['gain silver 3 gift', /grain, horses, rifles/],
  ['answer perhaps', /accepted, stalled, refused/],
  ['order dance', /unknown order 'dance'/],
  ['order move places/hisar openly', /hidden wanted/],
  ['order drill twice', /wrong number of words/],
])('refuses %s', (text, why) => {
  const read = parseDeed(text)
  expect(read.ok).toBe(false)
  expect(read.ok ? '' : read.why).toMatch(why)
})
