import type { Place } from '../schema/place.ts'

export const jilikul = {
  id: 'places/jilikul',
  name: 'Jilikul',
  names: { russian: 'Джиликуль', persian: 'جلی‌کول', modern: 'Jilikul (TJ)' },
  at: [68.531, 37.492],
  metres: 349,
  kind: 'ford',
  district: 'districts/kurgantyube',
  position: 'geonames',
  note: 'Ersari Turkmen village with boats and a winter ford over the lower Vakhsh.',
  cites: [
    'claims/clans-and-peoples.other-clans',
    'claims/rivers-and-crossings.flood-months',
    'claims/map-of-the-game.general-knowledge',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
