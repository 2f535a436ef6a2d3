declare module 'virtual:register' {
  export const claims: readonly (import('../../story/schema/claim.ts').Claim & {
    /** The week from which anybody is shown it. */
    readonly from: number
    /** The week from which a page that cites it may open its card. */
    readonly opens: number
  })[]
}
