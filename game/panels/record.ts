import { recordWords } from '../../story/interface/record-refusals.ts'
import { say } from './say.ts'

/** Hands the reader the campaign as a file, without any server. */
export function takeFile(text: string, week: number): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `twenty-four-riders-week-${week}.json`
  link.click()
  // The browser has the file in hand by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

/** Why a record was not opened, as a sentence; the session's answer may name a field after a colon. */
export function refusedWord(why: string): string {
  const [fault = ''] = why.split(':')
  return say('settings.refused', { why: recordWords[fault] ?? recordWords['not-ours']! })
}
