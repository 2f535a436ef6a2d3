import type { Claim } from '../schema/claim.ts'

/** What the Soviet side and the republic gave back or offered in 1922, and what Enver set against it. */
export const concessions = [
  {
    id: 'claims/concessions.waqf-commission',
    says: 'In March 1922 a commission led by Fitrat revised the law on waqf, the pious endowments, in the Bukharan republic.',
    when: '1922-03',
    where: ['places/bukhara'],
    who: [],
    others: ['Fitrat'],
    confidence: 'single',
    for: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Puts Fitrat at the head of a commission of that month on the law of endowments.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "One historian who worked in the archives names month and man, and nothing contradicts him. It was an act of Bukhara's own government, so the game does not count it among Moscow's concessions.",
    mind: 'The text of the revised law, or a village deed of 1922 that shows whose hands the income went to.',
    line: { weeks: [17, 21], place: 'places/bukhara', enver: null },
  },
  {
    id: 'claims/concessions.clergy-on-both-sides',
    says: 'Men of religion stood on both sides in 1922: some spoke for the Young Bukharan government, and others rejoiced in Enver.',
    when: '1920/1922-05',
    where: ['places/bukhara'],
    who: ['people/emir-alim-khan', 'people/ishan-sultan'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: "Tells of a fatwa that called the Emir's fall lawful and of a jurists' society that issued appeals about 1922.",
      },
      {
        source: 'sources/mulla-sabir-letter',
        says: "For the other side: a believer's bulletin that proclaims Enver's victories and names Ishan Sultan.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Each side is shown by its own paper or by a scholar who cites it, so the division is certain and its proportions are not. The game never lets "the clergy" act as one body.',
    mind: "Signatures under the fatwa, or a list of the society's members with the mosques they came from.",
  },
  {
    id: 'claims/concessions.concessions',
    says: 'By May 1922 Moscow was set on concessions in Bukhara, and general histories tell that waqf land, sharia courts and Koran schools were given back.',
    when: '1922-05~',
    where: [],
    who: ['people/ordzhonikidze'],
    others: ['Stalin'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/stalin-1922-05-14',
        says: 'Wants concessions on nation, religion and land beside the occupation, and calls the order three months old.',
      },
      {
        source: 'sources/ordzhonikidze-1922-05-18',
        says: 'Adds proposals of his own, an amnesty and a congress among them.',
      },
      { source: 'sources/hosking', says: 'Reports endowments, courts and schools restored.' },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Lists the same from Hiro and Smele, without a year, under a phase before Enver.',
      },
    ],
    against: [],
    rival: 'They began before Enver came and were no answer to him.',
    judgement:
      'The papers of May prove the intention, and the general histories the thing itself, but no source we saw gives the day on which one mosque or one court had its own back. The game spreads the return over the weeks after May and says that the pace is assumed.',
    mind: 'Decrees of the Bukharan or Turkestan authorities of 1922 on endowments, courts and schools, with dates.',
    line: { weeks: [26, 30], place: null, enver: null },
  },
  {
    id: 'claims/concessions.ordzhonikidzes-list',
    says: "On 18 May 1922 Ordzhonikidze proposed for Turkestan a people's congress, an amnesty, some non-party men in the government and money to restore cotton growing.",
    when: '1922-05-18',
    where: [],
    who: ['people/ordzhonikidze'],
    others: ['Stalin'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/ordzhonikidze-1922-05-18',
        says: 'Recommends all four, as the opening of a new era in Soviet Turkestan.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "These are one man's proposals to Stalin and not decisions, and they are made for Turkestan, of which Bukhara was no part. The game borrows them for its amnesty and its congress and marks the borrowing.",
    mind: "The Politburo's answer of the following days, or an amnesty notice printed for Eastern Bukhara.",
  },
  {
    id: 'claims/concessions.no-counter-offer',
    says: 'No source that we have seen tells of Enver meeting the Soviet concessions with an offer of his own on mosque lands, courts, taxes or pardon.',
    when: '1922-05/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      { source: 'sources/stalin-1922-05-14', says: 'Shows what the other side was ready to give from May.' },
      {
        source: 'sources/artikov',
        says: 'Describes his ideas, titles and army at length and no measure of government in the villages.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'We argue from silence, and what survives of his orders is seals, ranks and letters home. In the game he may announce his own waqf, tax relief or protected courts, and any such act is ours.',
    mind: "One order in Enver's name on taxes, endowments or judges, of any month of 1922.",
  },
  {
    id: 'claims/concessions.what-had-been-taken',
    says: 'By whom and in what month of 1920 or 1921 the courts of religious law and the waqf lands of Bukhara were taken away is not known to us.',
    when: '1920-09/1921-10',
    where: ['places/bukhara'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/hosking',
        says: 'Has courts, endowments and schools given back later, which implies a loss and does not date it.',
      },
    ],
    rival: '',
    judgement:
      'A return presupposes a taking, and no page that we read tells of it for the Bukharan republic. The game lets people complain of the loss and names no decree.',
    mind: "The republic's decrees of its first year on courts and endowments.",
    searched:
      'Our notes on the republic and its concessions were gone through for a decree or a month; they begin with the giving back.',
  },
] as const satisfies readonly Claim[]
