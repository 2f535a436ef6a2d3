import { claims } from '../../story/claims/index.ts'
import type { SourceId } from '../../story/schema/ids.ts'

/** The five texts the project was begun from, and how they are called. */
const SEEDS: readonly (readonly [SourceId, string])[] = [
  ['sources/revolution-under-siege-basmachi', 'Revolution Under Siege, "Basmachi"'],
  ['sources/artikov', 'Artikov, "Anvar Posho and the Warlords"'],
  ['sources/wikipedia-central-asian-front', 'Wikipedia, "Central Asian Front"'],
  ['sources/hovannisian-1973', 'Hovannisian, "Armenia and the Caucasus"'],
  ['sources/russia-beyond-1929', 'Russia Beyond, on 1929'],
]

/** What each of the five says, as Markdown: one row a statement, with the claim that weighs it. */
export function seedTables(): string {
  return SEEDS.map(([id, name]) => {
    const rows = claims.flatMap(claim =>
      [...claim.for, ...claim.against]
        .filter(({ source }) => source === id)
        .map(({ says }) => `| ${says.replaceAll('|', '/')} | \`${claim.id}\` |`),
    )
    return `### ${name}\n\n| what it says | claim |\n|---|---|\n${rows.join('\n')}\n`
  }).join('\n')
}
