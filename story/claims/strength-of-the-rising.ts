import type { Claim } from '../schema/claim.ts'

/** How many men there were, how many obeyed, and how much of the country they held. */
export const strengthOfTheRising = [
  {
    id: 'claims/strength-of-the-rising.sixteen-thousand',
    says: 'Some 16,000 men stood with Enver in the first half of 1922.',
    when: '1922-01/1922-06',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      { source: 'sources/artikov', says: 'Gives about 16,000 by early 1922, referring to Baumann.' },
      { source: 'sources/baumann-1993', says: 'Is cited by Artikov for the number; not read itself.' },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Counts 2,000 of his own and 14,000 in a wider alliance, which makes the same sum.',
      },
    ],
    against: [
      {
        source: 'sources/polyakov-chugunov',
        says: 'Lets the force grow to 20,000 after the taking of Dushanbe.',
      },
      { source: 'sources/melkumov-1960', says: 'Speaks of the remains of a fifteen-thousand army of Islam.' },
      {
        source: 'sources/wikipedia-basmachi',
        says: 'Its mirrors give 16,000 in one place and 7,000 to 26,000 in another.',
      },
    ],
    rival: 'They were 15,000, or 20,000, or anything from 7,000 to 26,000.',
    judgement:
      'The two versions that come to 16,000 are one figure told twice, and an enemy counts high to explain his trouble. The game takes 16,000 as what was reported for all who could be called his, and shows the range.',
    mind: "Baumann's note for the number, or Red intelligence estimates by month.",
  },
  {
    id: 'claims/strength-of-the-rising.two-thousand-his-own',
    says: 'Of some 16,000 men 2,000 were under Enver himself, and the others belonged to allies.',
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'States both numbers in one sentence, without a page.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The division is more useful than the sum, since it says that seven in eight were other men's followers. It has one witness at second hand, and the game uses 2,000 as the size his core could reach.",
    mind: 'The passage in Hiro, Smele or Mawdsley from which the blog took it.',
  },
  {
    id: 'claims/strength-of-the-rising.firm-control',
    says: 'Of all the men counted as his, Enver had firm control of perhaps two or three thousand.',
    when: '1922-02/1922-06',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Gives 2,000 under his command, and followers who left him for other bands or for the Reds.',
      },
      { source: 'sources/artikov', says: 'Has tribal leaders alienated by his attempt to command them.' },
      { source: 'sources/sokolov-100-battles', says: 'Has Ibrahim Bek turn on him in June.' },
    ],
    against: [
      {
        source: 'sources/polyakov-chugunov',
        says: 'Has a force of 20,000 marching on Bukhara by two lines under orders.',
      },
    ],
    rival: 'Most of his army obeyed him until the defeat of June.',
    judgement:
      'A commander whom one of his largest allies attacks in mid-campaign did not control that ally, and what remains is his core and some neighbours. The number is an estimate of ours from two figures given by others.',
    mind: 'Orders from his staff that show which bands moved when told.',
  },
  {
    id: 'claims/strength-of-the-rising.land-held',
    says: "At its height in the spring of 1922 the rising held Dushanbe and large parts of the old emirate's land.",
    when: '1922-02/1922-06',
    where: ['places/dushanbe'],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has Enver go from strength to strength into 1922, with Dushanbe and large parts of Bukhara, and cites Mawdsley that the centres of Russian power were never threatened.',
      },
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Calls it an almost general uprising, organised under Enver in the east.',
      },
      {
        source: 'sources/wikipedia-basmachi',
        says: 'Has a considerable part of the republic in rebel hands, and counts even Samarkand in it.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "Moscow's own envoy grants the extent, and the loss of Samarkand that a mirror adds is not borne out by anything else. Parts held means no more than parts where the chiefs were with him.",
    mind: 'A Soviet situation map of the spring of 1922.',
  },
] as const satisfies readonly Claim[]
