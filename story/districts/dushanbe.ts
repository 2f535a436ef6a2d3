import type { District } from '../schema/place.ts'

export const dushanbe = {
  id: 'districts/dushanbe',
  name: 'Dushanbe',
  role: 'play',
  seat: 'places/dushanbe',
  thousands: 75,
  peoples: 'Persian-speaking villages, Lakai and Marka Turki, Bukharan Jews',
  economy: 'Wheat, rice, walnuts; bazaars on Monday and Saturday',
  authority: "Formerly the bek of Hisar; now a Red garrison beside the republic's officials",
  neighbours: [
    'districts/faizabad',
    'districts/hisar',
    'districts/karategin',
    'districts/lakai',
    'districts/zeravshan',
  ],
  start: { holder: 'reds', support: 10, grain: 2250, herds: 900 },
  cites: ['sources/ferg-dushanbe'],
} as const satisfies District
