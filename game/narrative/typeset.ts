/** Signs after which a quotation mark opens. */
const OPENS = /[\s([{—–-]/

/** Sets the straight quotation marks of the ink as a printer would: “ ” around speech, ‘ ’ within, ’ for what is left out. */
export function typeset(text: string): string {
  let set = ''
  for (const sign of text) {
    const before = set.at(-1)
    // A quotation within a quotation opens right behind its mark.
    const opens = before === undefined || OPENS.test(before) || before === (sign === '"' ? '‘' : '“')
    if (sign === '"') set += opens ? '“' : '”'
    else if (sign === "'") set += opens ? '‘' : '’'
    else set += sign
  }
  return set
}
