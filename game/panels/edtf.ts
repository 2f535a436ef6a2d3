import { say } from './say.ts'

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

function single(date: string): string {
  const bare = date.replace(/[~?%]$/, '')
  const time = Date.UTC(
    Number(bare.slice(0, 4)),
    Number(bare.slice(5, 7) || 1) - 1,
    Number(bare.slice(8) || 1),
  )
  const word = bare.length === 10 ? long.format(time) : bare.length === 7 ? month.format(time) : bare
  if (/[~%]$/.test(date)) return say('evidence.about', { date: word })
  return date.endsWith('?') ? say('evidence.perhaps', { date: word }) : word
}

/** An EDTF date of the register as a reader says it: a day, a month, a year or an interval of them, about or perhaps. */
export function dateWord(date: string): string {
  if (date === 'standing') return say('evidence.standing')
  const [from = '', to] = date.split('/')
  return to === undefined ? single(from) : say('evidence.between', { from: single(from), to: single(to) })
}
