import type { World } from '../world.ts'

/** The weeks in which the marks of the record fell in one campaign; null where they never did. */
export interface Marks {
  readonly taken: number | null
  readonly opens: number | null
  readonly beaten: number | null
  readonly lost: number | null
  readonly turns: number | null
  readonly end: number
  readonly ending: string | null
}

/** Windows inside which the historical commands should bring each mark about, in weeks. */
export const WINDOWS = {
  taken: [13, 17],
  opens: [28, 32],
  beaten: [30, 33],
  lost: [32, 36],
  turns: [30, 35],
  end: [37, 41],
} as const

/** Reads the marks off a finished campaign. */
export function marksOf(world: World): Marks {
  const first = (test: (h: World['chronicle'][number]) => boolean) => world.chronicle.find(test)?.week ?? null
  return {
    taken: first(h => h.kind === 'town-taken' && h.place === 'places/dushanbe' && h.band === 'bands/pasha'),
    opens: first(h => h.kind === 'reds-phase' && h.what === 'offensive'),
    beaten: first(
      h => h.kind === 'battle-lost' && h.band === 'bands/pasha' && h.other === 'bands/left-column',
    ),
    lost: first(h => h.kind === 'town-lost' && h.place === 'places/dushanbe'),
    turns: first(h => h.kind === 'turned-against' && h.person === 'people/ibrahim-bek'),
    end: world.week,
    ending: world.ending,
  }
}

/** Whether every mark lies in its window. */
export function allInside(marks: Marks): boolean {
  return (Object.keys(WINDOWS) as (keyof typeof WINDOWS)[]).every(key => {
    const week = marks[key]
    return week !== null && week >= WINDOWS[key][0] && week <= WINDOWS[key][1]
  })
}
