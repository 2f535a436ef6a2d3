import type { Attested } from '../schema/source.ts'

export const bandsRoundDushanbe = {
  id: 'history/bands-round-dushanbe',
  date: '1922-01',
  weeks: [9, 13],
  place: 'places/dushanbe',
  enver: 'places/dushanbe',
  what: "Bands under Enver's name closed on Dushanbe, a place of about a thousand people and a large Monday market.",
  rival:
    'Some count one long siege; a broken one in December and a second that succeeded fits the papers better. An encyclopedia dates the second from 28 January or 8 February.',
  confidence: 'attested',
  cites: [
    'sources/artikov',
    'sources/ferg-dushanbe',
    'sources/wikipedia-siege-dushanbe',
    'sources/khalid-making-uzbekistan',
  ],
} satisfies Attested
