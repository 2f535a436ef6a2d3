import type { Content } from '../../../story/schema/content.ts'
import type { Condition } from '../../../story/schema/scene.ts'
import type { World } from '../world.ts'
import { answerOf } from './queries.ts'

/** Compares a query's answer with what a condition wants of it. */
export function holdsFor(answer: number, { op, value }: Pick<Condition, 'op' | 'value'>): boolean {
  switch (op) {
    case '>=':
      return answer >= value
    case '<=':
      return answer <= value
    case '<':
      return answer < value
    case '>':
      return answer > value
    case '=':
      return answer === value
    case '!=':
      return answer !== value
  }
}

/** Whether one condition of a scene's header holds in a world; an unknown query never holds. */
export function holds(world: World, content: Content, condition: Condition): boolean {
  const answer = answerOf(world, content, condition.query, condition.args)
  return answer !== null && holdsFor(answer, condition)
}

/** Whether all of them hold. */
export function allHold(world: World, content: Content, conditions: readonly Condition[]): boolean {
  return conditions.every(condition => holds(world, content, condition))
}
