import type { Attested } from '../schema/source.ts'

export const treatyOfMoscow = {
  id: 'history/treaty-of-moscow',
  date: '1921-03-16',
  weeks: [0, 0],
  place: null,
  enver: null,
  what: 'Moscow and Ankara signed their treaty. Between them the Armenian republic had already been broken: Kars, Ardahan and Surmalu with Ararat went to Turkey, Nakhichevan and Karabagh to Azerbaijan, and the rest became Soviet.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/hovannisian-1973', 'sources/steinbach'],
} satisfies Attested
