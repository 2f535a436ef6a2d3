/** The part of the RIS reader the tests use; the package ships no types. */
declare module '@customcommander/ris' {
  interface Fields {
    readonly ID?: readonly string[]
    readonly TI?: readonly string[]
    readonly N1?: readonly string[]
    readonly AU?: readonly unknown[]
    readonly DA?: readonly unknown[]
  }
  export function read(text: string): readonly Fields[]
}
