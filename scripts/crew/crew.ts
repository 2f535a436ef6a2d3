// Runs many jobs on all cores. A job's answer depends on the job alone, so the list of answers does not depend on the cores.
import { availableParallelism } from 'node:os'
import process from 'node:process'
import { Worker } from 'node:worker_threads'

/** What a hand says: that it has read its module, or how one job went. */
type Word =
  | { readonly ready: true }
  | { readonly index: number; readonly result: unknown }
  | { readonly index: number; readonly fault: string }

/**
 * Runs every job in a module that exports `run(job)`, over `hands` threads (all cores unless told), and answers the results
 * in the order of the jobs. Jobs and results must be plain data. Rejects with the first job that throws. What all jobs need
 * and is dear to make goes in `shared`: each thread hands it once to the module's `hire(shared)`.
 */
export function runJobs<Job, Result>(
  workerUrl: URL,
  jobs: readonly Job[],
  onProgress: (done: number, all: number) => void = () => {},
  hands = availableParallelism(),
  shared: unknown = null,
): Promise<Result[]> {
  if (jobs.length === 0) return Promise.resolve([])
  const results: Result[] = new Array(jobs.length)
  let next = 0
  let done = 0
  const crew = Array.from(
    { length: Math.max(1, Math.min(hands, jobs.length)) },
    () =>
      new Worker(new URL('./hand.mjs', import.meta.url), { workerData: { module: workerUrl.href, shared } }),
  )
  const all = new Promise<Result[]>((resolve, reject) => {
    for (const hand of crew) {
      const give = () => {
        if (next < jobs.length) hand.postMessage({ index: next, job: jobs[next++] })
      }
      hand.on('error', reject)
      hand.on('exit', code => reject(new Error(`a worker of ${workerUrl.pathname} stopped with ${code}`)))
      hand.on('message', (word: Word) => {
        if ('ready' in word) return give()
        if ('fault' in word)
          return reject(new Error(`job ${word.index} ${JSON.stringify(jobs[word.index])}: ${word.fault}`))
        results[word.index] = word.result as Result
        onProgress(++done, jobs.length)
        if (done === jobs.length) resolve(results)
        else give()
      })
    }
  })
  return all.finally(() => Promise.all(crew.map(hand => hand.terminate())))
}

/** Progress for `runJobs` on stderr: the name of the work, and each twentieth part done. */
export function telling(name: string): (done: number, all: number) => void {
  let shown = -1
  return (done, all) => {
    const part = Math.floor((done * 20) / all)
    if (part === shown) return
    if (shown < 0) process.stderr.write(`${name}: `)
    shown = part
    process.stderr.write(done === all ? `${all} of ${all}\n` : `${part * 5}% `)
  }
}
