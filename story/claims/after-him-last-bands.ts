import type { Claim } from '../schema/claim.ts'

/** The last bands: how many, how long, and at whose cost. */
export const afterHimLastBands = [
  {
    id: 'claims/after-him-last-bands.counts-of-1925-and-1926',
    says: 'Soviet counts gave a little over a thousand fighters in the whole of Central Asia in September 1925, and about 430 in February 1926.',
    when: '1925-09/1926-02',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/polyakov-chugunov',
        says: 'Give both, the first on incomplete data; more than 450 of the first and 300 of the second were in Tajikistan.',
      },
    ],
    against: [
      { source: 'sources/revolution-under-siege-basmachi', says: 'Has a revival in these very years.' },
    ],
    rival: 'The bands revived in 1925-26.',
    judgement:
      'The figures come from the side that was counting its success, with its own warning about gaps. They are used for the order of size: hundreds, no longer thousands.',
    mind: 'The reports on which the two Soviet authors drew.',
  },
  {
    id: 'claims/after-him-last-bands.front-closed-1926',
    says: 'After the defeat of the bands in 1926 the Soviet Union formally closed the last front of its civil war.',
    when: '1926',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Says so, and dates it three years after the last White army was destroyed.',
      },
    ],
    against: [
      { source: 'sources/wikipedia-central-asian-front', says: 'Runs the theatre on to 1934 in its table.' },
    ],
    rival: 'The theatre stayed open until 1934.',
    judgement:
      'The closing was an act on paper, and the essay itself says that the fighting was not over. The epilogue uses the year for the paper.',
    mind: 'The order that closed it.',
  },
  {
    id: 'claims/after-him-last-bands.destroyed-in-the-early-1930s',
    says: 'The movement was only destroyed in the early 1930s, in the years of forced collectivisation and of repression on a new scale.',
    when: '1930/1934',
    where: [],
    who: ['people/ibrahim-bek'],
    confidence: 'attested',
    for: [
      { source: 'sources/revolution-under-siege-basmachi', says: 'Gives this as the final end.' },
      { source: 'sources/artikov', says: 'Has the resistance last from 1918 to the early 1930s.' },
      {
        source: 'sources/ritter-1985',
        says: 'By its title, follows Ibrahim Bek and the last resistance down to 1931.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Writers of different camps agree on the decade. The game has no wish to end the story earlier than its people did.',
    mind: 'Archive-based work on Tajikistan between 1929 and 1934.',
  },
  {
    id: 'claims/after-him-last-bands.fuzail-raids-garm',
    says: 'In April 1929 Fuzail Maksum took Kala-i-Khumb and Garm, and hundreds of Soviet activists were killed, three women teachers among them.',
    when: '1929-04',
    where: ['places/kalaikhumb', 'places/garm'],
    who: ['people/fuzail-maksum'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/fuzail-entry',
        says: 'Tells of the raid and of the killings, with the three teachers.',
      },
      {
        source: 'sources/lee-2018',
        says: 'Has him overrun the south of Tajikistan that April, occupy Garm, and be beaten afterwards.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The raid has two sources apart, and the dead are in the entry alone. The epilogue names the teachers because a sum would hide them.',
    mind: 'The names of the dead of Garm, and where they are buried.',
  },
  {
    id: 'claims/after-him-last-bands.fuzail-dies-in-kashgar',
    says: 'Fuzail Maksum died in Kashgar in 1935.',
    when: '1935',
    where: [],
    who: ['people/fuzail-maksum'],
    confidence: 'single',
    for: [{ source: 'sources/fuzail-entry', says: 'Gives the place and the year.' }],
    against: [],
    rival: '',
    judgement:
      'Nothing we read contradicts it or explains how he came there. It closes his line in the epilogue.',
    mind: 'A Chinese or British consular note from Kashgar.',
  },
  {
    id: 'claims/after-him-last-bands.villages-burnt-by-bands',
    says: 'In the summer of 1925 bands under Ibrahim Bek burnt standing crops and killed villagers, women and children among them, by a Soviet account.',
    when: '1925',
    where: ['places/lakai'],
    who: ['people/ibrahim-bek'],
    confidence: 'single',
    for: [
      {
        source: 'sources/polyakov-chugunov',
        says: 'Count more than 600 hectares of grain burnt in one valley and a village of 250 dwellings in another.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The authors were Soviet and wrote to accuse, and the places and figures are precise enough to be tested. It is set beside the Red reprisals, so that neither side is made the only one.',
    mind: 'A complaint or a petition for seed from those villages.',
  },
  {
    id: 'claims/after-him-last-bands.village-dead-uncounted',
    says: 'How many villagers of Eastern Bukhara died in the fighting of 1921-22 is not known; no count by either side was found.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Speaks of many deaths from the famines that followed reprisals, with no number and no year.',
      },
    ],
    rival: '',
    judgement:
      "Those who wrote carried a rifle or a seal and counted their own, when they counted. The game's sum of dead civilians is a rule of the game and no estimate.",
    mind: 'A village register, a tax list of 1923 set against one of 1920, or the census of 1926 worked back.',
    searched:
      'The five seeds and both files of our research were read for it. They have figures for Soviet losses and for refugees, and none for villagers.',
  },
] as const satisfies readonly Claim[]
