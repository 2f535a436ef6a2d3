import type { Claim } from '../schema/claim.ts'

/** How few could treat the sick, and where the fever lay. */
export const feverAndDoctors = [
  {
    id: 'claims/fever-and-doctors.three-doctors',
    says: 'The amirate had one state doctor and two private ones for the whole country.',
    when: '1920~',
    where: ['places/bukhara'],
    who: ['people/faizullah-khojaev'],
    confidence: 'single',
    for: [{ source: 'sources/khojaev-book', says: "Gives the number for the Emir's time." }],
    against: [],
    rival: '',
    judgement:
      'He wrote to damn the old government and probably left out the Russian posts. That there was no more than a handful is all that may be taken from it.',
    mind: 'The list of physicians at the Russian agency and railway hospitals.',
  },
  {
    id: 'claims/fever-and-doctors.one-pharmacy',
    says: 'In August 1922 malaria in Old Bukhara was called threatening; the town had one old pharmacy, with queues.',
    when: '1922-08',
    where: ['places/bukhara'],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/russkiymir',
        says: 'A magazine article that quotes the newspaper Turkestanskie vedomosti of that month.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The newspaper is contemporary and reaches us through a popular magazine. What was short in the city can hardly have been plentiful in the camps, which is inference.',
    mind: 'The issue of the newspaper itself.',
  },
  {
    id: 'claims/fever-and-doctors.malaria-by-1932',
    says: 'By 1932 there were 300,000 cases of malaria in the lowlands of Soviet Tajikistan.',
    when: '1932',
    where: ['places/kurgantyube', 'places/kulob'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/nunan', says: 'Gives the number in a history of the frontier.' }],
    against: [],
    rival: '',
    judgement:
      'It is a count of ten years later in another order of things. The game takes from it where the disease lay and not how many had it in 1922.',
    mind: 'Case counts for the same lowlands before 1925.',
  },
] as const satisfies readonly Claim[]
