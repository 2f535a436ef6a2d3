import type { Place } from '../schema/place.ts'

export const jirgatal = {
  id: 'places/jirgatal',
  name: 'Jirgatal',
  names: { russian: 'Джиргаталь', persian: 'جیرگه‌تال', modern: 'Lakhsh/Jirgatol (TJ)' },
  at: [71.192, 39.22],
  metres: 1914,
  kind: 'village',
  district: 'districts/karategin',
  position: 'geonames',
  note: 'Kirghiz grazing country; the track goes on to the Alai.',
  cites: [
    'claims/clans-and-peoples.other-clans',
    'claims/map-of-the-game.general-knowledge',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
