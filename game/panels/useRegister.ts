import { useEffect, useState } from 'preact/hooks'

type Register = typeof import('./register.ts')

/** The register, fetched when it is first wanted; null while on its way, `failed` when it did not come. */
export function useRegister(): Register | null | 'failed' {
  const [register, set] = useState<Register | null | 'failed'>(null)
  useEffect(() => {
    let wanted = true
    import('./register.ts').then(
      module => wanted && set(module),
      () => wanted && set('failed'),
    )
    return () => {
      wanted = false
    }
  }, [])
  return register
}
