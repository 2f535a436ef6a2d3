import type { Attested } from '../schema/source.ts'

export const raidOnKarakul = {
  id: 'history/raid-on-karakul',
  date: '1922-05-02',
  weeks: [26, 26],
  place: 'places/bukhara',
  enver: null,
  what: 'A hundred to a hundred and fifty riders took the station of Karakul until an armoured train answered. Up to three hundred showed themselves at Jandar, ten versts from Old Bukhara.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/polcontrol-1922-05-07'],
} satisfies Attested
