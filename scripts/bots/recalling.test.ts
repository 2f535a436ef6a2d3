import { expect, test } from 'vitest'
import { RULES, type Rules } from '../../game/session/rules.ts'
import { makeContent } from '../../story/content.ts'
import { recalling } from './recalling.ts'

const content = makeContent([])
const counting = () => {
  let steps = 0
  const rules: Rules = {
    ...RULES,
    step: (...asked) => {
      steps += 1
      return RULES.step(...asked)
    },
  }
  return { rules, steps: () => steps }
}

test('a log that begins as one before is replayed without a step, and comes to the same world', () => {
  const under = counting()
  const { rules } = recalling(under.rules)
  const ride = () => {
    const week = rules.step(rules.begin(3, content), { kind: 'week' }, content)
    return week.ok ? week.world : null
  }
  const first = ride()
  expect(first?.week).toBe(1)
  expect(ride()).toBe(first)
  expect(under.steps()).toBe(1)
})

test('another seed or another command is worked out, and nothing new is kept once it has learnt', () => {
  const under = counting()
  const { rules, learnt } = recalling(under.rules)
  rules.step(rules.begin(3, content), { kind: 'week' }, content)
  learnt()
  const third = rules.begin(3, content)
  rules.step(third, { kind: 'week' }, content)
  expect(under.steps()).toBe(1)
  rules.step(third, { kind: 'choose', choice: 'a.b' }, content)
  rules.step(third, { kind: 'choose', choice: 'a.c' }, content)
  rules.step(third, { kind: 'choose', choice: 'a.b' }, content)
  rules.step(rules.begin(4, content), { kind: 'week' }, content)
  expect(under.steps()).toBe(5)
})
