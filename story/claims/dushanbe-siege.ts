import type { Claim } from '../schema/claim.ts'

/** The ring round Dushanbe in the first weeks of 1922. */
export const dushanbeSiege = [
  {
    id: 'claims/dushanbe-siege.bands-round-dushanbe',
    says: 'In the first weeks of 1922 bands led by Enver closed round Dushanbe and besieged its Soviet garrison.',
    when: '1922-01/1922-02',
    where: ['places/dushanbe'],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      { source: 'sources/artikov', says: 'His table has a siege of Dushanbe under Enver in January 1922.' },
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Calls the siege led by Enver one of the turning points of the struggle.',
      },
      { source: 'sources/wikipedia-siege-dushanbe', says: 'Has a siege under Enver ending in mid-February.' },
    ],
    against: [],
    rival: '',
    judgement:
      'The accounts that speak of that winter have this siege, and none names the chiefs who stood in the ring. That Enver was there himself is what they all imply, and the game places him before the town.',
    mind: 'A Red or Bukharan report from inside the town, which would also name the bands outside.',
    line: { weeks: [9, 13], place: 'places/dushanbe', enver: 'places/dushanbe' },
  },
  {
    id: 'claims/dushanbe-siege.two-encirclements',
    says: 'Dushanbe was encircled twice: in December 1921 by Osman Khoja, when the ring was broken, and again early in 1922 by Enver, when the town fell.',
    when: '1921-12/1922-02',
    where: ['places/dushanbe'],
    who: ['people/osman-khoja', 'people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: "Has the Red Army break the siege that followed Osman Khoja's rising.",
      },
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Has the town taken in February 1922 after a siege that succeeded.',
      },
      { source: 'sources/artikov', says: 'Has a siege in January.' },
    ],
    against: [
      {
        source: 'sources/wikipedia-siege-dushanbe',
        says: 'A sister page tells of one siege of three months, begun late in 1921.',
      },
    ],
    rival: 'It was one siege that lasted from December to February.',
    judgement:
      'A siege that was broken and a siege that succeeded cannot be the same event, and two rings would also explain why January and February are both given. It is our reading alone, and the game follows it and says so.',
    mind: 'A day-by-day record of the garrison from December to February.',
  },
  {
    id: 'claims/dushanbe-siege.day-it-opened',
    says: 'The siege that took Dushanbe opened on 28 January or on 8 February 1922.',
    when: '1922-01-28/1922-02-08',
    where: ['places/dushanbe'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/wikipedia-siege-dushanbe',
        says: 'Offers the two days as alternatives without saying why; a sister page gives the siege three months.',
      },
    ],
    against: [{ source: 'sources/artikov', says: 'Gives January for the siege and for the victory.' }],
    rival: 'The town was invested from early January or even from December.',
    judgement:
      'Two dates on one page, eleven days apart, look like two sources put side by side and not examined. The game opens the siege in January and does not print a day.',
    mind: 'The source behind either day, which the page as seen does not give.',
  },
  {
    id: 'claims/dushanbe-siege.fifteen-hundred',
    says: 'About 1,500 men besieged Dushanbe.',
    when: '1922-02~',
    where: ['places/dushanbe'],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [{ source: 'sources/wikipedia-siege-dushanbe', says: 'Gives about 1,500 rebels.' }],
    against: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has the town seized with just 200 guerrillas.',
      },
    ],
    rival: 'Two hundred men did it.',
    judgement:
      'The number is believable for bands of several chiefs, and Enver may well have had two hundred of his own among them. It rests on one page of an encyclopedia, and the game takes it for an order of size only.',
    mind: "A count of the besiegers in a Red intelligence summary, or in a Turkish officer's memoir.",
  },
  {
    id: 'claims/dushanbe-siege.soviet-thousands',
    says: 'The Soviet side at Dushanbe numbered 7,000 to 8,000.',
    when: '1922-02~',
    where: ['places/dushanbe'],
    who: [],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/wikipedia-siege-dushanbe',
        says: 'Prints this strength; mirrors of an earlier version leave the number of the garrison unknown.',
      },
    ],
    against: [],
    rival: 'The garrison was a small post whose number is not known.',
    judgement:
      'We reject the figure, which is hard to believe of a village and its garrison. The true number was not found, and the size of the garrison in the game is a guess of the model.',
    mind: 'The ration strength of the garrison in January 1922.',
  },
  {
    id: 'claims/dushanbe-siege.siege-by-the-book',
    says: 'Enver besieged Dushanbe by the rules of regular war, which worked at first and left his men exposed to the later Soviet counter-stroke.',
    when: '1922-01/1922-05',
    where: ['places/dushanbe'],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/artikov',
        says: 'Argues that conventional siege tactics first succeeded and then left the forces vulnerable.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "It is an argument from outcome, made from printed books and without a description of the siege itself. The game gives this view as Artikov's and need not follow it.",
    mind: 'A description of the works, the guns and the cordon by anybody who was there.',
  },
  {
    id: 'claims/dushanbe-siege.free-passage',
    says: 'The besiegers of Dushanbe offered its garrison a free passage.',
    when: '1922-02?',
    where: ['places/dushanbe'],
    who: ['people/enver-pasha'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'An encyclopedia page speaks of a short siege and of assaults, and no source seen tells of hunger or of terms. Any terms offered in the game are therefore its own invention.',
    mind: 'A surrender paper, or the story of a soldier of the garrison.',
    searched: "How the town was taken, and the garrison's unit, route and losses, in several languages.",
  },
] as const satisfies readonly Claim[]
