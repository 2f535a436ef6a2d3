import type { Claim } from '../schema/claim.ts'

/** What the letters enclose and dwell on, and what their sender could still do about it. */
export const lastLettersFlowers = [
  {
    id: 'claims/last-letters-flowers.four-hundred-and-seventeen',
    says: "Enver's letters to Naciye number 417 and run from 6 March 1920 to 26 July 1922.",
    when: '1920-03-06/1922-07-26',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Naciye Sultan'],
    confidence: 'attested',
    for: [{ source: 'sources/enver-letters', says: 'Count and span as given by those who use the edition.' }],
    against: [],
    rival: '',
    judgement:
      'The number is that of an edition and may leave out what was lost on the road. It is printed as the count of the letters in that edition.',
    mind: "The editor's own description of the collection.",
  },
  {
    id: 'claims/last-letters-flowers.wildflowers-and-elm',
    says: 'Enver enclosed wildflowers and a twig of elm for Naciye in the letter of 25 July 1922.',
    when: '1922-07-25',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Naciye Sultan'],
    confidence: 'attested',
    for: [
      { source: 'sources/enver-letters', says: 'The letter speaks of the flowers and the twig.' },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has mountain flowers in a letter to his wife, told together with the feast in early August.',
      },
    ],
    against: [],
    rival: 'The flowers went with a letter of early August.',
    judgement:
      'The dated letter is followed, and the blog may only have drawn two weeks together. The game lets the flowers stand in the same scene as his sentence for 1915, and neither answers the other.',
    mind: 'A letter of August, of which the edition seems to have none.',
  },
  {
    id: 'claims/last-letters-flowers.name-in-the-bark',
    says: 'Enver told Naciye that he had cut her name with a penknife into an elm.',
    when: '1922-07-25',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Naciye Sultan'],
    confidence: 'attested',
    for: [{ source: 'sources/enver-letters', says: 'Tells of the carving in the letter of 25 July.' }],
    against: [],
    rival: '',
    judgement:
      'It is told by himself to the person it was meant to please, and harmless enough to be true. The game gives the knife to the interpreter, which is invented.',
    mind: 'The full text of the letter.',
  },
  {
    id: 'claims/last-letters-flowers.stars-and-kurucesme',
    says: 'In a letter Enver tells Naciye of counting stars under an elm and thinking of Kuruçeşme.',
    when: '1920-03-06/1922-07-26',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Naciye Sultan'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/enver-letters',
        says: 'The passage as printed by admirers; its date was not noted.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The words are his as far as the selection can be trusted, and the elm suggests the last summer without proving it. A writer may lean on the tone and on no date.',
    mind: 'The letter found in the edition, with its day.',
  },
  {
    id: 'claims/last-letters-flowers.out-of-medicine',
    says: "By the last week of July 1922 Enver's camp had run out of medicines or nearly so.",
    when: '1922-07-25~',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/enver-letters',
        says: 'Has the sick sent off and medicines asked for, in one letter.',
      },
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Names malaria among the troubles of the troops in May.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The two statements of the letter fit a camp with fever and an empty chest. Numbers of men and tablets in the game are invented.',
    mind: "An orderly's recollection of the last weeks, such as those printed in Istanbul in 1923.",
  },
  {
    id: 'claims/last-letters-flowers.other-ways-to-ask',
    says: 'In July 1922 Enver could have begged, written through Nadir Khan or gone himself; what is known is that he protested to Amanullah and waited for Haji Sami.',
    when: '1922-07/1922-08-04',
    where: [],
    who: ['people/enver-pasha', 'people/amanullah', 'people/haji-sami'],
    others: ['Nadir Khan'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/enver-letters',
        says: 'Shows the protest and the request for passage, and nothing of another approach in what was seen.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'He writes of the recall as a wrong, and wrote when Kabul had least to gain by undoing it. That Nadir Khan held the northern command then is unsourced, so the way through him is marked as conjecture.',
    mind: 'Papers on Nadir Khan in Qataghan in 1922, in Kabul or in the British files.',
  },
] as const satisfies readonly Claim[]
