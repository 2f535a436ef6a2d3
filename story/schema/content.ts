import type { Person } from './person.ts'
import type { District, Place, Route } from './place.ts'
import type { SceneHeader } from './scene.ts'
import type { Attested } from './source.ts'
import type { ActRecord, PledgeRecord } from './word.ts'

/** Everything the simulation is handed by its host. Plain data; the core loads nothing. */
export interface Content {
  readonly places: readonly Place[]
  readonly routes: readonly Route[]
  readonly districts: readonly District[]
  readonly people: readonly Person[]
  readonly scenes: readonly SceneHeader[]
  readonly history: readonly Attested[]
  readonly pledges: readonly PledgeRecord[]
  readonly acts: readonly ActRecord[]
  /** Assumption id to value; whole numbers. */
  readonly numbers: Readonly<Record<string, number>>
}
