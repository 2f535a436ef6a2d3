import { createStore, get, set } from 'idb-keyval'

/** Where a campaign is kept, best first. */
export type Kept = 'indexeddb' | 'localstorage' | 'memory'

/** A place that keeps texts under keys. Every call may fail: browsers refuse storage in many ways. */
export interface Port {
  readonly kind: Kept
  read(key: string): Promise<string | null>
  write(key: string, text: string): Promise<void>
}

/** IndexedDB, through idb-keyval, in a database of our own name. */
function indexedDbPort(): Port {
  // Opened on first use: some browsers throw as soon as the store is named.
  let store: ReturnType<typeof createStore> | null = null
  const opened = () => {
    store ??= createStore('tfr:v1', 'records')
    return store
  }
  return {
    kind: 'indexeddb',
    read: async key => (await get<string>(key, opened())) ?? null,
    write: async (key, text) => set(key, text, opened()),
  }
}

/** The browser's small store; touching it at all can throw. */
export function localStoragePort(storage: () => Storage): Port {
  return {
    kind: 'localstorage',
    read: async key => storage().getItem(key),
    write: async (key, text) => storage().setItem(key, text),
  }
}

/** A place that keeps nothing, for tools without a page; the session itself holds the campaign it plays. */
export function memoryPort(): Port {
  return { kind: 'memory', read: async () => null, write: async () => undefined }
}

/** The ports of a browser, best first. */
export function browserPorts(): Port[] {
  return [indexedDbPort(), localStoragePort(() => globalThis.localStorage)]
}
