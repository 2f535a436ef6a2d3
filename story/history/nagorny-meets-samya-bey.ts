import type { Attested } from '../schema/source.ts'

export const nagornyMeetsSamyaBey = {
  id: 'history/nagorny-meets-samya-bey',
  date: '1921-12-10',
  weeks: [5, 5],
  place: 'places/dushanbe',
  enver: null,
  what: "Consul-General Nagorny talked with a friend of Enver he names Samya Bey, in circumstances he called exceptional and through the other man's poor French. A meeting with Enver was promised and did not take place.",
  rival:
    "Samya Bey may be Haji Sami or the militia chief Surya-efendi. The letter's opening does not name the town.",
  confidence: 'attested',
  cites: ['sources/nagorny-1922-01-01'],
} satisfies Attested
