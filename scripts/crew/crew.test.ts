import { expect, test } from 'vitest'
import { runJobs } from './crew.ts'

const FIXTURE = new URL('./fixture.ts', import.meta.url)
const jobs = [1, 2, 3, 4, 5, 6, 7, 8]
const ignore = () => {}

test('results come in the order of the jobs, whoever was done first and however many hands there are', async () => {
  const [one, three] = await Promise.all(
    [1, 3].map(hands => runJobs<number, number>(FIXTURE, jobs, ignore, hands)),
  )
  expect(one).toEqual(jobs.map(n => n * 2))
  expect(three).toEqual(one)
}, 60_000)

test('a job that throws rejects the whole, and says which it was', async () => {
  await expect(runJobs(FIXTURE, [1, 13, 2], ignore, 2)).rejects.toThrow(/job 1 13: Error: thirteen/)
}, 60_000)

test('what the jobs share is handed to every thread before its first job', async () => {
  expect(await runJobs(FIXTURE, [1, 2, 3], ignore, 2, 100)).toEqual([102, 104, 106])
}, 60_000)

test('progress counts every job once; no jobs is no work', async () => {
  const told: string[] = []
  await runJobs(FIXTURE, [20, 21, 22], (done, all) => told.push(`${done}/${all}`), 2)
  expect(told).toEqual(['1/3', '2/3', '3/3'])
  expect(await runJobs(FIXTURE, [])).toEqual([])
}, 60_000)
