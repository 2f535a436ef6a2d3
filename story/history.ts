import { claims } from './claims/index.ts'
import type { Claim } from './schema/claim.ts'
import type { SourceId } from './schema/ids.ts'
import type { Attested } from './schema/source.ts'

const sourcesOf = (claim: Claim): readonly SourceId[] => [
  ...new Set([...claim.for, ...claim.against].map(({ source }) => source)),
]

/** What the record says of the year, in the order of its weeks: the claims that stand on the time line. */
export const history: readonly Attested[] = claims
  .flatMap(claim =>
    claim.line
      ? [
          {
            id: claim.id,
            date: claim.when,
            ...claim.line,
            what: claim.says,
            rival: claim.rival,
            confidence: claim.confidence,
            cites: sourcesOf(claim),
          },
        ]
      : [],
  )
  .sort((a, b) => a.weeks[0] - b.weeks[0] || a.weeks[1] - b.weeks[1] || (a.date < b.date ? -1 : 1))
