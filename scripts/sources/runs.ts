import type { Run } from '../../story/schema/source.ts'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function decode(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
}

/** Turns citeproc's HTML into runs of plain and italic text; every other tag is dropped, its words kept. */
export function runsOf(html: string): readonly Run[] {
  const runs: Run[] = []
  let italic = false
  for (const piece of html.split(/(<[^>]*>)/)) {
    if (piece === '<i>' || piece === '</i>') italic = piece === '<i>'
    if (piece === '' || piece.startsWith('<')) continue
    const text = decode(piece).replace(/\s+/g, ' ')
    const last = runs.at(-1)
    if (italic) runs.push([text])
    else if (typeof last === 'string') runs[runs.length - 1] = last + text
    else runs.push(text)
  }
  return trim(runs)
}

function trim(runs: readonly Run[]): readonly Run[] {
  const clean = runs.map((run, at) => {
    if (typeof run !== 'string') return run
    const left = at === 0 ? run.trimStart() : run
    return at === runs.length - 1 ? left.trimEnd() : left
  })
  return clean.filter(run => run !== '')
}

/** The same words without their italics. */
export function plain(runs: readonly Run[]): string {
  return runs.map(run => (typeof run === 'string' ? run : run[0])).join('')
}
