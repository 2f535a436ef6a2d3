import type { DistrictId, PlaceId, RouteId } from '../../story/schema/ids.ts'
import type { Report } from '../sim/world.ts'

/** A line as the bake writes it: x, y, x, y in sheet units. */
export type Flat = readonly number[]

export interface Bent {
  readonly text: string
  readonly rank: 1 | 2 | 3
  readonly line: Flat
}

/** One set of plates: `scale` pixels a sheet unit, cut into tiles of `width` by `height` pixels. */
export interface Level {
  readonly name: string
  readonly scale: number
  readonly columns: number
  readonly rows: number
  readonly width: number
  readonly height: number
}

/** The baked sheet: every line the map draws itself, in sheet units from the upper left corner. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly unitsPerKm: number
  /** The relief's plates, the farthest first. */
  readonly levels: readonly Level[]
  /** Ground whose rock is drawn out: a middle and a reach. */
  readonly shows: readonly { readonly at: readonly [number, number]; readonly reach: number }[]
  readonly frame: {
    readonly neat: Flat
    readonly outer: Flat
    readonly rungs: readonly Flat[]
    readonly graticule: readonly Flat[]
    readonly degrees: readonly {
      readonly at: readonly [number, number]
      readonly text: string
      readonly turn: number
      /** Corner figures, lettered smaller. */
      readonly small?: boolean
    }[]
  }
  readonly cartouche: Cartouche
  readonly legend: Legend
  readonly imprint: readonly {
    readonly text: string
    readonly at: readonly [number, number]
    readonly from: 'left' | 'right'
  }[]
  readonly inset: Inset
  readonly words: PencilWords
  readonly rivers: readonly {
    readonly name: string
    readonly rank: 1 | 2 | 3
    readonly width: readonly [number, number]
    readonly line: Flat
  }[]
  readonly routes: Readonly<Record<RouteId, Flat>>
  readonly railways: readonly { readonly state: 'wrecked' | 'running'; readonly line: Flat }[]
  /** Words written along a line that is neither water nor crest. */
  readonly remarks: readonly Bent[]
  readonly crossings: readonly {
    /** The place or route it belongs to. */
    readonly of: string
    readonly kind: 'ford' | 'ferry' | 'bridge'
    readonly at: readonly [number, number]
    /** Degrees from the x axis, straight across the water. */
    readonly turn: number
  }[]
  readonly cover: Cover
  readonly arcs: readonly {
    readonly line: Flat
    readonly frame: boolean
    /** Set where a state or a province ends, and not only a district. */
    readonly limit?: 'state' | 'province'
  }[]
  readonly districts: readonly {
    readonly id: DistrictId
    readonly realm: 'bukhara' | 'turkestan' | 'pamir' | 'afghanistan'
    readonly label: readonly [number, number]
    readonly walk: readonly number[]
  }[]
  readonly ranges: readonly Bent[]
  readonly waters: readonly Bent[]
  readonly snow: readonly { readonly metres: number; readonly rings: readonly Flat[] }[]
  readonly places: Readonly<Record<PlaceId, readonly [number, number]>>
  readonly summits: readonly {
    readonly at: readonly [number, number]
    readonly metres: number
    readonly name: string
    /** True for a height as usually printed; the rest are readings of the measured surface. */
    readonly printed: boolean
  }[]
}

/** What covers the low ground, cell by cell: an estimate. */
export interface Cover {
  /** Sheet units in a cell. */
  readonly side: number
  readonly columns: number
  readonly rows: number
  /** Row by row, runs of one kind: a count, left out where it is 1, and `f`, `g`, `r`, `s` or `.`. */
  readonly runs: string
  /** Edges of the tilled ground, closed rings. */
  readonly tilled: readonly Flat[]
}

/** The country west of the sheet, in the sheet's own plane but smaller: a point stands at `at + scale * point`. */
export interface Inset {
  readonly box: readonly [left: number, top: number, width: number, height: number]
  readonly title: string
  readonly note: string
  readonly map: readonly [left: number, top: number, width: number, height: number]
  readonly scale: number
  readonly at: readonly [number, number]
  readonly roads: readonly Flat[]
  readonly rivers: readonly Flat[]
  readonly names: readonly {
    readonly text: string
    readonly at: readonly [number, number]
    readonly sign: string
  }[]
}

/** What the staff pencils beside its marks; `{n}`, `{who}` and `{date}` are filled in. */
export interface PencilWords {
  readonly some: string
  readonly dozens: string
  readonly few: string
  readonly unknown: string
  readonly bands: string
  readonly told: string
  readonly record: string
  readonly days: string
  readonly sources: Readonly<Record<Report['source'], string>>
  /** By band, and for those without a name `militia` and `reds`. */
  readonly units: Readonly<Record<string, string>>
}

/** What stands in the title block and under the scale bars. */
export interface Cartouche {
  readonly box: readonly [left: number, top: number, width: number, height: number]
  readonly title: readonly { readonly text: string; readonly size: number; readonly italic?: boolean }[]
  readonly scales: readonly {
    readonly unit: string
    readonly kmPerUnit: number
    readonly upTo: number
    readonly step: number
    /** Into how many the first step is divided. */
    readonly parts: number
  }[]
  readonly notes: readonly string[]
}

/** What the signs mean: a kind and a name, `edge reds`, `road ferry`, and the words beside it. */
export interface Legend {
  readonly box: readonly [left: number, top: number, width: number, height: number]
  readonly title: string
  readonly columns: readonly {
    readonly head: string
    readonly rows: readonly { readonly sign: string; readonly text: string }[]
  }[]
}

/** Where a file of the map's own folder is found. */
export type Asset = (path: string) => string

/** Fetches the sheet; throws when it cannot be had. */
export async function loadSheet(asset: Asset): Promise<Sheet> {
  const answer = await fetch(asset('map/sheet.json'))
  if (!answer.ok) throw new Error(`the sheet could not be fetched: ${answer.status}`)
  return (await answer.json()) as Sheet
}

/** Fetches one picture of the map's folder, decoded; rejects when it cannot be had or read. */
export async function loadPicture(asset: Asset, name: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = asset(`map/${name}`)
  await image.decode()
  return image
}

/** Fetches the ground plate and unpacks it; rejects when it cannot be had or the browser cannot unpack. */
export async function loadGround(asset: Asset): Promise<ArrayBuffer> {
  const { body, ok, status } = await fetch(asset('map/ground.bin'))
  if (!ok || !body) throw new Error(`the ground plate could not be fetched: ${status}`)
  return new Response(body.pipeThrough(new DecompressionStream('deflate'))).arrayBuffer()
}

const FACES = ['400 16px', 'italic 400 16px', '700 16px'].map(style => `${style} "Old Standard TT"`)

/**
 * Waits for the lettering faces, at most three seconds: late letters are better than none. The naskh is asked for too and not waited for,
 * since only the near view has it.
 */
export async function loadFaces(): Promise<void> {
  const late = new Promise(resolve => setTimeout(resolve, 3000))
  const faces = FACES.map(face => document.fonts.load(face, 'Hisar'))
  document.fonts.load('400 16px Amiri', 'حصار').catch(() => undefined)
  await Promise.race([Promise.allSettled(faces), late])
}
