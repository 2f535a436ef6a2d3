import type { Claim } from '../schema/claim.ts'

/** The Lakai horse, and where rifles came from. */
export const horsesAndArms = [
  {
    id: 'claims/horses-and-arms.lokai-breed',
    says: 'The Lakais rode the Lakai breed, small and sure-footed.',
    when: 'standing',
    where: ['places/lakai'],
    who: ['people/ibrahim-bek'],
    confidence: 'single',
    for: [{ source: 'sources/lokai-horse', says: 'A breed description gives its size and its sure foot.' }],
    against: [],
    rival: '',
    judgement:
      'Breed books describe the horse of a later time under the same name. The game takes the sure foot and gives the Lakais more horses than other districts, by guess.',
    mind: 'Horse counts or remount reports on the Lakai country before 1917.',
  },
  {
    id: 'claims/horses-and-arms.death-in-bed',
    says: 'It was said of the Lakais that they held a man cursed who died in his bed.',
    when: 'standing',
    where: ['places/lakai'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/lokai-horse', says: 'Repeats the saying.' }],
    against: [],
    rival: '',
    judgement:
      'It is what neighbours or breeders say of a warlike people and may never have been said by a Lakai. In the game it belongs in the mouth of an outsider.',
    mind: 'The saying in Turki from a Lakai speaker.',
  },
  {
    id: 'claims/horses-and-arms.sick-horse',
    says: "On a journey of 1908 an official made the amlakdar, the tax officer, buy a jigit's sick horse at a third of its price, on what was called advice.",
    when: '1908',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/nechaev-1914',
        says: 'Tells how the amlakdar was made to buy the sick horse of a jigit.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A traveller saw a small abuse and wrote it down, and its terms in the excerpt are not quite clear. It shows how officials dealt and nothing about 1922.',
    mind: 'The page itself, to see who gained.',
  },
  {
    id: 'claims/horses-and-arms.english-rifles',
    says: 'Some of the bands carried English rifles.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/hozir-50', says: "A student's thesis says so, without a number." }],
    against: [],
    rival: '',
    judgement:
      'English rifles could come by way of Afghanistan, and they prove no British gift. The game counts them among others and makes no policy of them.',
    mind: 'A list of captured arms of 1922 by make.',
  },
  {
    id: 'claims/horses-and-arms.few-machine-guns',
    says: "Enver's force had a few machine guns.",
    when: '1921-12/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [{ source: 'sources/akyildirim', says: 'A nationalist column mentions them.' }],
    against: [],
    rival: '',
    judgement: 'It is a weak source for a small and likely fact. No number may be built on it.',
    mind: 'The Red list of trophies from Dushanbe or Baljuvon.',
  },
  {
    id: 'claims/horses-and-arms.arms-from-many-hands',
    says: "The rising's arms came from several hands: deserters, the Afghan Emir, and rifles of English make.",
    when: '1921-11/1922-07',
    where: ['places/kabadian'],
    who: ['people/hasan-bey', 'people/amanullah', 'people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/telegram-1921-12-07',
        says: "Has Hasan Bey's 85 militia and soldiers go over with all their arms.",
      },
      { source: 'sources/sokolov-100-battles', says: 'Has Amanullah send arms and 200 men.' },
      { source: 'sources/lee-2018', says: 'Speaks of cash, arms and a haven from Kabul.' },
      { source: 'sources/hozir-50', says: 'Mentions English rifles.' },
    ],
    against: [],
    rival: '',
    judgement:
      "Each hand has its own source, and none adds them up. How many rifles there were is unknown, and the game's shares are guesses.",
    mind: 'A Red list of rifles taken from one band, by make and mark.',
  },
  {
    id: 'claims/horses-and-arms.harness-and-buzkashi',
    says: 'What saddles and harness were called, and by what rules buzkashi was played, in the Baljuvon of 1922 is not known.',
    when: 'standing',
    where: ['places/baljuvon'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/sputnik-tajikistan',
        says: 'Oral tradition has buzkashi played at the feast, without rules.',
      },
    ],
    rival: '',
    judgement:
      'Words and rules differ by valley and were not found for these. Such words and rules in a scene are guesses.',
    mind: 'A rider of Kulob or Baljuvon, asked by a reader who speaks his tongue.',
    searched: 'Buzkashi rules, saddle and harness names, in our second search: little or nothing found.',
  },
] as const satisfies readonly Claim[]
