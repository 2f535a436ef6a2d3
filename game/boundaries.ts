/** A home, what it may import, and why. Paths end in `/`; packages are named; `types:` lets only types cross. */
export interface Home {
  readonly home: string
  readonly may: readonly string[]
  readonly why: string
}

/** The import graph of the game. Nothing outside this table may be imported; there are no exceptions. */
export const TABLE: readonly Home[] = [
  { home: 'story/', may: ['story/'], why: 'what a writer edits knows nothing of engines' },
  {
    home: 'game/sim/',
    may: ['game/sim/', 'types:story/schema/'],
    why: 'the core is handed its content; it loads nothing and shows nothing',
  },
  {
    home: 'game/narrative/',
    may: ['game/narrative/', 'game/sim/', 'types:story/schema/', 'inkjs'],
    why: 'ink at arm’s length: words out, read-only questions in',
  },
  {
    home: 'game/saves/',
    may: ['game/saves/', 'game/sim/', 'types:story/schema/', 'idb-keyval'],
    why: 'keeps records, knows no page',
  },
  {
    home: 'game/session/',
    may: ['game/session/', 'game/narrative/', 'game/saves/', 'game/sim/', 'types:story/schema/'],
    why: 'the only changing state; drives the core and the teller',
  },
  {
    home: 'game/scenes/',
    may: [
      'game/scenes/',
      'types:game/session/',
      'game/sim/',
      'types:story/schema/',
      'assets/map/',
      'phaser',
      'd3-geo',
      'd3-contour',
    ],
    why: 'draws the map and reports where the player points',
  },
  {
    home: 'game/panels/',
    may: [
      'game/panels/',
      // Type is set one way everywhere; nothing else of the teller's is theirs.
      'game/narrative/typeset.ts',
      'types:game/session/',
      'game/sim/',
      'story/interface/',
      'story/epilogue/',
      'story/sources/',
      'story/words/',
      'story/assumptions/',
      'story/terms/',
      'story/decisions/',
      'story/candour/',
      'story/publisher.ts',
      'story/happenings.ts',
      'types:story/schema/',
      'preact',
      'preact/',
      'virtual:',
    ],
    why: 'everything that is read',
  },
  {
    home: 'game/audio/',
    may: [
      'game/audio/',
      'types:game/session/',
      'game/sim/',
      'types:story/schema/',
      'assets/sound/',
      'howler',
    ],
    why: 'what is heard',
  },
  {
    home: 'game/main.tsx',
    may: ['game/', 'story/', 'preact', 'virtual:'],
    why: 'introduces each part to its neighbours',
  },
]

/** Packages whose names no file of `home` may say at run time or as types: the wall around the core. */
export const homeOf = (file: string): Home | undefined =>
  TABLE.find(({ home }) => (home.endsWith('/') ? file.startsWith(home) : file === home))

/** True when the table lets `home` import `target`. */
export function allowed({ may }: Home, target: string, typeOnly: boolean): boolean {
  return may.some(entry => {
    const types = entry.startsWith('types:')
    if (types && !typeOnly) return false
    const where = types ? entry.slice('types:'.length) : entry
    return where.endsWith('/') || where.endsWith(':') ? target.startsWith(where) : target === where
  })
}
