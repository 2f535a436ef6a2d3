declare module 'virtual:scenes' {
  import type { SceneHeader } from '../../story/schema/scene.ts'

  /** Headers of every scene of the story. */
  export const scenes: readonly SceneHeader[]
}

declare module 'virtual:story' {
  /** One act's compiled ink, fetched when it is first wanted. */
  export function loadAct(act: string): Promise<Record<string, unknown>>
}

declare module 'virtual:story/*' {
  const act: Record<string, unknown>
  export default act
}
