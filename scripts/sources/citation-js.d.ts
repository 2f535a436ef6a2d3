/** The part of Citation.js that the exports use; its packages ship no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly config: {
      get(name: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean } }
    }
  }
  export class Cite {
    constructor(items: readonly unknown[])
    format(name: 'bibtex' | 'ris', options?: { readonly format: 'text' }): string
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
