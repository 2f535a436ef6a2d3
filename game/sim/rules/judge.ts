import type { Refusal } from '../outcome.ts'
import type { Turn } from '../turn.ts'

const QUESTIONS: readonly string[] = ['alive', 'believed', 'valleys', 'left', 'lasted']

/** The question by which the player would be judged. Refused: a word that is none of the five. */
export function judge(turn: Turn, question: string): Refusal | null {
  if (!QUESTIONS.includes(question)) return 'unknown-word'
  turn.world = { ...turn.world, pasha: { ...turn.world.pasha, question } }
  return null
}
