import type { Content } from '../../story/schema/content.ts'
import type { Pledge } from '../sim/world.ts'

/** Other words still open that cannot be true together with this one. */
export function conflictsOf(
  pledge: Pledge,
  pledges: readonly Pledge[],
  records: Content['pledges'],
): readonly Pledge[] {
  const against = new Set(records.find(record => record.id === pledge.what)?.contradicts ?? [])
  for (const record of records) if (record.contradicts.includes(pledge.what)) against.add(record.id)
  return pledges.filter(other => other.id !== pledge.id && other.state === 'open' && against.has(other.what))
}
