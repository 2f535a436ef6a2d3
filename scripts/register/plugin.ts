import type { Plugin } from 'vite'
import { claims } from '../../story/claims/index.ts'
import { history } from '../../story/history.ts'
import { opensFrom, shownFrom } from './weeks.ts'

const NAME = 'virtual:register'
const RESOLVED = `\0${NAME}`

/**
 * Serves `virtual:register`: every claim with the week from which it may be shown. A build also gets the time line ready
 * made, so that the evidence behind it, ten times as long, is fetched only when somebody asks for it.
 */
export function registerPlugin(): Plugin {
  let building = false
  return {
    name: 'register',
    configResolved: ({ command }) => {
      building = command === 'build'
    },
    resolveId: id => (id === NAME ? RESOLVED : null),
    load: id => {
      if (id === RESOLVED)
        return `export const claims = ${JSON.stringify(claims.map(claim => ({ ...claim, from: shownFrom(claim), opens: opensFrom(claim) })))}\n`
      if (building && id.endsWith('/story/history.ts'))
        return `export const history = ${JSON.stringify(history)}\n`
      return null
    },
  }
}
