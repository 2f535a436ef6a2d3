import type { Place } from '../schema/place.ts'

export const chahiab = {
  id: 'places/chahiab',
  name: 'Chah-i Ab',
  names: { russian: 'Чаяб', persian: 'چاه آب', modern: 'Chah Ab (AF)' },
  at: [69.815, 37.398],
  metres: 1025,
  kind: 'village',
  district: 'districts/rustaq',
  position: 'geonames',
  note: 'Village on the track from the Panj to Rustaq.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
