import type { Claim } from '../schema/claim.ts'

/** Why Moscow, in 1929, stood by a king against a rising of the poor. */
export const afghanistan1929 = [
  {
    id: 'claims/afghanistan-1929.king-turned-out',
    says: "In 1929 Amanullah was driven from Kabul, and Habibullah Kalakani, a water-carrier's son at the head of a rising of the poor, held the capital.",
    when: '1929',
    where: [],
    who: ['people/amanullah'],
    others: ['Habibullah Kalakani'],
    confidence: 'single',
    for: [
      {
        source: 'sources/russia-beyond-1929',
        says: 'Tells it as a revolution of the common people against the elite, which began a civil war.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The event is well known; calling it a revolution is the article's way of making its paradox. The epilogue keeps the water-carrier and leaves out the word.",
    mind: 'A history of Afghanistan that looks at who fought for Habibullah and why.',
  },
  {
    id: 'claims/afghanistan-1929.king-had-held-the-bands',
    says: 'While Amanullah ruled, Moscow and Kabul got on, and the fugitive bands on his soil were held back from raiding.',
    when: '1923/1929',
    where: [],
    who: ['people/amanullah'],
    confidence: 'single',
    for: [
      {
        source: 'sources/russia-beyond-1929',
        says: 'Says so, and speaks of growing trade and military dealings.',
      },
    ],
    against: [
      {
        source: 'sources/lee-2018',
        says: 'Has him help the rising in Bukhara secretly until the middle of 1922.',
      },
      {
        source: 'sources/enver-letters',
        says: 'Enver, in July 1922, still wrote to him as a helper who had drawn back.',
      },
    ],
    rival: 'In 1921-22 he had armed the same movement.',
    judgement:
      'Both are true of different years, and the article has no memory of the first; the years are ours. The epilogue sets them side by side, as the turn it was.',
    mind: "Kabul's orders to its northern governors between 1923 and 1928.",
  },
  {
    id: 'claims/afghanistan-1929.moscow-divided',
    says: 'Moscow was divided: the OGPU was for Habibullah, and the Commissariat for Foreign Affairs was against him.',
    when: '1929',
    where: [],
    who: [],
    others: ['OGPU', "People's Commissariat for Foreign Affairs", 'Georges Agabekov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/russia-beyond-1929',
        says: 'Cites Agabekov: the police saw a chance to make the whole country Soviet, and the diplomats disagreed.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It comes from a man who served in the first of the two offices and then sold what he knew, through a magazine. The epilogue writes that the police are said to have favoured the rising.',
    mind: 'Politburo papers of the spring of 1929 on Afghanistan.',
  },
  {
    id: 'claims/afghanistan-1929.argument-of-the-frontier',
    says: 'The diplomats argued that Habibullah, a Tajik with Tajik support in the north, would reach across the frontier and unsettle Soviet Central Asia; Moscow chose the king.',
    when: '1929',
    where: [],
    who: ['people/amanullah'],
    others: ['Habibullah Kalakani'],
    confidence: 'single',
    for: [
      {
        source: 'sources/russia-beyond-1929',
        says: 'Gives this argument, and says that events bore it out.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The reasoning is told afterwards by those who won the quarrel, and it speaks of nations as Moscow had lately drawn them. The epilogue says only that the diplomats feared for the frontier.',
    mind: 'The memorandum of the Commissariat for Foreign Affairs, in the Politburo papers of that spring.',
  },
  {
    id: 'claims/afghanistan-1929.ibrahim-with-habibullah',
    says: 'Habibullah allied himself with Ibrahim Bek, and raids into Soviet territory increased.',
    when: '1929',
    where: [],
    who: ['people/ibrahim-bek'],
    others: ['Habibullah Kalakani'],
    confidence: 'single',
    for: [
      {
        source: 'sources/russia-beyond-1929',
        says: 'Gives both, to bear out what the Foreign Commissariat had feared.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "An alliance is likely for an exile whose host had been overthrown, and the rise in raids is asserted without a number. Fuzail's raid of that April fits and is told elsewhere.",
    mind: 'Frontier reports that count raids month by month.',
  },
  {
    id: 'claims/afghanistan-1929.british-behind-habibullah',
    says: 'The British actively supported Habibullah.',
    when: '1929',
    where: [],
    who: [],
    others: ['Habibullah Kalakani'],
    confidence: 'single',
    for: [
      {
        source: 'sources/russia-beyond-1929',
        says: "Says so in one sentence, as a further reason for Moscow's choice.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It is the oldest of Soviet explanations, offered without evidence by a magazine of the Russian state, and for 1922 a like charge found no support in our reading. The epilogue does not repeat it.',
    mind: 'India Office files on Kabul for the first half of 1929.',
  },
] as const satisfies readonly Claim[]
