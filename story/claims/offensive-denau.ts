import type { Claim } from '../schema/claim.ts'

/** The river crossing at Denau, told by one journalist with the archives behind him. */
export const offensiveDenau = [
  {
    id: 'claims/offensive-denau.surkhan-crossed-at-denau',
    says: 'A battalion of the 5th Turkestan Rifle Regiment attacked across the Surkhandarya by night at Denau.',
    when: '1922-06~',
    where: ['places/denau'],
    who: [],
    others: ['5th Turkestan Rifle Regiment'],
    confidence: 'single',
    for: [
      {
        source: 'sources/shermatov-2016',
        says: 'Names the regiment, the night and the bridgehead won, and gives no day.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The account is late but draws on archives and is exact about the unit, so it is followed for the crossing. It stands alone, and the game says that one writer tells it.',
    mind: 'The war diary of the 5th Turkestan Rifles for June 1922.',
    line: { weeks: [30, 32], place: 'places/denau', enver: null },
  },
  {
    id: 'claims/offensive-denau.afghan-foot',
    says: 'Afghan volunteers under Mirza Chary fought the battalion at Denau on foot and hand to hand for days.',
    when: '1922-06~',
    where: ['places/denau'],
    who: [],
    others: ['Mirza Chary', 'Afghan volunteers'],
    confidence: 'single',
    for: [
      {
        source: 'sources/shermatov-2016',
        says: 'Praises the Afghan infantry, names a Mirza Chary as its leader with the rank of lieutenant-general, and has it counter-attack for days.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A journalist who has been in the archives and gives the losing foot its due is followed here. How many they were and how many died is not in what was seen, and the leader is known by this one name only.',
    mind: "Afghan war ministry papers, or the regiment's report with its own losses.",
  },
  {
    id: 'claims/offensive-denau.bridgehead-then-advance',
    says: 'The battalion at Denau held its ground across the river until the main force reached it, and after the men had rested the left column moved on from Denau and Yurchi.',
    when: '1922-06',
    where: ['places/denau', 'places/yurchi'],
    who: [],
    others: ['5th Turkestan Rifle Regiment'],
    confidence: 'single',
    for: [
      {
        source: 'sources/shermatov-2016',
        says: 'Follows the fight with relief by the main force, a pause, and a renewed advance from those two places.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The sequence is taken from the same single account as the crossing. It fixes an order of events and no dates, and the game uses it for the road the left column takes.',
    mind: 'Daily situation reports of the left column.',
  },
  {
    id: 'claims/offensive-denau.week',
    says: 'The fight at Denau fell in the first half of June 1922.',
    when: '1922-06-01/1922-06-15',
    where: ['places/denau'],
    who: ['people/melkumov'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/shermatov-2016',
        says: 'Lets days of fighting and a rest pass before the column leaves Denau.',
      },
      {
        source: 'sources/melkumov-1960',
        says: 'Has his brigade marching on Dushanbe, further east, on 22 June.',
      },
    ],
    against: [],
    rival: 'A note on the map put it late in June, from general knowledge.',
    judgement:
      'The column that fought at Denau had to be past it before cavalry stood before Dushanbe on 22 June, so an early date is required if the memoir dates well. Should Melkumov be some weeks out, this falls with him.',
    mind: 'A situation report of the Turkestan Front from the first half of June 1922 that names the bridgehead.',
  },
  {
    id: 'claims/offensive-denau.before-or-after-kofrun',
    says: 'Whether the fight at Denau came before or after the defeat at Kofrun cannot be told from the sources seen.',
    when: '1922-06',
    where: ['places/denau', 'places/kofrun'],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/shermatov-2016',
        says: 'Describes Denau without a day, and what was seen does not connect it with Kofrun.',
      },
      { source: 'sources/yetkin', says: 'Dates Kofrun to 15 June.' },
    ],
    against: [],
    rival:
      'Kofrun lies west of Denau on the road from Baysun, so one would expect it to have been fought first.',
    judgement:
      'The inferred week of the one and the reported day of the other overlap, and the ground argues for Kofrun first while the game line lists Denau first. We leave the order open and build no cause and effect on it.',
    mind: 'One Red report that places both fights, or a trustworthy day for Denau.',
  },
  {
    id: 'claims/offensive-denau.foot-left-unsupported',
    says: "The Afghan foot held Denau as a shield for Enver's side, and nobody came to cover them.",
    when: '1922-06',
    where: ['places/denau'],
    who: ['people/enver-pasha'],
    others: ['Mirza Chary', 'Afghan volunteers'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/shermatov-2016',
        says: 'Shows the volunteers fighting on alone for days; no relief of them appears in what was seen.',
      },
    ],
    against: [],
    rival: 'Other bands may have fought beside them in parts of the account that were not seen.',
    judgement:
      'That they were left alone is read out of the silence of an excerpt, and that Enver meant them as a shield is our reading of it. The game lets the player withdraw them, feed them or gather the riders at the fords, and marks what follows as invention.',
    mind: "Shermatov's article read whole, or an order of Enver's to the volunteers.",
  },
] as const satisfies readonly Claim[]
