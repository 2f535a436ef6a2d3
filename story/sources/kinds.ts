import type { SourceKind } from '../schema/source.ts'

/** The kinds of source in the order in which a bibliography lists them. */
export const SOURCE_KINDS: readonly SourceKind[] = [
  'document',
  'press',
  'memoir',
  'scholarship',
  'reference',
  'popular',
  'memory',
]
