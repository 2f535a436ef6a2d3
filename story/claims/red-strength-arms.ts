import type { Claim } from '../schema/claim.ts'

/** Trains, boats, aircraft, guns and the regiments that can be named. */
export const redStrengthArms = [
  {
    id: 'claims/red-strength-arms.armoured-train',
    says: 'An armoured train from Charjui shelled Karakul at the beginning of May 1922 and landed the party that retook the town.',
    when: '1922-05-02~',
    where: ['places/bukhara'],
    who: [],
    confidence: 'attested',
    for: [
      {
        source: 'sources/polcontrol-1922-05-07',
        says: 'Quotes the bulletin: four rounds of shrapnel, then a landing party that occupied Karakul.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The bulletin counts the shells, which is the kind of detail that nobody makes up. What four shrapnel rounds did to a town with people in it is not said, and the game should not leave it out.',
    mind: "A complaint or claim for damage from Karakul, or the train's own record.",
  },
  {
    id: 'claims/red-strength-arms.flotilla',
    says: 'A Red flotilla on the Amu and security troops took part in the campaign against Enver.',
    when: '1922-05/1922-07',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/sokolov-100-battles',
        says: 'Lists the river flotilla and troops of the OGPU on the Red side.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The security police bore another name in 1922, GPU, so the list was written with a later eye, but boats on the river are no surprise. If the game shows a boat on the river, its name and its doings are invented.',
    mind: 'Orders to the Amu flotilla for the summer of 1922.',
  },
  {
    id: 'claims/red-strength-arms.aircraft',
    says: 'Red aircraft took part in the fighting against Enver in 1922.',
    when: '1922-01/1922-08-04',
    where: [],
    who: [],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/lee-2018',
        says: 'Has Moscow send war planes, and says so in the passage with the doubtful siege of Bukhara.',
      },
      { source: 'sources/hosking', says: 'Mentions aircraft without numbers.' },
    ],
    against: [
      {
        source: 'sources/aviation-protocol-1923',
        says: 'Plans flights over Karategin and Darvaz in June 1923, the first dated paper of that kind found.',
      },
      {
        source: 'sources/zhirokhov',
        says: 'Gives the front two weak reconnaissance detachments in March 1920.',
      },
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Lists what was at hand for Bukhara and names no aircraft in the part that was read.',
      },
    ],
    rival: 'No machine flew over Eastern Bukhara before 1923.',
    judgement:
      "Two general histories without a reference stand against the silence of the summer's own papers. The game must not bomb anyone in 1922, and an aeroplane may be no more than rumour.",
    mind: 'A flight log of the Turkestan detachments for June and July 1922.',
  },
  {
    id: 'claims/red-strength-arms.alai-and-gissar',
    says: "Melkumov's cavalry brigade had regiments named Alai and Hisar by June 1922.",
    when: '1922-06',
    where: [],
    who: ['people/melkumov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Names squadrons of both regiments in the attack on Dushanbe.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A brigadier knows the names of his regiments, although after forty years he may give a unit the name that it earned by the deed. They appear in the game under these names.',
    mind: 'The order that conferred the two names, with its date.',
  },
  {
    id: 'claims/red-strength-arms.brigade-in-1923',
    says: "In March 1923 Melkumov's brigade had three regiments, Alai, Hisar and Baljuvon, each of three sabre squadrons and one of machine guns, and a horse-mountain battery of six guns.",
    when: '1923-03',
    where: [],
    who: ['people/melkumov'],
    confidence: 'single',
    for: [{ source: 'sources/melkumov-1960', says: 'Sets out this order of battle for his brigade.' }],
    against: [],
    rival: '',
    judgement:
      'It is the only full table of a Red unit in these sources, and it belongs to the year after. The game scales guns and machine guns of 1922 from it and says so.',
    mind: "The brigade's table of organisation for summer 1922.",
  },
  {
    id: 'claims/red-strength-arms.units-named',
    says: 'Of the units on the Red side in Eastern Bukhara in 1922 the sources seen name the 5th and 7th Turkestan Rifles and the 1st Separate Turkestan Cavalry Brigade.',
    when: '1922-06/1922-09',
    where: ['places/denau', 'places/kangurt'],
    who: ['people/melkumov'],
    confidence: 'single',
    for: [
      { source: 'sources/shermatov-2016', says: 'Has a battalion of the 5th at Denau.' },
      {
        source: 'sources/melkumov-1960',
        says: 'Has his own brigade, and at Kangurt a rifle company noted as the 7th, which the makers take for that regiment.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Each name rests on one witness, and two rifle regiments are less than the two rifle brigades of May, so the list is not complete. The game uses these names where they are attested and numbers no other unit.',
    mind: 'The order of battle of the Bukharan Group on 1 June 1922.',
  },
] as const satisfies readonly Claim[]
