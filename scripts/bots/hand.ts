// One thread of the pool: takes the story and the module it works for, then a job at a time.
import { parentPort, workerData } from 'node:worker_threads'
import { useStory } from './headless.ts'
import type { Handed, Hired } from './pool.ts'

const { module, story } = workerData as Hired
useStory(story)
const { work } = (await import(module)) as { work: (job: unknown) => Promise<unknown> }
const answer = (what: Handed<unknown>) => parentPort?.postMessage(what)

parentPort?.on('message', (job: unknown) => {
  work(job).then(
    result => answer({ ok: true, result }),
    (error: unknown) => answer({ ok: false, why: (error as Error).stack ?? String(error) }),
  )
})
