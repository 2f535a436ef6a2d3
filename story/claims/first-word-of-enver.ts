import type { Claim } from '../schema/claim.ts'

/** When the Soviets first had it in writing that Enver was on the other side. */
export const firstWordOfEnver = [
  {
    id: 'claims/first-word-of-enver.first-soviet-word-of-enver',
    says: "A Soviet telegram of 7 December 1921 is the earliest dated Soviet paper found that puts Enver's name among the rebels; it reports Hasan's desertion.",
    when: '1921-12-07',
    where: [],
    who: ['people/enver-pasha', 'people/hasan-bey'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/telegram-1921-12-07',
        says: 'Is dated 7 December, from the head of the special section of Termez, writing at Aivaj, by way of the staff of the troops of Samarkand oblast; it tells of mutineers and of a Turk who called himself Enver.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The paper exists and is dated; that it is the first is only true of those we found. The game lets Moscow have its news in that week and does not say that nobody knew before.',
    mind: 'An earlier report from the Bukharan Cheka or the consulate, of November 1921.',
    line: { weeks: [5, 5], place: null, enver: null },
  },
  {
    id: 'claims/first-word-of-enver.a-claim-reported',
    says: 'What the telegram of 7 December passes on about Enver is what a man gave himself out to be; as far as seen, it reports no sighting of Enver by anyone who knew him.',
    when: '1921-12-07',
    where: ['places/kabadian'],
    who: ['people/enver-pasha', 'people/hasan-bey'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/telegram-1921-12-07',
        says: 'In the excerpt seen it passes on what was told of a rally, where a man said that he was Enver.',
      },
    ],
    against: [],
    rival: 'The telegram is a notice that Enver himself had crossed over.',
    judgement:
      'The distinction matters because the same doubt was holding him among the Lakais in those weeks. Until the whole text is read the game should call this a report and not a discovery.',
    mind: 'The full telegram, item 12696, and the replies to it.',
  },
  {
    id: 'claims/first-word-of-enver.nagorny-had-heard',
    says: 'Nagorny had first learnt about three weeks before New Year 1922 that Enver had come among the Bukharans.',
    when: '1922-01-01',
    where: [],
    who: ['people/nagorny', 'people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/nagorny-1922-01-01',
        says: "States it in a letter to Enver, and dates a talk with a friend of Enver's to 10 December.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Counted back, his three weeks fall on or about 11 December, which agrees with the telegram and with the talk he dates to the 10th. By the second week of December, then, at least one Soviet official took it for true.',
    mind: "The rest of Nagorny's letter and Enver's answer to it.",
  },
] as const satisfies readonly Claim[]
