/**
 * Writers type straight quotes; the page is set with curly ones. An apostrophe inside or before a word, and a closing
 * quote after one, curl left; a quote at the start of a word opens.
 */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([{—–-])"(?=[^\s.,;:!?)\]])/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{—–“-])'(?!\d\ds\b|tis\b|twas\b)/g, '$1‘')
    .replace(/'/g, '’')
}
