import type { Claim } from '../schema/claim.ts'

/** The letters to Berlin of the last months, seen only through those who printed parts of them. */
export const lastLetters = [
  {
    id: 'claims/last-letters.letter-on-the-east-wind',
    says: 'On 5 April 1922 Enver wrote to his wife Naciye, entrusting his wishes to the east wind and wishing he were Solomon.',
    when: '1922-04-05',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Naciye Sultan'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/enver-letters',
        says: 'The letter of that date, in a modern printing seen in part.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The letter is a paper of its day and the images are his. Where he wrote it is not in what was seen, and the game paraphrases it and never quotes.',
    mind: "Bardakçı's edition, to see what the selectors left out of it.",
    line: { weeks: [22, 22], place: null, enver: null },
  },
  {
    id: 'claims/last-letters.letter-of-25-july',
    says: 'On 25 July 1922 Enver wrote to Naciye that all was gloom and mist, and that the enemy did not move.',
    when: '1922-07-25',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Naciye Sultan'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/enver-letters',
        says: "The letter of that date, page 559 of Bardakçı's printing of 2016 by one of the pages that use it.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The words show what he knew or chose to tell. A letter to a wife is no situation report, and the game does not take from it where the Reds stood.',
    mind: 'The whole letter, with its heading.',
    line: { weeks: [38, 38], place: 'places/obdara', enver: 'places/obdara' },
  },
  {
    id: 'claims/last-letters.written-at-abidere',
    says: 'The letter of 25 July 1922 was written at Abidere.',
    when: '1922-07-25',
    where: ['places/obdara'],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/yirmibirinci-yuzyil',
        says: 'Has his quarters there since the withdrawal of mid-July.',
      },
      { source: 'sources/enver-letters', says: 'Gives the day; no place is in what was seen.' },
    ],
    against: [],
    rival: '',
    judgement:
      'A man settled in quarters is taken to have written there. If the letter itself names another place, the line of events must follow it.',
    mind: 'The heading of the letter.',
  },
  {
    id: 'claims/last-letters.sick-sent-away',
    says: 'Enver wrote on 25 July 1922 that he had sent the sick men away.',
    when: '1922-07-25',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/enver-letters',
        says: 'Says that the sick were sent off, without number or destination.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'He had no reason to invent it. How many went, and with what sickness, is not told; fever is our guess from what others write of that summer.',
    mind: 'A Red report of sick men taken on the roads from Baljuvon.',
  },
  {
    id: 'claims/last-letters.told-the-afghan-emir',
    says: 'By his letter of 25 July 1922, Enver had told the Emir of Afghanistan that the withdrawal was wrong and that the Bolsheviks were not to be trusted.',
    when: '1922-07~',
    where: [],
    who: ['people/enver-pasha', 'people/amanullah'],
    confidence: 'attested',
    for: [{ source: 'sources/enver-letters', says: 'Reports to his wife what he had told the Afghan Emir.' }],
    against: [],
    rival: '',
    judgement:
      'That he protested is attested by his own report of it, made for his wife. The protest itself was not seen, and the form it has in the game is composed.',
    mind: 'The letter to Amanullah.',
  },
  {
    id: 'claims/last-letters.medicines-and-equipment',
    says: 'Enver asked the Afghan side to give medicines and equipment back.',
    when: '1922-07~',
    where: [],
    who: ['people/enver-pasha', 'people/amanullah'],
    confidence: 'attested',
    for: [{ source: 'sources/enver-letters', says: 'Names the request in the letter of 25 July.' }],
    against: [],
    rival: '',
    judgement:
      'The request is his own and speaks for want in the camp. The game reads the medicines as quinine, which the malaria of that year suggests and the letter as seen does not say.',
    mind: 'The list he enclosed, if there was one.',
  },
  {
    id: 'claims/last-letters.haji-samis-passage',
    says: 'Enver asked that Haji Sami and other friends be let across to his side of the river.',
    when: '1922-07~',
    where: [],
    who: ['people/enver-pasha', 'people/haji-sami', 'people/amanullah'],
    confidence: 'attested',
    for: [
      { source: 'sources/enver-letters', says: 'The letter of 25 July asks for their passage to this side.' },
    ],
    against: [],
    rival: '',
    judgement:
      'It follows that Haji Sami, who had come to Bukhara with him in October, was in Afghanistan by July. When and why he had crossed is not told in what was seen, and the game leaves his winter and spring free.',
    mind: "Bardakçı's edition, page 559 and those before it, or a paper on Haji Sami's stay in Afghanistan.",
  },
  {
    id: 'claims/last-letters.last-letter',
    says: "Enver's last dated letter to Naciye is of 26 July 1922.",
    when: '1922-07-26',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Naciye Sultan'],
    confidence: 'attested',
    for: [{ source: 'sources/enver-letters', says: 'The edited series ends with this date.' }],
    against: [{ source: 'sources/akyildirim', says: 'Knows of a later letter that was left unfinished.' }],
    rival: 'A later letter was begun.',
    judgement:
      'The date closes the series of four hundred and seventeen. What this one says was not seen, and an unfinished sheet, told by a heroic page, would not contradict it.',
    mind: "The closing pages of Bardakçı's edition.",
    line: { weeks: [38, 38], place: null, enver: null },
  },
] as const satisfies readonly Claim[]
