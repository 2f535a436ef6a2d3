import type { Claim } from '../schema/claim.ts'

/** When the Red offensive of 1922 began, and how little is known of its columns. */
export const offensive = [
  {
    id: 'claims/offensive.began-in-may',
    says: 'The Red offensive against Enver began in May 1922, under Kakurin.',
    when: '1922-05/1922-06',
    where: [],
    who: ['people/kakurin', 'people/enver-pasha'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/artikov',
        says: 'Text and table both start the counter-attack in May, and call what Enver did then a retreat.',
      },
      { source: 'sources/sokolov-100-battles', says: 'Also begins the offensive in May.' },
    ],
    against: [
      { source: 'sources/yetkin', says: 'Has the offensive open in June.' },
      {
        source: 'sources/shermatov-2016',
        says: 'Tells of the assault over the Surkhandarya as the opening, in June, without a day.',
      },
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'On 12 May still reports cavalry at less than half strength and reinforcements without wagons.',
      },
    ],
    rival: 'The blow fell in June.',
    judgement:
      'The two months may name two things, the gathering of troops and the assault, for the plenipotentiary was still short of horsemen and wagons in the middle of May. The game lets columns assemble in May and strike in June, and shows both datings.',
    mind: 'The operation order of the Bukharan Group in the Russian State Military Archive, with its hour and day.',
  },
  {
    id: 'claims/offensive.may-was-for-assembling',
    says: 'In May 1922 the Red command in Bukhara was still gathering and mending the troops that attacked in June.',
    when: '1922-05/1922-06',
    where: [],
    who: ['people/ordzhonikidze', 'people/kakurin'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Lists two rifle and two cavalry brigades, the cavalry less than half full, one brigade demoralised, and new units lacking wagons.',
      },
      { source: 'sources/shermatov-2016', says: 'Sets the first assault over the Surkhandarya in June.' },
    ],
    against: [{ source: 'sources/artikov', says: 'Speaks of a counter-attack already under way in May.' }],
    rival: 'May already saw the attack.',
    judgement:
      'A force described like that on 12 May is read as not ready to march, which leaves room for both datings of the offensive. It is an inference from one telegram, and fighting on a smaller scale in May is not excluded by it.',
    mind: 'Returns of strength and rations of the brigades for May and June 1922.',
  },
  {
    id: 'claims/offensive.two-columns',
    says: 'One column of the June offensive into Eastern Bukhara was called the left, which implies at least one other.',
    when: '1922-06',
    where: ['places/denau'],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/shermatov-2016',
        says: 'Speaks of a left column that advanced from Denau and Yurchi after the crossing.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A left column presupposes a right one, and our notes reckon with two and no more. The game sends two and tells the player that their shares are a guess.',
    mind: "Chapter 22 of Kakurin and Vatsetis, where the Group's own commander outlines 1922 and of which only the opening was seen.",
  },
  {
    id: 'claims/offensive.right-column',
    says: 'The right column of June 1922 marched from Termez by Kabadian towards Kulob.',
    when: '1922-06?',
    where: ['places/termez', 'places/kabadian', 'places/kulob'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'The line is what the country suggests for a second column, and no source seen gives its road, its units or its commander. The game marks the march as its own construction.',
    mind: "A staff map or march table of the Bukharan Group's right column.",
    searched:
      'Bayonets, sabres, guns and aircraft of either column, the 8th Brigade and the 15th and 16th Regiments were looked for in vain; the fullest staff history was not readable.',
  },
] as const satisfies readonly Claim[]
