/** Signs after which a quotation mark opens. */
const OPENS = /[\s([{—–-]/
/** Signs before which none opens: speech broken off by a dash closes behind it. */
const CLOSES = /[\s.,;:!?)\]}]/
/** What follows an apostrophe that stands for something left out: '20s, 'tis. */
const LEFT_OUT = /^(\d\ds|tis|twas)\b/

/** Sets the straight quotation marks of the ink as a printer would: “ ” around speech, ‘ ’ within, ’ for what is left out. */
export function typeset(text: string): string {
  let set = ''
  const signs = [...text]
  signs.forEach((sign, i) => {
    const before = set.at(-1)
    const next = signs[i + 1]
    // A quotation within a quotation opens right behind its mark.
    const opens =
      (before === undefined || OPENS.test(before) || before === (sign === '"' ? '‘' : '“')) &&
      next !== undefined &&
      !CLOSES.test(next) &&
      !(sign === "'" && LEFT_OUT.test(signs.slice(i + 1, i + 6).join('')))
    if (sign === '"') set += opens ? '“' : '”'
    else if (sign === "'") set += opens ? '‘' : '’'
    else set += sign
  })
  return set
}
