import type { Claim } from '../schema/claim.ts'

/** What Zeki Velidi told Enver in Bukhara, and what he is said to have answered. */
export const togansWarning = [
  {
    id: 'claims/togans-warning.togans-warning',
    says: "Zeki Velidi warned Enver in Bukhara in October 1921 that the eastern bands were of the Emir's mind and that the odds were low.",
    when: '1921-10',
    where: ['places/bukhara'],
    who: ['people/zeki-velidi', 'people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/togan-memoirs',
        says: 'Says that he explained the east at length: the spirit the Emir had left there would spoil every good attempt.',
      },
      {
        source: 'sources/cakirgil-2022',
        says: 'Retells it, and has leading men of the place put the chance of success very low.',
      },
      {
        source: 'sources/samarkand-thesis',
        says: "Finds a parallel in the adjutant Muhiddin's memoir of 1923.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The adviser and the adjutant agree in substance, and what was foretold is what came. It is the memory of a man who proved right, so the game gives the sense of the warning and marks its words as invented.',
    mind: "Zeki Velidi's field diary, or Muhiddin's article in Vakit of 25 November 1923.",
    line: { weeks: [0, 0], place: 'places/bukhara', enver: 'places/bukhara' },
  },
  {
    id: 'claims/togans-warning.clean-name',
    says: 'Enver is remembered as answering that if it meant death, let it be death, and that a clean name and an idea would be left to those who came after.',
    when: '1921-10',
    where: ['places/bukhara'],
    who: ['people/enver-pasha', 'people/zeki-velidi'],
    confidence: 'attested',
    for: [
      { source: 'sources/togan-memoirs', says: 'Puts the answer in his mouth.' },
      { source: 'sources/cakirgil-2022', says: 'Quotes it from Zeki Velidi.' },
      { source: 'sources/samarkand-thesis', says: "Reports the like from the adjutant's memoir of 1923." },
    ],
    against: [],
    rival: '',
    judgement:
      'It was written down after he was dead by two men who had cause to dignify it, so its drift is credible and its phrasing is not evidence. The game must not quote it without the verdict of 1919 near by, since a court had already spoken on that name.',
    mind: 'The earlier of the two printed versions compared word by word with the memoir.',
  },
  {
    id: 'claims/togans-warning.unity-first',
    says: 'Mustafa Chokay judged afterwards that unity might perhaps have given the rising a chance, that lacking it defeat followed, and that 1922 was late.',
    when: '1930/1939',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Mustafa Chokay'],
    confidence: 'single',
    for: [
      {
        source: 'sources/chokay',
        says: 'Weighs the failure in exile: 1918-19 would have been the time, and disunity decided the rest.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It is hindsight from a politician who had led an earlier attempt, and it names the alternative that Enver set aside when he did not wait for a union of the parties. The game may reward patience a little, since nobody tried it.',
    mind: "Chokay's articles read whole, or the papers of Zeki Velidi's secret union for October 1921.",
  },
  {
    id: 'claims/togans-warning.envoys-to-zeki-velidi',
    says: "By Zeki Velidi's account, Ahund Yusuf Talibzade and Bürküt Eshikaghasi came to him as Enver's envoys.",
    when: '1921-10/1922-08-04',
    where: [],
    who: ['people/enver-pasha', 'people/zeki-velidi'],
    others: ['Ahund Yusuf Talibzade', 'Bürküt Eshikaghasi'],
    confidence: 'single',
    for: [{ source: 'sources/togan-memoirs', says: "Names the two as Enver's envoys to him." }],
    against: [],
    rival: '',
    judgement:
      'The receiver of the messages is the natural man to know who brought them, and the excerpt gives no month. They show that Enver sought him by messenger, and not whether it was before or after the warning.',
    mind: "The passages of Zeki Velidi's memoir where each envoy arrives, with their dates.",
  },
] as const satisfies readonly Claim[]
