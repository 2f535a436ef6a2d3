import type { Claim } from '../schema/claim.ts'

/** The killing of Cemal Pasha in Tiflis, two weeks before Chagan. */
export const cemalShot = [
  {
    id: 'claims/cemal-shot.cemal-shot',
    says: 'Cemal Pasha was shot dead in Tiflis on 21 July 1922.',
    when: '1922-07-21',
    where: [],
    who: ['people/cemal-pasha'],
    confidence: 'attested',
    for: [
      { source: 'sources/cemal-1922', says: 'Two Armenian news sites agree on city and day.' },
      {
        source: 'sources/duranty-1922',
        says: 'Its headline has him and Talat assassinated by Armenians after their flight; place and day are not in the part that can be read.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The killing is in a newspaper of the next month, and city and day are agreed in what was read of later Armenian journalism. The game brings it as a rumour by way of a trader and leaves open what Enver made of it.',
    mind: 'The Tiflis newspapers of the days that followed.',
    line: { weeks: [37, 37], place: null, enver: null },
  },
  {
    id: 'claims/cemal-shot.ten-in-the-evening',
    says: 'Cemal Pasha was shot about ten in the evening, on Peter the Great Street.',
    when: '1922-07-21',
    where: [],
    who: ['people/cemal-pasha'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/cemal-1922',
        says: 'The sites that give street and companions say about ten at night; a Canadian Armenian paper, noted in the same record, has broad daylight.',
      },
    ],
    against: [],
    rival: 'He was shot in broad daylight.',
    judgement:
      'The hour at night comes with a street and other particulars and is preferred to a phrase that makes the deed bolder. The rumour in the game says late on a Friday, and the two versions stand here.',
    mind: 'The Georgian police protocol.',
  },
  {
    id: 'claims/cemal-shot.companions',
    says: 'Cemal Pasha was walking arm in arm with Nusret Bey when he was shot, with his adjutant Süreyya Bey ahead of them.',
    when: '1922-07-21',
    where: [],
    who: ['people/cemal-pasha'],
    others: ['Nusret Bey', 'Süreyya Bey'],
    confidence: 'single',
    for: [{ source: 'sources/cemal-1922', says: 'Gives the three men and how they walked.' }],
    against: [],
    rival: '',
    judgement:
      'The picture is exact enough to go back to witnesses, and no second line of telling was seen. No scene depends on it.',
    mind: 'Statements of passers-by taken that night.',
  },
  {
    id: 'claims/cemal-shot.companions-killed',
    says: 'Nusret Bey and Süreyya Bey were killed with Cemal Pasha.',
    when: '1922-07-21',
    where: [],
    who: ['people/cemal-pasha'],
    others: ['Nusret Bey', 'Süreyya Bey'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'It came into the notes from general knowledge, and nothing that was read for this game bears it out. The game speaks of Cemal alone.',
    mind: 'A burial record, or a Turkish government notice on the two officers.',
    searched:
      'The Armenian articles read on the shooting were gone through for the fate of his companions; it was not in what was seen.',
  },
  {
    id: 'claims/cemal-shot.three-gunmen',
    says: 'Cemal Pasha was shot by Petros Ter-Poghosyan, Artashes Gevorgyan and Stepan Tsaghikyan.',
    when: '1922-07-21',
    where: [],
    who: ['people/cemal-pasha'],
    others: ['Petros Ter-Poghosyan', 'Artashes Gevorgyan', 'Stepan Tsaghikyan'],
    confidence: 'single',
    for: [{ source: 'sources/cemal-1922', says: 'Names the three, though witnesses had seen two gunmen.' }],
    against: [],
    rival: '',
    judgement:
      'The names are what Armenian memory has kept, since by the same account the men left no memoirs and perished under Stalin. They belong to the killing in Tiflis and must not be carried over to any other death.',
    mind: 'A file of the Georgian Cheka on the case.',
  },
  {
    id: 'claims/cemal-shot.whether-enver-knew',
    says: "Enver heard of Cemal Pasha's death before his own.",
    when: '1922-07-21/1922-08-04',
    where: [],
    who: ['people/enver-pasha', 'people/cemal-pasha'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'Two weeks and a war lay between Tiflis and Baljuvon, and news could have come or not. The scene of the rumour is invented, and the epilogue lists the question among those that have no answer.',
    mind: 'The letters of 25 and 26 July read whole.',
    searched:
      'No sign that he knew stands in what was read of the last letters and the last weeks; the contents of the letter of 26 July were not seen.',
  },
] as const satisfies readonly Claim[]
