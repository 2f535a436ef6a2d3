import type { Claim } from '../schema/claim.ts'

/** How many ride on a raid, and how a band fills its ranks. */
export const strengthOfTheRisingBands = [
  {
    id: 'claims/strength-of-the-rising-bands.levies',
    says: 'The bands filled their ranks by forced levy and punished villagers for sympathy with the Reds.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'A text in the Soviet line says so and an adventure novel has levied farmers run home after defeat, neither of which can carry it, though the thing itself is likely. The game may show levies and reprisals, for civilians were harmed by every side, and must mark their scale as undocumented.',
    mind: "Petitions of villagers, or Baljuvoni's chronicle on what the chiefs took and whom.",
    searched:
      'Incidents and figures of levies and reprisals in 1922 in the east; none with a place and a day.',
  },
  {
    id: 'claims/strength-of-the-rising-bands.raiding-party',
    says: 'A raiding band in Western Bukhara in May 1922 was of the order of one to three hundred riders.',
    when: '1922-05',
    where: [],
    who: [],
    confidence: 'attested',
    for: [
      {
        source: 'sources/polcontrol-1922-05-07',
        says: 'Gives 100 to 150 in one raid of those days and up to 300 in another.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Two numbers in one report, both the guesses of men under fire, give a scale and not a strength. That eastern raids were of the same size is assumed by the game.',
    mind: 'Similar reports for Hisar, Baljuvon and Kulob.',
  },
] as const satisfies readonly Claim[]
