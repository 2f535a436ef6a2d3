import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { theStory } from './headless.ts'

/** What a hand is told once: the module whose `work` it does, and the story, so that it is compiled only once a run. */
export interface Hired {
  readonly module: string
  readonly story: ReturnType<typeof theStory>
}

/** A hand answers with what its job came to, or with the fault that stopped it. */
export type Handed<R> =
  | { readonly ok: true; readonly result: R }
  | { readonly ok: false; readonly why: string }

/**
 * Does jobs on `hands` threads (1 or more; all cores when not given) by the `work` a module exports, and answers in the
 * order of the jobs. What a job comes to may depend on nothing but the job, so that the number of threads never shows.
 * `done` is told after each how many are finished. The first fault of a hand is thrown.
 */
export async function inParallel<J, R>(
  module: URL,
  jobs: readonly J[],
  done: (finished: number) => void = () => undefined,
  hands = availableParallelism(),
): Promise<R[]> {
  const results: R[] = new Array(jobs.length)
  let next = 0
  let finished = 0
  const hired: Hired = { module: module.href, story: theStory() }
  const hand = () =>
    new Promise<void>((resolve, reject) => {
      // Node 20 cannot read TypeScript in a thread by a flag alone: tsx is asked for inside it.
      const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(
        new URL('./hand.ts', import.meta.url).href,
      )}) })`
      const worker = new Worker(start, { eval: true, workerData: hired })
      let doing = -1
      const give = () => {
        if (next >= jobs.length) return void worker.terminate().then(() => resolve())
        doing = next++
        worker.postMessage(jobs[doing])
      }
      worker.on('message', (answer: Handed<R>) => {
        if (!answer.ok) return void worker.terminate().then(() => reject(new Error(answer.why)))
        results[doing] = answer.result
        done(++finished)
        give()
      })
      worker.on('error', reject)
      give()
    })
  await Promise.all(Array.from({ length: Math.max(1, Math.min(hands, jobs.length)) }, hand))
  return results
}

/** Says on standard error how many of `all` are finished, over the same line where that is a terminal. */
export function progress(all: number, what: string): (finished: number) => void {
  const began = performance.now()
  return finished => {
    const seconds = Math.round((performance.now() - began) / 1000)
    const line = `${finished} of ${all} ${what}, ${seconds} s`
    process.stderr.write(process.stderr.isTTY ? `\r${line}${finished === all ? '\n' : ''}` : `${line}\n`)
  }
}
