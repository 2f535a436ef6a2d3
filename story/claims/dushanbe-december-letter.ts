import type { Claim } from '../schema/claim.ts'

/** The consul, the talk in bad French, and the letter of New Year's Day. */
export const dushanbeDecemberLetter = [
  {
    id: 'claims/dushanbe-december-letter.nagorny-meets-samya-bey',
    says: 'On 10 December 1921 Consul-General Nagorny talked with a friend of Enver whom he calls Samya Bey, who expressed himself poorly in French. A meeting with Enver was promised and did not come about.',
    when: '1921-12-10',
    where: [],
    who: ['people/nagorny', 'people/enver-pasha'],
    others: ['Samya Bey'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/nagorny-1922-01-01',
        says: "The consul recalls a portrait of Enver in a French newspaper, then the talk and Samya Bey's poor French; he praises the man, says that they spoke of plans, and blames fate for the meeting that failed.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It is the word of a participant three weeks after, addressed to the man whose friend he had met. The opening does not name the town: the place given beside this entry is our inference.',
    mind: "The whole letter in French, or Samya Bey's own account of the talk.",
    line: { weeks: [5, 5], place: 'places/dushanbe', enver: null },
  },
  {
    id: 'claims/dushanbe-december-letter.samya-bey-is-haji-sami',
    says: "The 'Samya Bey' with whom Nagorny talked on 10 December 1921 was probably Haji Sami.",
    when: '1921-12-10',
    where: [],
    who: ['people/nagorny', 'people/haji-sami', 'people/enver-pasha'],
    others: ['Surya-efendi'],
    confidence: 'inferred',
    for: [
      { source: 'sources/nagorny-1922-01-01', says: 'Calls him by this name, and a friend of Enver.' },
      {
        source: 'sources/samarkand-thesis',
        says: 'Has Haji Sami among those who came to Bukhara with Enver that October.',
      },
      { source: 'sources/uctug', says: 'Has him come with Enver as well.' },
    ],
    against: [
      {
        source: 'sources/melkumov-1960',
        says: 'Has another man of a like name at Dushanbe, Surya-efendi, chief of the militia.',
      },
    ],
    rival: 'He was Surya-efendi, the chief of militia.',
    judgement:
      'The name, the friendship and the season fit Haji Sami better than an officer of the militia, and the consul may have written what he heard. It is a guess about a spelling, and no scene may turn on it.',
    mind: "Nagorny's letter in its French original, or Enver's answer to it.",
  },
  {
    id: 'claims/dushanbe-december-letter.exceptional-circumstances',
    says: "Nagorny's talk of 10 December was held at Dushanbe during the rising, with the consul a captive or in parley under arms.",
    when: '1921-12-10?',
    where: ['places/dushanbe'],
    who: ['people/nagorny'],
    others: ['Samya Bey'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/nagorny-1922-01-01',
        says: 'Calls the circumstances exceptional, and the talk a pleasure; the part seen names no town and no arrest.',
      },
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Has senior Soviet commanders held hostage in the rising at Dushanbe.',
      },
    ],
    against: [],
    rival: 'It was a diplomatic conversation somewhere else, made exceptional only by the times.',
    judgement:
      'Captivity or a truce under guns would explain the phrase, and a rising at Dushanbe that month would explain the truce. We hold it as more likely than not, and the game must mark such a scene as reconstructed.',
    mind: "Nagorny's official report for December 1921, or the second leaf of his letter.",
  },
  {
    id: 'claims/dushanbe-december-letter.nagornys-letter',
    says: 'On 1 January 1922 Nagorny wrote to Enver in French.',
    when: '1922-01-01',
    where: [],
    who: ['people/nagorny', 'people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/nagorny-1922-01-01',
        says: 'A file copy in Russian translation carries the date, the sender and the opening.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A dated official copy is the firmest paper we have for that winter. What he asked or proposed lies beyond the opening and must not be supplied as if it were known.',
    mind: 'The remaining pages of item 11000 of the islamperspectives.org collection.',
    line: { weeks: [8, 8], place: null, enver: null },
  },
  {
    id: 'claims/dushanbe-december-letter.a-way-to-enver',
    says: 'By New Year 1922 Nagorny was alive and able to write, and had a way of getting a letter to Enver.',
    when: '1922-01-01',
    where: [],
    who: ['people/nagorny', 'people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/nagorny-1922-01-01',
        says: 'The letter exists, and the archive files an answer by Enver with it.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'An answered letter proves a channel, though a man under guard can also write. The game rests on this for its talks by letter, and does not conclude that the consul was free.',
    mind: "The name of the courier, or the consul's covering note to Moscow or Tashkent.",
  },
  {
    id: 'claims/dushanbe-december-letter.envers-answer',
    says: "Enver answered Nagorny, and his answer was about the nature of the movement that the Soviet side called 'Basmachi'.",
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha', 'people/nagorny'],
    confidence: 'single',
    for: [
      {
        source: 'sources/nagorny-1922-01-01',
        says: "The archive's heading joins to the letter Enver's reply about Basmachi; the text was not seen.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The heading can be trusted for the existence of a reply and for its subject. Not a word of it is known to us, so every line of Enver's answer in the game is invention and must be labelled so.",
    mind: 'The text of the reply, which stands in the same file and is the first thing to read.',
  },
] as const satisfies readonly Claim[]
