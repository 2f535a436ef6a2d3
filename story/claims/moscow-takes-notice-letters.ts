import type { Claim } from '../schema/claim.ts'

/** What Ordzhonikidze wrote to Stalin from Tashkent in May 1922, and what Stalin wrote back. */
export const moscowTakesNoticeLetters = [
  {
    id: 'claims/moscow-takes-notice-letters.ordzhonikidzes-report',
    says: 'On 12 May 1922 Ordzhonikidze reported from Tashkent that Bukhara was in almost general revolt, and that in the east the revolt was becoming organised under Enver.',
    when: '1922-05-12',
    where: [],
    who: ['people/ordzhonikidze', 'people/enver-pasha'],
    others: ['Stalin'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Speaks of an almost general uprising and, on local information, of organisation under Enver in Eastern Bukhara.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'No Red paper that we have seen puts the danger higher, and it was written to draw troops and decisions out of Moscow. The part about Enver he passes on from others, and the game gives it as his report and not as a count of bands.',
    mind: 'The local reports he drew on, among the papers of the Turkestan Front in RGVA.',
    line: { weeks: [27, 27], place: null, enver: null },
  },
  {
    id: 'claims/moscow-takes-notice-letters.stalins-answer',
    says: 'On 14 May 1922 Stalin wired Ordzhonikidze that Bukhara must be occupied, and that a long political campaign of concessions on national, religious and land questions should go with it.',
    when: '1922-05-14',
    where: [],
    who: ['people/ordzhonikidze'],
    others: ['Stalin'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/stalin-1922-05-14',
        says: 'Calls occupation unavoidable, asks for concessions beside it, and adds that the Central Committee had ordered that line three months before.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "He marks it as his own opinion, ahead of an answer of the Central Committee that we have not seen; the English has him 'move away from the line of concessions', which looks like a mistranslation, because he asks for concessions in the same breath. The lands to be given back the makers take to be waqf.",
    mind: 'The Russian text in the collection of 1996, or the answer of the Central Committee that followed.',
    line: { weeks: [27, 27], place: null, enver: null },
  },
  {
    id: 'claims/moscow-takes-notice-letters.rely-on-khojaev',
    says: 'On 14 May 1922 Stalin advised Ordzhonikidze to settle nothing about Bukhara without Faizullah Khojaev.',
    when: '1922-05-14',
    where: [],
    who: ['people/faizullah-khojaev', 'people/ordzhonikidze'],
    others: ['Stalin'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/stalin-1922-05-14',
        says: 'Advises him not to judge the affairs of Bukhara without Khojaev and to have him called to Tashkent.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The wire asks that he be heard and shields him from his enemies in Tashkent, and the makers sum that up as a decision to rely on him. How long such trust held is another question, on which nothing of 1922 was seen.',
    mind: 'The minutes of a meeting of Ordzhonikidze with Khojaev in Tashkent, or later papers of Stalin on the Bukharan government.',
  },
  {
    id: 'claims/moscow-takes-notice-letters.bitterness',
    says: 'On 18 May 1922 Ordzhonikidze told Stalin in confidence that the bitterness against the Soviet side in Turkestan was "damn strong".',
    when: '1922-05-18',
    where: [],
    who: ['people/ordzhonikidze'],
    others: ['Stalin'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/ordzhonikidze-1922-05-18',
        says: 'Uses the phrase, and warns against holding the country by Red Army bayonets alone.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A man with every reason to report success admits the contrary to one reader, and that makes it credible. He speaks of Turkestan as a whole, so the game may not put the words on a single valley of Eastern Bukhara.',
    mind: 'The original wording in Russian, or village reports of that month from Bukhara itself.',
  },
  {
    id: 'claims/moscow-takes-notice-letters.chiefs-as-khans',
    says: 'On 18 May 1922 Ordzhonikidze complained that the war had bred khans with their own armed men, land and subjects, with whom local communists treated as equals.',
    when: '1922-05-18',
    where: [],
    who: ['people/ordzhonikidze'],
    others: ['Stalin'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/ordzhonikidze-1922-05-18',
        says: 'Describes feudal lords, "khans", and peace talks with them that leave them what they took.',
      },
      {
        source: 'sources/vrachev-1922',
        says: 'Shows such talks being held with one chief, in Fergana, in those months.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The picture fits the bargains of that spring in Fergana better than anything known from the Hisar valley. It stands as evidence that Red officers did negotiate with chiefs, and that their superior disliked the terms.',
    mind: 'The list of agreements that the Turkestan authorities had signed with chiefs by May 1922.',
  },
] as const satisfies readonly Claim[]
