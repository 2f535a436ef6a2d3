// One worker of the crew. Plain JavaScript, because Node reads no TypeScript until tsx is told to help, in each thread anew.
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { run, hire } = await import(workerData.module)
hire?.(workerData.shared)
parentPort.on('message', async ({ index, job }) => {
  try {
    parentPort.postMessage({ index, result: await run(job) })
  } catch (error) {
    parentPort.postMessage({ index, fault: String(error?.stack ?? error) })
  }
})
parentPort.postMessage({ ready: true })
