/** The part of edtf.js the register uses; the package ships no types. */
declare module 'edtf' {
  /** Reads an EDTF string (ISO 8601-2) and throws a sentence where it is none; `min` and `max` are milliseconds of the epoch. */
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
