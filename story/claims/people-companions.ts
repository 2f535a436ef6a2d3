import type { Claim } from '../schema/claim.ts'

/** Haji Sami and Muhiddin. */
export const peopleCompanions = [
  {
    id: 'claims/people-companions.haji-sami-past',
    says: 'Haji Sami was a veteran of the Ottoman Special Organization.',
    when: 'standing',
    where: [],
    who: ['people/haji-sami'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'It is often said, and is no small matter, because that body carried out massacres of Armenians; yet no source read here says it of him. The game does not state it, and does not excuse him by leaving it out.',
    mind: 'His name in the papers of the Organization, or in a study of it with archive references.',
    searched:
      'Carried in our notes as background without a source; the entry on him as read does not give it.',
  },
  {
    id: 'claims/people-companions.muhiddin-maksum',
    says: 'The Muhiddin Maksum among the defectors of the republic is neither of the two Muhiddins who came home to Turkey with the story.',
    when: '1921-12~',
    where: [],
    who: ['people/muhiddin'],
    others: ['Muhiddin Maksum'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/uzbek-thesis-22',
        says: 'Lists a Muhiddin Maksum among Bukharan and Turkish names.',
      },
      {
        source: 'sources/tevhid-1923',
        says: "Has a lieutenant Muhiddin and an orderly of that name, both of Enver's following.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Maksum is a local honorific that neither an Ottoman lieutenant nor a soldier servant would be likely to bear, so we keep the three apart. The game has only the orderly.',
    mind: 'The decree that removed Muhiddin Maksum from his post, with his office and birthplace.',
  },
  {
    id: 'claims/people-companions.muhiddin-devotion',
    says: "That Muhiddin wished only to be near Enver is the game's drawing of an orderly who later gave testimony.",
    when: '1922-08/1923',
    where: [],
    who: ['people/muhiddin', 'people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/tevhid-1923',
        says: 'Has an orderly from Fergana of that name, and a lieutenant beside him, among those who told of him in 1923.',
      },
      {
        source: 'sources/samarkand-thesis',
        says: 'Cites the memoir of an adjutant Muhiddin in Vakit, 25 November 1923, perhaps the lieutenant.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Men who carry a story home may have loved the man or needed the fee, and the excerpts do not tell which. His two lines on the panel are character drawing.',
    mind: 'The two newspapers read whole.',
  },
] as const satisfies readonly Claim[]
