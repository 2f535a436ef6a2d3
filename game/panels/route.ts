import { signalOf } from './signal.ts'

/** The papers that can lie on the desk. */
export const PAPERS = [
  'dispatches',
  'people',
  'ledger',
  'chronicle',
  'atlas',
  'sources',
  'evidence',
  'terms',
  'candour',
  'model',
  'calendar',
  'replay',
  'transcript',
  'settings',
  'help',
  'about',
] as const
export type PaperName = (typeof PAPERS)[number]

/** A paper, and what in it is looked at: `people` and `people/ibrahim-bek`. */
export interface Open {
  readonly paper: PaperName
  readonly id: string | null
}

/** Folders of ids that are shown inside a paper. */
const SHELVES: Readonly<Record<string, PaperName>> = {
  people: 'people',
  places: 'atlas',
  place: 'atlas',
  districts: 'atlas',
  sources: 'sources',
  terms: 'terms',
}

/** What a hash asks for: `#ledger`, `#people/ibrahim-bek`, `#places/dushanbe`, `#sources/a+b`; null for none of ours. */
export function readHash(hash: string): Open | null {
  const text = decodeURIComponent(hash.replace(/^#\/?/, ''))
  const slash = text.indexOf('/')
  const head = slash < 0 ? text : text.slice(0, slash)
  const rest = slash < 0 ? '' : text.slice(slash + 1)
  const shelf = SHELVES[head]
  if (shelf && rest !== '') return { paper: shelf, id: `${head === 'place' ? 'places' : head}/${rest}` }
  const paper = PAPERS.find(name => name === head)
  return paper ? { paper, id: rest === '' ? null : rest } : null
}

/** The hash that opens a paper; the stroke tells it from a mark within the page. Read back with or without. */
export const hashOf = (paper: PaperName, id?: string | null): string => `#/${id ?? paper}`

export const opened = signalOf<Open | null>(null)

/** How many papers deep this entry of the history is; it travels with the entry, so Back and Forward keep it right. */
const depth = (): number => {
  const state: unknown = history.state
  return state && typeof state === 'object' && 'papers' in state ? Number(state.papers) : 0
}

const follow = () => opened.set(readHash(location.hash))

/** Follows the address for as long as the page lives; the back button puts papers away. */
export function followHash(): void {
  addEventListener('popstate', follow)
  addEventListener('hashchange', follow)
  follow()
}

/** Lays a paper on the desk. */
export function open(paper: PaperName, id?: string | null): void {
  history.pushState({ papers: depth() + 1 }, '', hashOf(paper, id))
  follow()
}

/** Puts all papers away, by going back as far as we came when we can; settles once they are off the desk. */
export async function close(): Promise<void> {
  const deep = depth()
  if (deep > 0) {
    const gone = new Promise(resolve => addEventListener('popstate', resolve, { once: true }))
    history.go(-deep)
    await gone
  } else {
    history.replaceState(null, '', location.pathname + location.search)
    follow()
  }
  // The dialog gives the focus back as it goes; what follows may then take it.
  await new Promise(resolve => setTimeout(resolve))
}
