import type { Claim } from '../schema/claim.ts'

/** The body, the paper made out for it, the burial and the mourners. */
export const bodyAndGrave = [
  {
    id: 'claims/body-and-grave.body-recognised',
    says: "The dead of Chagan lay for some days before Enver's body was recognised among them and buried.",
    when: '1922-08-04/1922-08-31~',
    where: ['places/chagan', 'places/obdara'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has the body identified only some days later.',
      },
      {
        source: 'sources/bogosian',
        says: 'Reports versions in which gunfire had so disfigured it that two days were needed.',
      },
      { source: 'sources/friendz', says: 'Has the bodies lie two days.' },
      {
        source: 'sources/akyildirim',
        says: 'Has the dead left on the field, and one noticed as a stranger whom nobody could name.',
      },
    ],
    against: [
      {
        source: 'sources/duranty-1922',
        says: 'Has the body identified after the fight by documents and seals, beyond doubt.',
      },
    ],
    rival: "Moscow's first report has him known after the fight by his papers and seals.",
    judgement:
      'Papers on a body and a delay in reading them can both be true, and the delay is told by writers of different camps, of whom the two Turkish ones count as one. The game says two days, as what is told.',
    mind: 'The date on the first Red message from Baljuvon that names him as dead.',
    line: { weeks: [39, 40], place: 'places/obdara', enver: null },
  },
  {
    id: 'claims/body-and-grave.papers-and-seals',
    says: "A newspaper dispatch from Moscow of 16 August 1922 said that documents and seals had put the identity of Enver's body beyond doubt.",
    when: '1922-08-16',
    where: ['places/chagan'],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [{ source: 'sources/duranty-1922', says: 'Says so in the dispatch of 16 August.' }],
    against: [
      {
        source: 'sources/tevhid-1923',
        says: 'In Istanbul in 1923 the Russian news still passed for unconfirmed until two of his men arrived.',
      },
    ],
    rival: '',
    judgement:
      'The dispatch is at hand, and the claim is about what it says. Whether it was so depends on Soviet officials who wanted the matter closed.',
    mind: 'A list of the documents, made when they were handed in.',
  },
  {
    id: 'claims/body-and-grave.an-imam-knew-him',
    says: 'An imam of the place knew the dead man for Enver.',
    when: '1922-08-06~',
    where: ['places/obdara'],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/friendz',
        says: 'A forum serial drawn from heroic books has an imam recognise him after two days.',
      },
    ],
    against: [{ source: 'sources/duranty-1922', says: 'Credits papers and seals.' }],
    rival: 'His papers and seals made him known.',
    judgement:
      'He had been a guest of the valley for some weeks, so that a local man might know his face; the tale gives no name to this one. The game leaves the imam unnamed and out of its scenes.',
    mind: 'The printed book behind the serial.',
  },
  {
    id: 'claims/body-and-grave.five-or-seven-wounds',
    says: 'Enver had five wounds.',
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [{ source: 'sources/duranty-1922', says: 'Has five wounds, taken hand to hand.' }],
    against: [
      { source: 'sources/akyildirim', says: 'Has seven.' },
      { source: 'sources/friendz', says: 'Has seven.' },
    ],
    rival: 'He had seven.',
    judgement:
      'Five is the count of the oldest report; the two pages that have seven belong to one Turkish tradition, and it is a number that stories like. None of the three says that they were all bullets.',
    mind: 'The examination of the remains in 1996, if one was made.',
  },
  {
    id: 'claims/body-and-grave.buried-at-obdara',
    says: 'Enver was buried at Obdara, by a spring under a walnut tree.',
    when: '1922-08~',
    where: ['places/obdara', 'places/chagan'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      { source: 'sources/friendz', says: 'Has the spring and the walnut tree at Abiderya.' },
      { source: 'sources/bogosian', says: 'Has the body taken up in 1996 from a grave in Ab-i-Derya.' },
    ],
    against: [
      { source: 'sources/istiqlol', says: 'Has him buried in the village of Chagan.' },
      {
        source: 'sources/bardakci-1996',
        says: 'Prints a photograph of the grave of 1996 as taken on the hill of Chagan.',
      },
    ],
    rival: 'The grave was at Chagan, where he fell.',
    judgement:
      'The two places are near each other on a map that may be eight kilometres out, and a hill may bear the name of one and belong to the other. The game follows the certificate for the death and gives the burial place as one account.',
    mind: 'The exhumation record of August 1996.',
  },
  {
    id: 'claims/body-and-grave.mourners',
    says: 'Between fifteen and twenty thousand people came to mourn Enver.',
    when: '1922-08',
    where: ['places/baljuvon'],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [{ source: 'sources/istiqlol', says: 'Gives more than that number, as written by Zeki Velidi.' }],
    against: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has him known only days later, at the end of a flight with a shrinking band.',
      },
    ],
    rival: '',
    judgement:
      'Zeki Velidi was not there, and such a crowd under the eyes of the columns that had just killed him is hard to believe. The game shows no funeral.',
    mind: "The place in Togan's memoirs, and whom he names for it.",
  },
  {
    id: 'claims/body-and-grave.certificate',
    says: "A certificate of Enver's death survives in print over the name of Colonel Ali Riza, as his deputy in command. It gives day, hour and place, and names neither a killer nor a weapon.",
    when: '1922-08',
    where: ['places/chagan'],
    who: ['people/ali-riza', 'people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/death-certificate-1922',
        says: 'Its text stands on a Turkish nationalist site, without a picture of the original in what we saw.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Spelling, style and the three calendars speak for an Ottoman staff officer; yet its old-style date, 21 Temmuz 1338, does not convert to 4 August under either rule then in use. We lean on it for day and place and say that nobody here has seen the paper.',
    mind: 'The original, said by a Turkish editor to be a yellowed sheet, or an expert opinion on it.',
  },
] as const satisfies readonly Claim[]
