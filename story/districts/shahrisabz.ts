import type { District } from '../schema/place.ts'

export const shahrisabz = {
  id: 'districts/shahrisabz',
  name: 'Shahr-i Sabz',
  role: 'play',
  seat: 'places/shahrisabz',
  thousands: 150,
  peoples: 'Keneges and Sarai Turki; Persian-speaking hill villages',
  economy: 'Grain, rice, fruit and silk; sheep above Yakkabag',
  authority: 'Formerly the beks of Shahr-i Sabz, Kitab, Chirakchi and Yakkabag',
  neighbours: ['districts/denau', 'districts/guzar', 'districts/karshi', 'districts/samarkand'],
  start: { holder: 'republic', support: 15, grain: 5250, herds: 1800 },
  cites: [],
} as const satisfies District
