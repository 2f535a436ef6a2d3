import type { Claim } from '../schema/claim.ts'

/** What the British saw of it, and what was said of their hand in it. */
export const britishEyes = [
  {
    id: 'claims/british-eyes.british-note-his-movements',
    says: "British intelligence was following Enver's movements on 22 June 1922.",
    when: '1922-06-22',
    where: [],
    who: ['people/enver-pasha'],
    others: ['British intelligence'],
    confidence: 'single',
    for: [
      { source: 'sources/sonyel', says: 'Working from British files, dates a report on him to that day.' },
    ],
    against: [],
    rival: '',
    judgement:
      'A historian of diplomacy cites the files, and the coincidence with the march on Dushanbe is only one of the calendar. To watch is not to help, and the line of events records the watching alone.',
    mind: 'The Foreign Office paper that Sonyel cites.',
    line: { weeks: [33, 33], place: null, enver: null },
  },
  {
    id: 'claims/british-eyes.alleged-british-help',
    says: "Soviet and Turkish writers allege that Britain had a hand in Enver's rising; no source seen gives evidence of a British plan.",
    when: '1921-11/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    others: ['the British government'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/soviet-diplomats-kabul',
        says: 'Ravich, who had served in Kabul, alleges British help in his memoir.',
      },
      { source: 'sources/yetkin', says: 'Points to British-made boots, in a nationalist column.' },
    ],
    against: [
      { source: 'sources/sonyel', says: 'What was seen of his British files shows them watching.' },
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'In April 1922 Osman Khoja was still going out to look for British help.',
      },
      {
        source: 'sources/ulunyan',
        says: 'Has Britain unwilling to recognise Bukhara in the winter of 1921-22.',
      },
    ],
    rival: 'Britain helped him with arms or advice.',
    judgement:
      'The allegation tells us what Moscow feared and its writers repeated. No British plan is assumed in the game, and anybody who speaks of one there speaks for himself.',
    mind: 'A British paper that authorises money, arms or an agent for Eastern Bukhara in 1922.',
  },
  {
    id: 'claims/british-eyes.unwilling-to-recognise',
    says: 'In the winter of 1921-22 Britain was unwilling to recognise the independence of Bukhara.',
    when: '1921-12/1922-02',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/ulunyan',
        says: 'A study from British archive papers has non-recognition for its subject; its abstract was read.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The title and the abstract of a work from British files are enough for the bare fact, and the reasons lie in pages not seen. It makes an open British hand in Eastern Bukhara less likely, and the game draws no more from it.',
    mind: 'The article read whole, or a Foreign Office minute of that winter on a Bukharan request.',
  },
] as const satisfies readonly Claim[]
