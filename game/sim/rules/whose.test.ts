import { expect, test } from 'vitest'
import { tiny, tinyTurn, withBand } from '../fixtures.ts'
import { bandToOrder } from './whose.ts'

test('only his own obey, and a captive commands nobody', () => {
  const world = tiny()
  const held = { ...world, pasha: { ...world.pasha, captiveOf: 'people/aslan' as const } }
  expect(bandToOrder(tinyTurn(held), 'bands/pasha')).toBe('captive')
  expect(bandToOrder(tinyTurn(world), 'bands/none')).toBe('no-such-band')
  expect(bandToOrder(tinyTurn(world), 'bands/berdi')).toBe('not-yours')
  const followed = withBand(world, 'bands/berdi', { follows: 'bands/pasha' })
  expect(bandToOrder(tinyTurn(followed), 'bands/berdi')).toMatchObject({ id: 'bands/berdi' })
})
