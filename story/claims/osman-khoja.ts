import type { Claim } from '../schema/claim.ts'

/** Osman Khoja's office, his break with Enver, his dismissal and his exile. */
export const osmanKhoja = [
  {
    id: 'claims/osman-khoja.elected-head',
    says: 'Osman Khoja was elected head of the executive of the Bukharan republic on 23 September 1921.',
    when: '1921-09-23',
    where: ['places/bukhara'],
    who: ['people/osman-khoja'],
    confidence: 'single',
    for: [
      {
        source: 'sources/osman-khoja-entry',
        says: 'Gives the day of his election; another copy of the online article has other months.',
      },
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Has him in that office in the last months of 1921.',
      },
    ],
    against: [],
    rival: 'Another copy of the article on him has him in that office from January to August 1921.',
    judgement:
      'The office in the last months of 1921 is beyond doubt, and the day comes from one entry, with which a copy of the Wikipedia article on Osman Kocaoglu agrees. In the game he acts as the lawful head of the republic, which he was.',
    mind: 'The minutes of the congress of September 1921.',
  },
  {
    id: 'claims/osman-khoja.falls-out-with-enver',
    says: 'Osman Khoja tried to work together with Enver and did not succeed.',
    when: '1922-01/1922-04',
    where: [],
    who: ['people/osman-khoja', 'people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Has the failure come before his departure for Afghanistan in April.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Khalid is well placed to know, and a republican president had little to hope for from a commander who used the name of the Emir. Over what they parted is not said, and the reasons the game gives are ours.',
    mind: "Osman Khoja's own account of those months in the émigré press.",
  },
  {
    id: 'claims/osman-khoja.osman-khoja-to-kabul',
    says: 'In April 1922 Osman Khoja went to Afghanistan to seek help from Amanullah and from the British.',
    when: '1922-04',
    where: [],
    who: ['people/osman-khoja', 'people/amanullah'],
    others: ['the British'],
    confidence: 'single',
    for: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Gives the month, the country and the two powers he hoped to win.',
      },
      { source: 'sources/osman-khoja-entry', says: 'Has him in Afghanistan before he went on to Turkey.' },
    ],
    against: [],
    rival: '',
    judgement:
      'The journey has two witnesses, and its month and purpose have Khalid alone. That he asked for British help does not show that he got any, and the game does not suggest a British plan.',
    mind: 'Papers of the British minister in Kabul for the spring of 1922, in the India Office Records.',
    line: { weeks: [21, 25], place: null, enver: null },
  },
  {
    id: 'claims/osman-khoja.osman-khoja-dismissed',
    says: 'Osman Khoja was removed from the headship of the Bukharan executive on 12 April 1922.',
    when: '1922-04-12',
    where: ['places/bukhara'],
    who: ['people/osman-khoja'],
    confidence: 'single',
    for: [
      { source: 'sources/osman-khoja-entry', says: 'Ends his term on this day.' },
      {
        source: 'sources/uzbek-thesis-22',
        says: 'Heads its list of those removed from posts in the executive with his name, without a day.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The removal has two witnesses and the day has one. He had deserted the office in December, so the date tells only when Bukhara drew the conclusion on paper.',
    mind: 'The decree, and the name of the man who replaced him.',
    line: { weeks: [23, 23], place: 'places/bukhara', enver: null },
  },
  {
    id: 'claims/osman-khoja.exile',
    says: 'Osman Khoja, born at Osh in 1878, went on from Afghanistan to Turkey in 1923 and died in 1968.',
    when: '1878/1968',
    where: [],
    who: ['people/osman-khoja'],
    confidence: 'single',
    for: [
      {
        source: 'sources/osman-khoja-entry',
        says: 'Gives birth, the stay in Afghanistan, Turkey and death.',
      },
    ],
    against: [],
    rival: 'Another copy of the article on him has him born in Bukhara.',
    judgement:
      "The outline of a long exile comes from one entry that draws on his family's memory. We give the dates as the entry has them, and the birthplace under its name.",
    mind: 'His papers in Istanbul, or the registers of his naturalisation in Turkey.',
  },
] as const satisfies readonly Claim[]
