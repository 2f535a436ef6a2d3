import type { Claim } from '../schema/claim.ts'

/** The staff, its Turkish officers, and whether German order helped or hurt. */
export const titlesAndStaffOfficers = [
  {
    id: 'claims/titles-and-staff-officers.german-order',
    says: 'Enver organised the bands on German military lines, with formal commands and ranks.',
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/artikov',
        says: 'Says that his European schooling led him to German patterns, command structures and hierarchy.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It fits an officer who had worked beside Germans for years, though no table of the new units was seen. How far the order reached beyond his own two thousand is unknown, and the game lets the player decide how much to drill.',
    mind: 'An order of battle or a muster roll from his headquarters.',
  },
  {
    id: 'claims/titles-and-staff-officers.western-command',
    says: 'United units were formed in Eastern Bukhara through Enver, and a western manner of command was introduced in them.',
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/uzbek-thesis-22',
        says: 'Says that united units were built, stiffened with Turkish officers, and commanded in the western style.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The Uzbek wording speaks of a style of command and not of a command in the west, as it can be misread. It agrees with what Artikov calls German order, and may well come from the same books.',
    mind: "The thesis's own reference for the sentence.",
  },
  {
    id: 'claims/titles-and-staff-officers.turkish-officers',
    says: "Former Ottoman officers served in Enver's units as instructors and commanders.",
    when: '1921-11/1922-08-04',
    where: [],
    who: ['people/enver-pasha', 'people/hasan-bey', 'people/ali-riza'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/telegram-1921-12-07',
        says: 'Reports the former Turkish colonel Hasan gone over with his men.',
      },
      { source: 'sources/uzbek-thesis-22', says: 'Has the units stiffened with Turkish officers.' },
      {
        source: 'sources/soviet-diplomats-kabul',
        says: 'Names Ali Bey, Riza Bey, Hasan Bey and others as trying to make shock troops of the bands.',
      },
      {
        source: 'sources/melkumov-1960',
        says: "Explains that former prisoners of war had taken well-paid posts in Bukhara's militia.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A report of the time and witnesses hostile to each other agree that there were such men. Their number is unknown, and the officers of the game beyond those with records are composites.',
    mind: 'A list of Ottoman officers in Bukhara from the Turkish General Staff archive (ATASE).',
  },
  {
    id: 'claims/titles-and-staff-officers.press',
    says: "Enver's cause had pan-Islamic papers, printed from type set by hand.",
    when: 'standing',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/bryant-1923',
        says: 'Is one of two sources in our notes for the papers and the hand-set press.',
      },
      { source: 'sources/vdovichenko', says: 'Is the other, a popular life with invented dialogue.' },
    ],
    against: [],
    rival: '',
    judgement:
      'Bryant knew him in Moscow and the later book may follow her, so the two count as one. Nothing seen puts a printing press in the hills in 1922, and the game must not furnish his camp with one as a fact.',
    mind: 'A printed sheet of the campaign with a place of printing.',
  },
  {
    id: 'claims/titles-and-staff-officers.bands-into-an-army',
    says: 'Enver turned scattered guerrilla bands into something like one army.',
    when: '1922-01/1922-05',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/artikov',
        says: 'Says that he made an army of disorganised guerrillas by early 1922.',
      },
      { source: 'sources/wikipedia-basmachi', says: 'Calls the result formidable.' },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Says that he recruited thousands, and also that splits opened; with Smele it calls the movement disunited.',
      },
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Says that his leadership gave the insurgency new strength.',
      },
    ],
    against: [
      {
        source: 'sources/yilmaz-2014',
        says: 'Speaks in its opening of a movement over which he had limited control and insight.',
      },
    ],
    rival: 'The bands stayed bands, and obeyed when it suited them.',
    judgement:
      'Both may be true of different men: a core that obeyed, and many more who did so when it pleased them. The game is built on that reading and cannot prove it.',
    mind: 'Orders from his staff together with evidence that distant chiefs carried them out.',
  },
  {
    id: 'claims/titles-and-staff-officers.slower-to-scatter',
    says: "Enver's centralised force adapted worse to the Soviet attack than dispersed bands had done.",
    when: '1922-05/1922-06',
    where: [],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'single',
    for: [
      {
        source: 'sources/artikov',
        says: "Argues that it proved less adaptable than the chiefs' loose networks when the attack came.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The defeat of June in a regular battle fits the argument, though it had other causes as well. It is Artikov's reasoning and not a report from the field.",
    mind: 'A comparison of losses between his regulars and the bands in June 1922.',
  },
  {
    id: 'claims/titles-and-staff-officers.core-and-light-bands',
    says: 'A trained core with the other bands left light and dispersed would have suited the country better than making regulars of all.',
    when: '1922-02/1922-05',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/artikov',
        says: "Holds that the chiefs' way of war had proved itself against rear areas and that the central structure adapted worse.",
      },
      {
        source: 'sources/kamenev-1922',
        says: 'The Red commander-in-chief describes bands that vanish for five to seven days and reappear, and what it took to catch them.',
      },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Gives the size of such a core: two thousand under his own command.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A modern critic and an enemy commander both rate the light bands high, and neither says as much of regulars. It remains our reasoning, since no such mixed force was tried long enough to be judged.',
    mind: 'Reports of how the drilled units and the bands each behaved in the same fight.',
  },
] as const satisfies readonly Claim[]
