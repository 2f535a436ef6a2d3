/** A present-day name taken apart: the name, the country's two letters, and the language it is in; null where none is known. */
export interface Modern {
  readonly name: string
  readonly country: 'UZ' | 'TJ' | 'AF' | 'TM' | null
  readonly lang: string | null
}

const LANGS = { UZ: 'uz-Latn', TJ: 'tg-Latn', AF: 'fa-Latn', TM: 'tk-Latn' } as const

/** Reads `Denov (UZ)`; a remark in brackets alone is a remark, in our own language. */
export function modernName(text: string): Modern | null {
  if (text === '') return null
  const found = /^(.*?)\s*\((UZ|TJ|AF|TM)\)$/.exec(text)
  if (!found?.[1]) return { name: text.replace(/^\((.*)\)$/, '$1'), country: null, lang: null }
  const country = found[2] as keyof typeof LANGS
  return { name: found[1], country, lang: LANGS[country] }
}
