import { TURN } from '../../game/session/queue.ts'
import type { Line, Page } from '../../game/session/types.ts'
import { journal } from '../../story/interface/journal.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => escapes[sign]!)

const paragraphs = (lines: readonly Line[]): string =>
  lines.map(({ text }) => `<p class="line"><span class="said">${escaped(text)}</span></p>`).join('')

function choices({ choices: all, hand }: Page): string {
  if (all.length === 0)
    return `<p class="go-on"><button type="button" class="action" data-choice="${escaped(TURN)}">${journal.goOn}</button></p>`
  const pasha = hand === 'pasha'
  const items = all.map(({ id, text, locked, stake }, index) => {
    const about =
      locked === null ? stake && fill(journal.stake, { stake }) : fill(journal.locked, { reason: locked })
    const note = about ? `<p class="${locked === null ? 'stake' : 'locked'}">${escaped(about)}</p>` : ''
    const number = `<span class="number" aria-hidden="true">${index + 1}</span>`
    const key = locked === null ? `data-choice="${escaped(id)}"` : 'aria-disabled="true"'
    return `<li><button type="button" class="choice" ${key}>${number} <span class="label">${escaped(text)}</span></button>${note}</li>`
  })
  return (
    `<section class="decide decide-${hand}"><h3 class="hand">${pasha ? journal.pashaDecides : journal.yusufsHand}</h3>` +
    `<p class="hand-help">${pasha ? journal.pashaDecidesHelp : journal.yusufsHandHelp}</p>` +
    `<ol class="choices" aria-label="${journal.choices}">${items.join('')}</ol></section>`
  )
}

const fill = (text: string, gaps: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => gaps[name] ?? whole)

/** A page of the journal as the panels draw it, without the margin: that comes with the game a moment later. */
export function pageMarkup(page: Page): string {
  return (
    `<article class="page"><header class="page-head"><p class="where">${journal.prologue}</p>` +
    `<h2 class="scene-title" tabindex="-1">${escaped(page.title)}</h2><p class="witness">${journal[page.witness]}</p></header>` +
    `<div class="text">${paragraphs([...page.echo, ...page.lines])}</div>${choices(page)}</article>`
  )
}
