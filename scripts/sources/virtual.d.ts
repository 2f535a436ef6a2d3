declare module 'virtual:bibliography' {
  import type { SourceId } from '../../story/schema/ids.ts'
  import type { Reference } from '../../story/schema/source.ts'

  export const bibliography: Readonly<Record<SourceId, Reference>>
  /** Each source as an OpenURL ContextObject, for the `title` of a COinS span. */
  export const coins: Readonly<Record<SourceId, string>>
}

declare module 'virtual:exports' {
  /** Every source in the three formats reference managers read. */
  export const files: { readonly bibtex: string; readonly ris: string; readonly csl: string }
}
