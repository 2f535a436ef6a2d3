import type { Claim } from '../schema/claim.ts'

/** From the lost river lines to the last quarters. */
export const retreatToBaljuvon = [
  {
    id: 'claims/retreat-to-baljuvon.running-for-the-border',
    says: 'Beaten, Enver fled toward the Afghan side, and his company shrank.',
    when: '1922-06/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Says so in half a sentence, between the lost battle and the last charge.',
      },
    ],
    against: [
      {
        source: 'sources/yirmibirinci-yuzyil',
        says: 'Has him settle with a host and hold a headquarters in the Baljuvon hills.',
      },
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Has him try to go on with the fight after the loss of Dushanbe.',
      },
    ],
    rival: 'He stayed in the east and did not make for the frontier.',
    judgement:
      'A dwindling following is borne out by the small numbers of August; the direction is a phrase, and Baljuvon is where he stopped. The game leaves the road to the river open to the player and does not say that he was on it.',
    mind: 'Letters of June and July 1922 in the full edition.',
  },
  {
    id: 'claims/retreat-to-baljuvon.enver-at-baljuvon',
    says: 'In July 1922 Enver withdrew to Baljuvon, to Davlatmand Bek, and stayed in that country.',
    when: '1922-07',
    where: ['places/baljuvon'],
    who: ['people/enver-pasha', 'people/davlatmand-bek'],
    confidence: 'attested',
    for: [
      { source: 'sources/yirmibirinci-yuzyil', says: 'Has him draw off to Baljuvon with Davlatmand.' },
      {
        source: 'sources/sputnik-tajikistan',
        says: 'Local tradition has the two together later that summer.',
      },
      {
        source: 'sources/death-certificate-1922',
        says: 'Has him in the province of Baljuvon some weeks later.',
      },
      { source: 'sources/duranty-1922', says: 'Has him between Khovaling and Baljuvon some weeks later.' },
    ],
    against: [],
    rival: '',
    judgement:
      'That he was in Baljuvon later that summer is shown from three sides, and the coming there in July follows even if the Turkish page that tells it is late. The week he arrived is open within that month.',
    mind: 'A letter or order dated from Baljuvon in July 1922.',
    line: { weeks: [35, 37], place: 'places/baljuvon', enver: 'places/baljuvon' },
  },
  {
    id: 'claims/retreat-to-baljuvon.middle-of-july',
    says: 'Enver reached Baljuvon about the middle of July 1922.',
    when: '1922-07-15~',
    where: ['places/baljuvon'],
    who: ['people/enver-pasha', 'people/davlatmand-bek'],
    confidence: 'single',
    for: [
      {
        source: 'sources/yirmibirinci-yuzyil',
        says: 'Puts the withdrawal then, on the page of a nationalist institute.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It fits between a river crossing of 30 June and a letter of 25 July, and would fit a week earlier as well. The line of events therefore gives three weeks and no day.',
    mind: 'The letters of July, several of which may have been written on the way.',
  },
  {
    id: 'claims/retreat-to-baljuvon.route',
    says: 'By which road and in what stages Enver went from the lost Dushanbe to Baljuvon is not known.',
    when: '1922-06-22/1922-07-24',
    where: ['places/dushanbe', 'places/baljuvon'],
    who: ['people/enver-pasha'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'Nor is it known that he was in Dushanbe, or on the Kafirnigan, when either was fought for. The game lets the player choose the road, and the epilogue does not draw one.',
    mind: "Bademci's testimonies or Melkumov's chapters for July, read whole.",
    searched:
      'A day-by-day route from Dushanbe to Baljuvon was looked for and not found, nor the numbers of the Red units behind him.',
  },
  {
    id: 'claims/retreat-to-baljuvon.quarters-at-abidere',
    says: "Enver's last headquarters was at a place called Abidere.",
    when: '1922-07/1922-08-04',
    where: ['places/obdara'],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/yirmibirinci-yuzyil',
        says: 'Names Abidere as the headquarters after the withdrawal.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The name recurs as that of the stream and of a burial in other Turkish retellings, so it belongs to the tradition and was not made up for one page. A headquarters is perhaps a large word for a camp in a village.',
    mind: 'A letter headed with the name of the place.',
  },
  {
    id: 'claims/retreat-to-baljuvon.abidere-is-obdara',
    says: 'Abidere or Abiderya in the Turkish accounts is the village of Obdara in the hills behind Baljuvon.',
    when: '1922-07/1922-08-04',
    where: ['places/obdara', 'places/chagan'],
    who: [],
    confidence: 'inferred',
    for: [
      { source: 'sources/yirmibirinci-yuzyil', says: 'Has Abidere as quarters.' },
      {
        source: 'sources/akin',
        says: 'Places Chagan above the Abiderya water, some fifteen kilometres east of Baljuvon.',
      },
      { source: 'sources/baki-baku', says: 'Calls a village of these hills Obidara.' },
      { source: 'sources/friendz', says: 'Uses Abiderya as the name of the place.' },
    ],
    against: [],
    rival: '',
    judgement:
      'The names mean the same valley stream and the accounts, most of them of one Turkish tradition, set it in the same hills. The marks on the map, north-east rather than east, may be eight kilometres out and say so.',
    mind: 'A Russian two-verst sheet of the Baljuvon country, or coordinates taken on the spot.',
  },
  {
    id: 'claims/retreat-to-baljuvon.robe-and-turban',
    says: 'Davlatmand Bek gave Enver a robe worked in gold or silver, and a turban.',
    when: '1922-07/1922-08-04',
    where: ['places/baljuvon'],
    who: ['people/davlatmand-bek', 'people/enver-pasha'],
    confidence: 'single',
    for: [{ source: 'sources/akin', says: 'Gives him these gifts, in a heroic retelling.' }],
    against: [],
    rival: '',
    judgement:
      'The gift is what a host of his rank would make, and the only teller is late and fond of detail. The game may show it as a courtesy and rests nothing on it.',
    mind: 'The list of effects said to have been sent to Tashkent.',
  },
] as const satisfies readonly Claim[]
