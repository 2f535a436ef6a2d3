import type { Claim } from '../schema/claim.ts'

/** How many men the Red side had for Bukhara in 1922, and what is not known about it. */
export const redStrength = [
  {
    id: 'claims/red-strength.four-brigades',
    says: 'On 12 May 1922 the Reds had two rifle brigades and two cavalry brigades for the operation in Bukhara, and thought them too few.',
    when: '1922-05-12',
    where: [],
    who: ['people/ordzhonikidze'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Gives the four brigades, on the word of the command, as not enough.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A man who wants more troops has reason to complain of numbers and none to invent brigades. The count is of formations and not of men, and every figure of men in the game is set by the makers.',
    mind: 'The strength return of the Bukharan Group for May 1922 in RGVA.',
  },
  {
    id: 'claims/red-strength.cavalry-below-half',
    says: 'In May 1922 the Red cavalry in Bukhara was short of more than half its strength, and the 1st Cavalry Brigade was demoralised and asked to be taken from the front.',
    when: '1922-05-12',
    where: [],
    who: ['people/ordzhonikidze'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Puts the shortage above 50 per cent and describes the state of the 1st Brigade.',
      },
    ],
    against: [
      {
        source: 'sources/melkumov-1960',
        says: 'Shows his own cavalry brigade fit and eager not long after.',
      },
    ],
    rival: '',
    judgement:
      'The telegram was secret and the memoir was for print, and some weeks lie between the two states of the brigade. The game starts with thin squadrons whose spirits are mended before they strike, and that repair is assumed.',
    mind: 'Returns of horses and sabres for that spring and summer side by side.',
  },
  {
    id: 'claims/red-strength.no-wagons',
    says: 'A rifle brigade fresh from Moscow and the 10th Cavalry Regiment stood in Turkestan in May 1922 without a horse or a wagon of their own.',
    when: '1922-05-12',
    where: [],
    who: ['people/ordzhonikidze'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Calls both raw and wholly without transport; other regiments too had no train.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'For a march into the hills this shortage may have weighed as much as that of men, and he lists it as an obstacle. The game makes the columns wait for carts and camels, and in the villages those came from somebody.',
    mind: 'Requisition orders for carts and camels in Karshi and Samarkand that spring.',
  },
  {
    id: 'claims/red-strength.front-total',
    says: 'The Turkestan Front as a whole is put at 120,000 to 160,000 men, without a year.',
    when: '1921-11/1922-05',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      { source: 'sources/wikipedia-basmachi', says: 'Gives the range for the front in its summary box.' },
    ],
    against: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Has four weak brigades for Bukhara and a front with no reserves to add to them.',
      },
    ],
    rival: '',
    judgement:
      'A total for a front from the Caspian to China over several years says little about the Hisar valley, and the man on the spot could not raise one more brigade. It is quoted only to show what stood behind the columns.',
    mind: 'The page the encyclopedia cites, with the year and whether rear services are counted.',
  },
  {
    id: 'claims/red-strength.columns-strength',
    says: 'The two Red columns of June 1922 numbered about 8,000 men together.',
    when: '1922-06',
    where: [],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/wikipedia-siege-dushanbe',
        says: 'Has 7,000 to 8,000 Soviet troops at Dushanbe in the winter, impossible beside the returns of May.',
      },
    ],
    rival: '',
    judgement:
      'The figure circulates without a paper under it, and four under-strength brigades could be more or fewer. The game uses 6,000 with a wide range and calls it an assumption.',
    mind: 'Kakurin and Vatsetis, chapter 22, and the orders of the Bukharan Group for June 1922 in RGVA.',
    searched:
      'Sabres, bayonets, guns and aircraft of either column were looked for in several languages in our second search, in vain.',
  },
  {
    id: 'claims/red-strength.eighth-brigade',
    says: 'An 8th Brigade with the 15th and 16th Regiments belonged to the columns of June 1922.',
    when: '1922-06',
    where: [],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'The numbers were wanted for an order of battle and could not be tied to any text that we saw. No unit of the game bears them.',
    mind: 'A regimental history of the 15th or the 16th Cavalry for 1922.',
    searched:
      'The 8th Brigade and the 15th and 16th Regiments were looked for in our second search, in vain.',
  },
] as const satisfies readonly Claim[]
