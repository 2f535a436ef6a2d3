/**
 * Who publishes this copy of the game, in one place. Whoever puts it on a host sets `corrections`: a `mailto:` or `https:`
 * address to which readers send what is wrong. Left empty, the pages ask readers to write where they found the game.
 */
export const publisher = {
  corrections: '',
} as const satisfies { readonly corrections: string }
