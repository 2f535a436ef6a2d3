import type { Claim } from '../schema/claim.ts'

/** The riders around the city of Bukhara in the spring of 1922, and the tale of a siege. */
export const raidsNearBukhara = [
  {
    id: 'claims/raids-near-bukhara.peters-reports',
    says: 'On 3 April 1922 Peters wrote to Stalin from Old Bukhara that armed bands had stood almost at the city.',
    when: '1922-04-03',
    where: ['places/bukhara'],
    who: [],
    others: ['Yakov Peters', 'Stalin'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/peters-1922-04-03',
        says: 'Puts the bands close to Bukhara, in an account of a crisis in its government.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The Cheka's man wrote on the spot and to the top, so that bands came near is sure. In the English text this belongs to the time of Khojaev's return from Moscow, so the alarm may be some weeks older than the letter.",
    mind: 'His memorandum of 21 March 1922, to which the letter refers.',
    line: { weeks: [21, 21], place: 'places/bukhara', enver: null },
  },
  {
    id: 'claims/raids-near-bukhara.nobody-wants-the-front',
    says: 'On 3 April 1922 Peters wrote to Stalin that in Bukhara nobody had wanted to go to the front.',
    when: '1922-04-03',
    where: ['places/bukhara'],
    who: [],
    others: ['Yakov Peters'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/peters-1922-04-03',
        says: 'Says so, and that half of the left communists on the Central Committee refused to work except as ministers.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The sentence stands among complaints about officials and party men, and it is of them that he seems to speak. The game may use it for the mood of the capital and not for the courage of the troops.',
    mind: 'Rolls of the Bukharan units of March 1922, with the men sent and the men who stayed away.',
  },
  {
    id: 'claims/raids-near-bukhara.bukhara-said-to-be-besieged',
    says: "One survey history has Enver besiege the city of Bukhara in March 1922, until Moscow's reinforcements drove him off.",
    when: '1922-03',
    where: ['places/bukhara'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/lee-2018',
        says: 'Has him occupy Dushanbe in February and besiege Bukhara the month after.',
      },
    ],
    against: [
      {
        source: 'sources/peters-1922-04-03',
        says: 'Writing from inside the city, knows of bands near it and of agents within, and of no siege.',
      },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Cites Mawdsley that the centres of Russian power were never threatened.',
      },
    ],
    rival: 'Local bands raided within sight of Bukhara that spring, and nobody invested it.',
    judgement:
      'Peters wrote from inside the city and would have mentioned a siege, and a few lines in a history of Afghanistan do not outweigh him. The game lets no siege of Bukhara happen on the attested line and takes the claim for an alarm grown larger in the telling.',
    mind: 'A report of March 1922 from the Bukharan garrison that speaks of closed gates or cut roads.',
    line: { weeks: [17, 21], place: 'places/bukhara', enver: null },
  },
  {
    id: 'claims/raids-near-bukhara.raid-on-karakul',
    says: 'By 2 May 1922 a band of 100 to 150 riders had taken the town of Karakul, and left it when an armoured train came up.',
    when: '1922-05-02~',
    where: ['places/bukhara'],
    who: [],
    confidence: 'attested',
    for: [
      {
        source: 'sources/polcontrol-1922-05-07',
        says: "Quotes the front's bulletin of 2 May: the band took Karakul, a train from Charjui shelled it, landed men, and the riders left.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A military bulletin copied within the week is as good as such news gets, though the number is the guess of men who were shot at. Karakul is called a town there and not a station, and nobody counted the townspeople hurt.',
    mind: 'The log of the armoured train, or a petition from Karakul about what was taken.',
    line: { weeks: [26, 26], place: 'places/bukhara', enver: null },
  },
  {
    id: 'claims/raids-near-bukhara.jandar',
    says: 'In the first days of May 1922 up to 300 riders fired on Red sappers near Jandar, who fell back to a place ten versts west of Old Bukhara.',
    when: '1922-05-02~',
    where: ['places/bukhara'],
    who: [],
    confidence: 'attested',
    for: [
      {
        source: 'sources/polcontrol-1922-05-07',
        says: 'Half a squadron of sappers met as many as 300 near Jandar and withdrew fighting; Bukharan horse was sent to help.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The distance belongs to the place where the sappers stopped, and Jandar itself is not measured in the text. Three hundred is the largest band reported so near the capital, and the game may take it for an upper bound.',
    mind: 'A report of the sapper half-squadron or of the Bukharan cavalry division for that day.',
  },
  {
    id: 'claims/raids-near-bukhara.arifov-reviews-troops',
    says: 'By 7 May 1922 a bek had held a parade of rebel troops at Khatyrchi, near the railway from Samarkand, with the fugitive war minister Arifov present.',
    when: '1922-05~',
    where: [],
    who: ['people/arifov'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/polcontrol-1922-05-07',
        says: "Reports a bek's parade at Khatyrchi, a few versts from the line, in the presence of Arifov.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The parade was the bek's and Arifov is only said to have been there, so the paper shows where he stood without showing whom he commanded. The bek is not named and no number of men is given, and whatever the game adds on either is invented.",
    mind: 'The name of that bek in the same series of reports, or any order signed by Arifov after he fled.',
    line: { weeks: [25, 26], place: null, enver: null },
  },
] as const satisfies readonly Claim[]
