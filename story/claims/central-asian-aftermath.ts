import type { Claim } from '../schema/claim.ts'

/** How the encyclopedia ends the wars of the region, and what the other sources allow. */
export const centralAsianAftermath = [
  {
    id: 'claims/central-asian-aftermath.mastered-by-1921',
    says: 'By 1921 Soviet power was dominant throughout Central Asia.',
    when: '1921/1922-08-04',
    where: [],
    who: ['people/ordzhonikidze'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Says that the Soviet Union had achieved dominance by 1921, though it has Dushanbe lost in February 1922 and fought for until July.',
      },
    ],
    against: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Reports in May 1922 something close to a general uprising in Bukhara, organised in the east under Enver.',
      },
    ],
    rival: "In May 1922 Moscow's own envoy found Eastern Bukhara close to a general rising.",
    judgement:
      "The sentence contradicts its own article and a telegram of the time, and it speaks of a Soviet Union in 1921. The game takes the envoy's word.",
    mind: 'Nothing short of a Red report of late 1921 that counts the east as quiet.',
  },
  {
    id: 'claims/central-asian-aftermath.reprisals',
    says: 'By one account Soviet forces burnt land and punished whole villages for the rebels they were thought to hide, and hunger killed many afterwards.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Says so of the whole war, without place or date.',
      },
      {
        source: 'sources/volos',
        says: 'Quotes archive papers on Samarkand oblast: shootings at will, and hostages taken to make bands fight.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The archive papers bear out shootings and hostages in one oblast; the burning and the famine rest on one uncited line. In the game a reprisal turns a district towards the bands, and no famine after it may be told as counted.',
    mind: 'Orders or village complaints that name a burnt village in Eastern Bukhara in 1922.',
  },
  {
    id: 'claims/central-asian-aftermath.delimitation-1924',
    says: 'By 1924 the Soviet government had set up Central Asian republics, among them Uzbekistan, Turkmenistan, Tajikistan and Kyrgyzstan, and taken the region into its system.',
    when: '1924',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Lists the four as republics established by 1924, and counts the end of local autonomy and the recovery of old imperial frontiers as part of it.',
      },
    ],
    against: [
      {
        source: 'sources/nunan',
        says: 'Speaks of a Tajik autonomous republic in these years, which is a lower rank than the list gives it.',
      },
    ],
    rival: '',
    judgement:
      "The redrawing of 1924 is not in doubt, and the equal rank of the four is the encyclopedia's shortcut. It is the reason why no nation of 1924 is named in a scene set in 1921.",
    mind: 'The decree of October 1924 with the status of each unit.',
  },
] as const satisfies readonly Claim[]
