declare module 'virtual:bibliography' {
  import type { SourceId } from '../../story/schema/ids.ts'
  import type { Reference } from '../../story/schema/source.ts'

  export const bibliography: Readonly<Record<SourceId, Reference>>
}
