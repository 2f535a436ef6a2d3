import type { Source } from '../../story/schema/source.ts'

interface Name {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
}

const FORMAT = 'info:ofi/fmt:kev:mtx:'
/** OpenURL's own words for what a CSL type is; everything else travels as Dublin Core, which any reader takes. */
const JOURNALS = new Set(['article-journal', 'article-newspaper', 'article-magazine'])
const BOOKS: Readonly<Record<string, string>> = { book: 'book', chapter: 'bookitem', thesis: 'dissertation' }

const text = (value: unknown): string => (value === undefined ? '' : String(value))

function dateOf(issued: unknown): string {
  const parts = (issued as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0] ?? []
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')
}

/**
 * A source as a COinS ContextObject (OpenURL Z39.88-2004, key/encoded-value), to stand in the `title` of an empty
 * `<span class="Z3988">`, where reference managers look for it. Fields that are not known are left out.
 */
export function coins({ csl }: Source): string {
  const field = csl as Readonly<Record<string, unknown>>
  const journal = JOURNALS.has(csl.type)
  const book = BOOKS[csl.type]
  const names = (field.author as readonly Name[] | undefined) ?? []
  const whole = (name: Name) => name.literal ?? [name.family, name.given].filter(Boolean).join(', ')
  const [first] = names
  const [from = '', to = ''] = text(field.page).split(/[-–]/)
  const within = text(field['container-title'])
  const pairs: (readonly [string, string])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `${FORMAT}${journal ? 'journal' : book ? 'book' : 'dc'}`],
    ...(journal
      ? ([
          ['rft.genre', 'article'],
          ['rft.atitle', csl.title],
          ['rft.jtitle', within],
          ['rft.volume', text(field.volume)],
          ['rft.issue', text(field.issue)],
          ['rft.spage', from],
          ['rft.epage', to],
        ] as const)
      : book
        ? ([
            ['rft.genre', book],
            [book === 'bookitem' ? 'rft.atitle' : 'rft.btitle', csl.title],
            ['rft.btitle', book === 'bookitem' ? within : ''],
            ['rft.pub', text(field.publisher)],
            ['rft.place', text(field['publisher-place'])],
          ] as const)
        : ([
            ['rft.title', csl.title],
            ['rft.source', within],
            ['rft.publisher', text(field.publisher)],
          ] as const)),
    ...(journal || book
      ? ([
          ['rft.aulast', text(first?.family ?? first?.literal)],
          ['rft.aufirst', text(first?.given)],
          ...names.map(name => ['rft.au', whole(name)] as const),
        ] as const)
      : names.map(name => ['rft.creator', whole(name)] as const)),
    ['rft.date', dateOf(field.issued)],
    ['rft.language', text(field.language)],
    ['rft_id', text(field.URL)],
  ]
  return pairs
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
}
