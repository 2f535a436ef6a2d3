/** The part of citeproc-js that the bibliography uses; the package ships no types. */
declare module 'citeproc' {
  interface System {
    readonly retrieveLocale: (lang: string) => string
    readonly retrieveItem: (id: string) => unknown
  }

  interface BibliographyParameters {
    readonly entry_ids: readonly (readonly string[])[]
  }

  class Engine {
    constructor(system: System, style: string, lang: string)
    updateItems(ids: readonly string[]): void
    makeCitationCluster(items: readonly { readonly id: string }[]): string
    makeBibliography(): [BibliographyParameters, string[]]
  }

  const CSL: { readonly Engine: typeof Engine }
  export default CSL
}
