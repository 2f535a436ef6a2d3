import type { Claim } from '../schema/claim.ts'

/** What the encyclopedia says of the other wars of the region, 1917-20, and where it cannot be right. */
export const centralAsianFront = [
  {
    id: 'claims/central-asian-front.alash-orda',
    says: 'In June 1918 the army of Alash, helped by the Czechoslovak Legion, took over the Kazakh steppe; after talks begun in a later March it had passed wholly to the Soviet side by December.',
    when: '1918-06/1919-12?',
    where: [],
    who: [],
    others: ['Alash Orda', 'Kolchak'],
    confidence: 'single',
    for: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Tells this without references, gives no year for March and December, and says that most leaders had been arrested by early 1930.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The outline is repeated as it stands, with the missing years supplied as 1919 only by the order of its sentences. It concerns another country and appears in no scene.',
    mind: 'The minutes of the talks between Alash and the Bolsheviks.',
  },
  {
    id: 'claims/central-asian-front.protectorates',
    says: 'The rulers of Khiva and Bukhara rose against governments set over them.',
    when: '1917/1920',
    where: ['places/bukhara'],
    who: ['people/emir-alim-khan'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Says so, has the revolt meet fierce resistance, and derives the autonomies of Alash and Turkestan from these revolutions.',
      },
    ],
    against: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Treats the khans and emirs as the old ruling classes and has the Emir thrown out in 1920.',
      },
    ],
    rival: 'The khan and the emir were the governments, and it was against them that others rebelled.',
    judgement:
      'The sentence turns the matter round, since the emir was the ruler of Bukhara, and its order of causes fails because Alash dates from 1917 in the same article. The game does not use it.',
    mind: 'A corrected version of the article with references for the passage.',
  },
  {
    id: 'claims/central-asian-front.mixed-motives',
    says: 'The revolutions of these years in Central Asia mixed socialist ideas with a wish for self-rule, and met with divisions among the peoples, resistance of local elites and the advancing Red Army.',
    when: '1917/1920',
    where: [],
    who: [],
    others: ['Alash'],
    confidence: 'single',
    for: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Says so in general terms, with the Kazakh intellectuals of Alash as seekers of autonomy.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The sentence would fit most revolutions, and the page gives no case of it in Bukhara. It is kept as the frame in which that page sees the bands, and no scene rests on it.',
    mind: 'A study of the programmes of 1917 in Khiva and Bukhara.',
  },
  {
    id: 'claims/central-asian-front.promises-of-land',
    says: 'Bolshevik promises to share out land won ground among the peasants of Turkestan.',
    when: '1917/1920',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Says that such promises gained traction among peasants there.',
      },
    ],
    against: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: "Describes hunger, settlers' violence and the army's first call on food as what peasants met with.",
      },
    ],
    rival: '',
    judgement:
      'Promises may have been welcomed and belied within two years, and one uncited sentence cannot weigh the two. The game lets the Reds promise and lets looting undo the promise.',
    mind: 'Village resolutions of 1918 for or against the land decree.',
  },
  {
    id: 'claims/central-asian-front.malleson-sent',
    says: "Britain sent Malleson's mission to Meshed, with troops of the Indian Army, to check Bolshevism and protect India, fearing that Soviet rule in Central Asia would unsettle Afghanistan.",
    when: '1918',
    where: [],
    who: [],
    others: ['Wilfrid Malleson'],
    confidence: 'single',
    for: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Gives these reasons for 1918; makes Malleson a brigadier in its table and a major general in its text.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The motive is a reading by one uncited page, which cannot even settle his rank. It concerns other years and another frontier, and it may not be lent to British watchers of 1922.',
    mind: "The mission's file in the India Office Records.",
  },
  {
    id: 'claims/central-asian-front.malleson-in-transcaspia',
    says: "Malleson's troops helped the Transcaspian Government of Mensheviks and Social Revolutionaries to defend Ashkhabad, and a victory at Dushak secured its supply line to the Caspian.",
    when: '1918/1919',
    where: [],
    who: [],
    others: ['Wilfrid Malleson', 'Transcaspian Government'],
    confidence: 'single',
    for: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Credits the mission with supplies, weapons, training and a crucial part in the defence of Ashkhabad.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "We repeat it with its author's praise taken out. Dushak is a station of the Transcaspian railway and must not be read as Dushanbe, where no British troops are attested.",
    mind: 'The war diary of the Indian detachment in Transcaspia.',
  },
  {
    id: 'claims/central-asian-front.malleson-withdrawn',
    says: 'The British withdrew the mission in 1919, and the Bolsheviks soon controlled Transcaspia.',
    when: '1919',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: "Names divisions, supply, London's other cares and pressure at home as the reasons, and has the Bolsheviks in control shortly after.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The end in 1919 breaks any chain from this mission to Enver's war two years later. The game has no British plan in 1922, because no source shows one.",
    mind: 'A British order of 1921 or 1922 that supplies a band in Eastern Bukhara.',
  },
  {
    id: 'claims/central-asian-front.red-commanders-listed',
    says: 'The Soviet side on the whole front was led by Frunze, Blyukher, Tukhachevsky and Kakurin.',
    when: 'standing',
    where: [],
    who: ['people/kakurin'],
    others: ['Mikhail Frunze', 'Vasily Blyukher', 'Mikhail Tukhachevsky'],
    confidence: 'single',
    for: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Lists these four as commanders of Soviet Russia, Bukhara and Khorezm, without dates or places.',
      },
      { source: 'sources/artikov', says: 'Names Kakurin as the commander in Eastern Bukhara.' },
    ],
    against: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Names Frunze and Kamenev as the two generals sent in.',
      },
    ],
    rival: '',
    judgement:
      'Kakurin alone of the four is shown there by other papers, and the rest is a table without dates. The game shows no Blyukher and no Tukhachevsky.',
    mind: 'Orders of the Turkestan front signed by either of the two.',
  },
  {
    id: 'claims/central-asian-front.other-side-listed',
    says: 'Malleson, Oraz Sirdar, Dutov, Monstrov with the Peasant Army of Fergana, Enver, Ibrahim Bek and the Emir formed one side in one war.',
    when: '1916/1934',
    where: [],
    who: ['people/enver-pasha', 'people/ibrahim-bek', 'people/emir-alim-khan'],
    others: ['Wilfrid Malleson', 'Oraz Sirdar', 'Alexander Dutov', 'Konstantin Monstrov'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Puts them in one column of a table, with the Transcaspian Government and the Peasant Army as combatants, and marks Enver, Ibrahim Bek and Monstrov as killed in action.',
      },
    ],
    against: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Describes separate armies with quarrels among themselves.',
      },
      { source: 'sources/artikov', says: 'Has Ibrahim Bek make war on Enver.' },
    ],
    rival: 'They were separate enemies of the Soviets, some of whom fought one another.',
    judgement:
      'A table of two columns makes allies of men who never met, and it has Ibrahim Bek, who was taken alive in 1931, fall in battle. The strangers among them have no part in the game.',
    mind: 'An agreement between any two of them, beyond that of Enver with the Emir.',
  },
] as const satisfies readonly Claim[]
