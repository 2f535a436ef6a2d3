import { expect, test } from 'vitest'
import { after, refused, tiny } from '../fixtures.ts'

test('an order taken back leaves the band camped where it is', () => {
  const riding = after(tiny(), { kind: 'move', band: 'bands/pasha', to: 'places/valley', hidden: false })
  const camped = after(riding, { kind: 'cancel', band: 'bands/pasha' })
  expect(camped.bands['bands/pasha']!.task).toEqual({ kind: 'camp' })
  expect(refused(tiny(), { kind: 'cancel', band: 'bands/aslan' })).toBe('not-yours')
})
