let added = 0

/** What the test has its workers told once: a number that is added to every answer. */
export function hire(shared: number | null): void {
  added = shared ?? 0
}

/** What the test of the crew has its workers do: double a number, slower the smaller it is, and fail at thirteen. */
export async function run(job: number): Promise<number> {
  await new Promise(resolve => setTimeout(resolve, Math.max(0, 20 - job)))
  if (job === 13) throw new Error('thirteen')
  return job * 2 + added
}
