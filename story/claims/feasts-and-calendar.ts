import type { Claim } from '../schema/claim.ts'

/** The moon, the fast, the two feasts and the spring. */
export const feastsAndCalendar = [
  {
    id: 'claims/feasts-and-calendar.ramadan',
    says: 'Ramadan in 1922 fell from about 28 April to about 27 May.',
    when: '1922-04-28~/1922-05-27~',
    where: [],
    who: [],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/death-certificate-1922',
        says: 'A paper of that year which gives one day in both calendars, and so fixes the months before it.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The days are counted back from that day, and the civil tables give the same within a day. Nobody's note of the beginning or end of the fast in the east was found.",
    mind: 'A letter or order that mentions the first day of the fast.',
  },
  {
    id: 'claims/feasts-and-calendar.year-1340',
    says: 'The year 1340 of the Hijra ran from September 1921 to August 1922 and so covers the whole campaign.',
    when: '1921-09/1922-08',
    where: [],
    who: [],
    confidence: 'inferred',
    for: [
      { source: 'sources/death-certificate-1922', says: 'Dates 4 August 1922 in the last month of 1340.' },
      { source: 'sources/mulla-sabir-letter', says: 'Is dated by the year alone.' },
    ],
    against: [],
    rival: '',
    judgement:
      "The limits of the year are arithmetic from the tables, and the certificate agrees with them. A paper dated 1340 and no more, like Mulla Sabir's, can therefore stand anywhere in the campaign.",
    mind: 'A month or a weekday on the letter that was missed in the excerpt.',
  },
  {
    id: 'claims/feasts-and-calendar.nawruz-at-bukhara',
    says: 'In old Bukhara Nawruz, the new year of 21 March, was kept for a month with a fair at the Shirbudun garden, with up to 500 tents.',
    when: 'standing',
    where: ['places/bukhara'],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/navruz-bukhara',
        says: "A newspaper's holiday piece describes tents, cauldrons and guards.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      "It is memory of the Emir's city, written for a modern feast day. The game quotes it as what Bukhara was used to, against one cauldron in a village.",
    mind: 'A description by a resident from before 1920.',
  },
  {
    id: 'claims/feasts-and-calendar.nawruz-in-the-east',
    says: 'How Nawruz was kept in Eastern Bukhara in March 1922 is not known.',
    when: '1922-03',
    where: ['places/baysun', 'places/dushanbe'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [{ source: 'sources/navruz-bukhara', says: 'Describes the city of Bukhara in other years.' }],
    rival: '',
    judgement:
      'The feast is old and will have been kept where there was wheat, and that is all one can say. The scene of the cauldron is invented.',
    mind: 'A song, a court record or a letter from the valleys dated at that time.',
    searched:
      'Nawruz in the campaign: our notes have it as unsourced; what was found is of Bukhara city and of mountain Rushan.',
  },
] as const satisfies readonly Claim[]
