import type { Claim } from '../schema/claim.ts'

/** The Afghans who came across the river: how many, as what, and under whom. */
export const menFromKabul = [
  {
    id: 'claims/men-from-kabul.men-from-kabul',
    says: 'Amanullah sent Enver arms and men, according to one account in February 1922.',
    when: '1922-02~',
    where: [],
    who: ['people/amanullah', 'people/enver-pasha'],
    confidence: 'attested',
    for: [
      { source: 'sources/sokolov-100-battles', says: 'Has Amanullah send arms and 200 men, in February.' },
      {
        source: 'sources/enver-letters',
        says: 'In a letter Enver speaks of soldiers and help that he had had from the Afghan Emir.',
      },
      {
        source: 'sources/polyakov-chugunov',
        says: 'Has a unit of regulars sent to him, and lays it to reactionary circles in Afghanistan and not to the ruler.',
      },
      { source: 'sources/shermatov-2016', says: 'Has Afghan volunteers among his men.' },
    ],
    against: [],
    rival: '',
    judgement:
      "Enver's own words put it beyond doubt that such men came, whatever their number. The month is one writer's, so the game lets them arrive between the end of January and late March.",
    mind: 'An order of the Afghan war ministry, or a report from the Soviet mission in Kabul of that winter.',
    line: { weeks: [13, 20], place: null, enver: null },
  },
  {
    id: 'claims/men-from-kabul.how-many',
    says: 'The Afghans with Enver were about two hundred.',
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/amanullah', 'people/enver-pasha'],
    confidence: 'disputed',
    for: [{ source: 'sources/sokolov-100-battles', says: 'Gives 200 men.' }],
    against: [
      { source: 'sources/polyakov-chugunov', says: 'Gives a unit of 500 regulars.' },
      { source: 'sources/hozir-50', says: 'Gives 1,000 Afghan soldiers as his guard.' },
    ],
    rival: 'They were five hundred, or a thousand.',
    judgement:
      "The three figures may belong to different months, and none comes with a document. The game takes a few hundred and leaves the exact number to the player's dealings with Kabul.",
    mind: 'A muster of the volunteers, Afghan or Soviet.',
  },
  {
    id: 'claims/men-from-kabul.disguised-regulars',
    says: 'The Afghans were regular soldiers sent in the guise of volunteers.',
    when: '1922-01/1922-08-04',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/polyakov-chugunov',
        says: 'Lays the sending to the reactionaries of Afghanistan, who dressed a unit of the army up as volunteers.',
      },
    ],
    against: [
      { source: 'sources/shermatov-2016', says: 'Calls them volunteers, and praises their training.' },
    ],
    rival: 'They were volunteers.',
    judgement:
      'Good training and a general at their head speak for soldiers, and the disguise would have suited Kabul. It is a charge made by Soviet historians, and the game lets the men be called volunteers.',
    mind: 'The name of an Afghan regiment found with them.',
  },
  {
    id: 'claims/men-from-kabul.guard-of-a-thousand',
    says: "A thousand Afghan soldiers formed Enver's guard.",
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [{ source: 'sources/hozir-50', says: "Says so in a student's summary after Carrère d'Encausse." }],
    against: [
      {
        source: 'sources/shermatov-2016',
        says: 'Shows the Afghans fighting in the line at Denau, not round his person.',
      },
    ],
    rival: '',
    judgement:
      'A guard of that size would have been half as large as his own force, and no other source seen mentions it. We do not use it.',
    mind: "The page in Carrère d'Encausse.",
  },
  {
    id: 'claims/men-from-kabul.mirza-chary',
    says: 'The Afghan volunteers were commanded by a man called Mirza Chary, said to be a lieutenant-general.',
    when: '1922-06~',
    where: ['places/denau'],
    who: [],
    others: ['Mirza Chary'],
    confidence: 'single',
    for: [
      {
        source: 'sources/shermatov-2016',
        says: 'Names him with the rank, and praises the training of his men.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Praise of an enemy by a writer who uses Red papers deserves trust. No other Afghan name was found, and the rank may be what the Reds understood of an Afghan one.',
    mind: 'The same name in an Afghan army list or in a Kabul dispatch.',
  },
  {
    id: 'claims/men-from-kabul.afghan-headquarters',
    says: 'By a Soviet account a special staff was set up in Afghanistan to lead the bands of Eastern Bukhara and to furnish them with arms and food.',
    when: '1922-01/1922-08-04',
    where: [],
    who: [],
    others: ['the Afghan authorities'],
    confidence: 'single',
    for: [
      {
        source: 'sources/polyakov-chugunov',
        says: 'Says that it was set up for this, while garrisons and roads along the border were improved.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'That somebody on the south bank handled supply is likely, and that he commanded the bands is a Soviet charge. The game follows it only as far as supply.',
    mind: 'Afghan papers of Qataghan or Mazar for 1922, or British reports from Kabul on the northern road.',
  },
] as const satisfies readonly Claim[]
