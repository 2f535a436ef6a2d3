import { recordWords } from '../../story/interface/record-refusals.ts'
import { RULES_VERSION } from '../sim/begin.ts'
import type { World } from '../sim/world.ts'
import { say } from './say.ts'
import { takeText } from './takeText.ts'

/** Hands the reader the campaign as a file. */
export const takeFile = (text: string, week: number): void =>
  takeText(text, `twenty-four-riders-week-${week}.json`, 'application/json')

/** Why a record was not opened, as a sentence; the session's answer may name a field after a colon. */
export function refusedWord(why: string): string {
  const [fault = ''] = why.split(':')
  return say('settings.refused', { why: recordWords[fault] ?? recordWords['not-ours']! })
}

/** Whether a campaign was begun under other rules than these: it goes on, but its commands do not make its world again. */
export const isOlder = ({ rulesVersion }: Pick<World, 'rulesVersion'>): boolean =>
  rulesVersion !== RULES_VERSION
