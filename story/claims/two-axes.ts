import type { Claim } from '../schema/claim.ts'

/** The march west after Dushanbe, and who was left behind. */
export const twoAxes = [
  {
    id: 'claims/two-axes.two-axes',
    says: 'After Dushanbe Enver moved on Bukhara along two main lines: a part of his force under Daniyar by Shahrisabz, and the main body under himself by Baysun.',
    when: '1922-02/1922-03',
    where: ['places/shahrisabz', 'places/baysun'],
    who: ['people/enver-pasha', 'people/daniyar-bek'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Has Daniyar in the Shahrisabz country with 1,200 riders in February.',
      },
      {
        source: 'sources/polyakov-chugunov',
        says: 'Names both lines and both leaders, with Bukhara as the goal.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The two Soviet historians had staff papers to work from, and the roads are the ones the mountains allow. The weeks are our inference, and the game must call it the plan that they ascribe to him.',
    mind: 'An order of his for the spring, or Red intelligence maps of March 1922.',
    line: { weeks: [15, 20], place: 'places/baysun', enver: 'places/baysun' },
  },
  {
    id: 'claims/two-axes.lieutenant-of-the-east',
    says: 'The post that Enver gave Ibrahim Bek was that of his lieutenant, or deputy, for Eastern Bukhara, the country behind the front.',
    when: '1922-02/1922-03',
    where: ['places/lakai'],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'single',
    for: [
      {
        source: 'sources/polyakov-chugunov',
        says: 'Uses the Russian word for a viceroy, and says that Ibrahim was in practice set aside from active operations.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'In name it was authority over the country behind the front, as we put it, and by the same account it kept him out of the campaign. Whether the Soviet authors found the word in a document or chose it is not known.',
    mind: 'The letter of appointment, in Turki or Persian, with the word that was used.',
  },
  {
    id: 'claims/two-axes.governor-with-spoils',
    says: "A share of the arms taken at Dushanbe and a governorship with substance might have kept Ibrahim Bek's goodwill.",
    when: '1922-02',
    where: ['places/dushanbe', 'places/lakai'],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/polyakov-chugunov',
        says: 'Has him set aside with a title and jealous of the man who gave it.',
      },
    ],
    against: [
      {
        source: 'sources/togan-memoirs',
        says: 'Has him hostile since December, before there were spoils to share.',
      },
    ],
    rival: 'Nothing would have reconciled him to a stranger with reformers in his train.',
    judgement:
      'Rank and spoils were what a chief could show to his riders, and their want would be felt. Nothing seen tells how the spoils of Dushanbe were shared, so the argument is ours.',
    mind: 'Any paper on how the arms taken at Dushanbe were divided.',
  },
  {
    id: 'claims/two-axes.daniyar-of-1921',
    says: "The Daniyar of the Shahrisabz line was the Daniyar who had led the republic's own detachment after the fleeing Emir in 1921.",
    when: '1921/1922-03',
    where: ['places/shahrisabz'],
    who: ['people/daniyar-bek', 'people/osman-khoja'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Has Osman Khoja defend a Daniyar whose Bukharan detachment had failed to take the Emir in 1921.',
      },
      { source: 'sources/polyakov-chugunov', says: 'Has a Daniyar command on the Shahrisabz line in 1922.' },
    ],
    against: [],
    rival: 'Two men bore the name.',
    judgement:
      "A commander of the republic's troops who followed Osman Khoja into the rising would explain why he was trusted with a line of his own. The name is common, so this is a conjecture and does not stand in his record as fact.",
    mind: "A document that gives the republic's Daniyar a later career, or Enver's commander an earlier one.",
  },
  {
    id: 'claims/two-axes.chiefs-of-the-spring',
    says: "Davlatmand Bek, Ibrahim Bek, Fuzail Maksum, Turdu Toksaba, Khurram Bek and Arifov are listed, among others, on Enver's side in the spring campaign of 1922.",
    when: '1922-03/1922-06',
    where: [],
    who: [
      'people/davlatmand-bek',
      'people/ibrahim-bek',
      'people/fuzail-maksum',
      'people/khurram-bek',
      'people/arifov',
    ],
    others: ['Turdu Toksaba'],
    confidence: 'single',
    for: [
      {
        source: 'sources/wikipedia-siege-dushanbe',
        says: 'The mirror of a sister page, on the campaign, has a table with these and four more.',
      },
    ],
    against: [
      { source: 'sources/togan-memoirs', says: 'Has Ibrahim Bek hostile to him from December 1921 on.' },
    ],
    rival: '',
    judgement:
      'A list of commanders in an open encyclopedia says that these men were counted on one side and no more. The game gives each of them his own degree of obedience.',
    mind: 'A Red intelligence summary of April or May 1922 that names bands and places.',
  },
  {
    id: 'claims/two-axes.instead-of-two-axes',
    says: 'Instead of marching on two lines Enver could have secured grain and villages in the east first, massed his men on Baysun, or struck at the railway.',
    when: '1922-02/1922-05',
    where: ['places/baysun', 'places/karshi'],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      { source: 'sources/polyakov-chugunov', says: 'Has his force divided between two lines far apart.' },
      {
        source: 'sources/polcontrol-1922-05-07',
        says: 'Shows that riders could take a town on the railway and leave it when an armoured train came.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The Reds lived by the railway and the rising by the villages, so each course had reason in it. None is known to have been weighed in his camp, and all three are put to the player as ours.',
    mind: 'A memoir by one of his officers on what was debated after Dushanbe.',
  },
] as const satisfies readonly Claim[]
