import type { Claim } from '../schema/claim.ts'

/** Kabul takes its men home in the summer of 1922, and what Moscow had to do with it. */
export const kabulCallsBack = [
  {
    id: 'claims/kabul-calls-back.kabul-calls-its-men-back',
    says: 'In the summer of 1922 Kabul recalled the Afghan soldiers who had been helping Enver and stopped its aid.',
    when: '1922-07~',
    where: [],
    who: ['people/amanullah', 'people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/enver-letters',
        says: 'On 25 July he writes that he told the Afghan Emir that the recall of soldiers and help was wrong.',
      },
      { source: 'sources/sokolov-100-battles', says: 'Has the Afghan detachment withdrawn.' },
      {
        source: 'sources/lee-2018',
        says: 'Knows covert help from Kabul, and pressure to end it as Enver lost ground.',
      },
      { source: 'sources/wikipedia-basmachi', says: 'Lets the help last until the middle of 1922.' },
    ],
    against: [],
    rival: '',
    judgement:
      'The man who lost them complains of it in a letter of the time, and later books agree. The exact week is not known, so the line gives the whole of July.',
    mind: "The order of recall, or Kabul's correspondence with its posts on the river.",
    line: { weeks: [34, 38], place: null, enver: null },
  },
  {
    id: 'claims/kabul-calls-back.gone-by-25-july',
    says: 'The recall of the Afghan soldiers had been ordered before 25 July 1922.',
    when: '1922-06/1922-07-25',
    where: [],
    who: ['people/amanullah', 'people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/enver-letters',
        says: 'The letter of that day treats the recall as a thing done and protested against.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A protest follows what it protests against, and his own had already been sent. Whether the last volunteer had crossed by then does not follow, and the game lets some linger.',
    mind: 'The letter to Amanullah itself, with its date.',
  },
  {
    id: 'claims/kabul-calls-back.aid-cut',
    says: 'Moscow held back its help to Afghanistan, in money, arms and experts, on the ground that the treaty of 1921 had been broken.',
    when: '1922-06/1922-08-04',
    where: [],
    who: ['people/amanullah'],
    others: ['the Soviet government'],
    confidence: 'single',
    for: [{ source: 'sources/lee-2018', says: 'Places the stop in the time when Enver was falling back.' }],
    against: [],
    rival: '',
    judgement:
      "One scholarly survey gives the means, and the effect can be seen in the recall. No day is given, so the months are read off Enver's retreat.",
    mind: 'The note of the Foreign Commissariat to Kabul.',
  },
  {
    id: 'claims/kabul-calls-back.bases-threatened',
    says: 'Moscow let Kabul know that it would strike at the camps of the bands in northern Afghanistan if its demands were not met.',
    when: '1922-06/1922-08-04',
    where: [],
    who: ['people/amanullah'],
    others: ['the Soviet government'],
    confidence: 'single',
    for: [{ source: 'sources/lee-2018', says: 'Names the threat beside the loss of aid.' }],
    against: [],
    rival: '',
    judgement:
      'It is credible from a power with an army at the river, and rests on the same page as the stopped aid. The game uses it as a reason Kabul has, and never as an event of its own.',
    mind: 'A Soviet or British diplomatic paper with the wording of the threat.',
  },
  {
    id: 'claims/kabul-calls-back.envoy-expelled',
    says: 'The Afghan representative was expelled from Bukhara in the summer of 1922.',
    when: '1922-06/1922-08-04?',
    where: ['places/bukhara'],
    who: ['people/amanullah'],
    others: ['the Afghan representative in Bukhara'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/lee-2018',
        says: "Makes the expulsion part of Moscow's answer while Enver was falling back.",
      },
    ],
    against: [{ source: 'sources/bailey', says: 'Puts the expulsion in 1923.' }],
    rival: 'He was expelled in 1923.',
    judgement:
      'The pressure of 1922 is credible either way, because the men were in fact recalled. The game speaks of the expulsion as threatened or done and prints the second year beside it.',
    mind: "The representative's letter of recall, or a Bukharan newspaper on his departure.",
  },
  {
    id: 'claims/kabul-calls-back.treaty-on-both-sides',
    says: 'In 1922 Moscow and Kabul could each hold the treaty of 28 February 1921 against the other: help for the bands on the one side, Article VIII on the independence of Bukhara on the other.',
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/amanullah'],
    others: ['the Soviet government'],
    confidence: 'inferred',
    for: [
      { source: 'sources/lee-2018', says: 'Has Moscow treat the help as a breach of the treaty.' },
      {
        source: 'sources/bailey',
        says: 'Recalls that Article VIII promised Bukhara and Khiva their independence.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Neither source stages the argument, and that Kabul made use of the article in 1922 is not shown. The two halves are put together here so that envoys in the game may speak of the same paper.',
    mind: 'An Afghan note of 1922 that cites the article.',
  },
  {
    id: 'claims/kabul-calls-back.why-kabul-gave-way',
    says: "Kabul gave way because of Moscow's pressure and because Enver was losing.",
    when: '1922-06/1922-07',
    where: [],
    who: ['people/amanullah', 'people/enver-pasha'],
    confidence: 'inferred',
    for: [
      { source: 'sources/lee-2018', says: 'Sets the pressure in the weeks of the retreat.' },
      {
        source: 'sources/enver-letters',
        says: 'By his own report he warned the Afghan Emir that the Bolsheviks cannot be trusted.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The two reasons cannot be weighed against each other without a paper from Kabul. The model lets both count, success on the border holding Amanullah and a Soviet protest loosening him.',
    mind: "Amanullah's own letters of that summer.",
  },
  {
    id: 'claims/kabul-calls-back.no-answer-known',
    says: "Whether Amanullah answered Enver's protest is not known.",
    when: '1922-07/1922-08-04',
    where: [],
    who: ['people/amanullah', 'people/enver-pasha'],
    others: ['Nadir Khan'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'On what day the protest went is unknown, and only ten days lie between the letter that reports it and the death. Any answer that reaches the player is invented and marked so.',
    mind: "The Afghan state archive, or the British legation's files on Kabul for August 1922.",
    searched: "Amanullah's correspondence and Nadir Khan's part in 1922 were looked for; nothing was found.",
  },
] as const satisfies readonly Claim[]
