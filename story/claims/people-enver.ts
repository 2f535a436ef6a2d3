import type { Claim } from '../schema/claim.ts'

/** What Enver wanted, what he brought, and how he was judged. */
export const peopleEnver = [
  {
    id: 'claims/people-enver.modest-family',
    says: 'Enver came of a modest family.',
    when: 'standing',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Calls him an officer of humble beginnings at the time of the revolution of 1908.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It rests on one blogger, and Artikov, who describes the climb through the ranks, is silent on the family. The game builds no motive on it.',
    mind: "His father's appointments in the Ottoman yearbooks, or a biography that cites them.",
  },
  {
    id: 'claims/people-enver.union',
    says: 'Enver aimed at a union of Turkic peoples, described in one account as a confederation of Central Asia, Anatolia and the Turkic lands under China, and in another as Turkic and Islamic.',
    when: 'standing',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      { source: 'sources/artikov', says: 'States the confederation as his declared object.' },
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Has him gather fighters with the picture of one state, both Turkic and Islamic.',
      },
      {
        source: 'sources/okearney-2008',
        says: 'Finds his choice understandable in the pan-Turkic and pan-Islamic climate of the time, and in its abstract speaks of no union.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "Two late accounts have the union and differ on whether nation or religion was to hold it together; a student's essay gives the climate of ideas. The game takes the union as his aim and leaves its shape to the player, since no programme in his own hand was seen.",
    mind: "A proclamation or letter of 1921-22 in Enver's hand that draws the borders he meant.",
  },
  {
    id: 'claims/people-enver.return',
    says: 'Enver wanted to return to Turkey as a man of consequence, and turned to Bukhara after that way had closed.',
    when: '1921',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/yudovich',
        says: 'Has him at Batum in the summer of 1921, waiting for his moment to enter Anatolia.',
      },
      {
        source: 'sources/sonyel',
        says: 'Has the same wait, ended when the battle of Sakarya settled whom Moscow would back.',
      },
    ],
    against: [
      {
        source: 'sources/okearney-2008',
        says: 'Finds reasons for the ride in what he believed, so that it need not have been a second choice.',
      },
    ],
    rival: 'He rode to Bukhara out of conviction, and not because Anatolia was lost to him.',
    judgement:
      'The wait at Batum is well reported and its failure came weeks before he travelled east, from which we infer the motive. Both motives may have worked together, and the people panel gives both.',
    mind: "His letters to Naciye of September and October 1921 in Bardakçı's edition.",
  },
  {
    id: 'claims/people-enver.kemal',
    says: 'If Mustafa Kemal feared Enver as a rival, it did not keep him from using what the exiled leaders could do for his cause.',
    when: '1919/1921',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Mustafa Kemal'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Grants the rivalry as possible and shows continuing contacts between the exiles and the nationalists in Anatolia.',
      },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Reports a friend who sees in the two men two sides of one nationalism.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "Hovannisian argues from dispatches and commanders' memoirs, and himself puts the rivalry only as a possibility. In the game Kemal is only the man whom Moscow chose, and no feud is played.",
    mind: "Kemal's correspondence with Enver of 1920 and 1921, or Karabekir's memoir on Enver's plans to return.",
  },
  {
    id: 'claims/people-enver.stranger',
    says: 'Enver came to Bukhara as a stranger, and one contemporary thought the Turkish leaders knew nothing of Turkestan and Bukhara.',
    when: 'standing',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      { source: 'sources/artikov', says: 'Passes on the judgement of an unnamed observer of the time.' },
      {
        source: 'sources/paksoy-1991',
        says: 'Named by Artikov as the place of that judgement; not itself seen.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The observer has no name in what we read, and Paksoy translated Zeki Velidi, so the voice may be a rival adviser's. The game makes the country strange to him at first and lets him learn by asking.",
    mind: "Paksoy's entry read whole, for the name of the observer.",
  },
  {
    id: 'claims/people-enver.charm',
    says: 'The American journalist Louise Bryant, who knew Enver in Moscow, found him charming, and also an opportunist, cruel, and interested in himself above all.',
    when: '1920/1921-10',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Louise Bryant'],
    confidence: 'single',
    for: [
      {
        source: 'sources/bryant-1923',
        says: 'Says so in her chapter on him, and traces cruelty and lack of conscience to his fatalism.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It is an eyewitness portrait, drawn by somebody whom he had reason to please. The game lets charm open conversations and does not let it settle anything that was done.',
    mind: "A second portrait by somebody who dealt with him in Moscow, such as Radek's or Cebesoy's.",
  },
  {
    id: 'claims/people-enver.vanity',
    says: 'Two later writers judge Enver vain: one finds his self-image grandiose, the other quotes a verdict of arrogance.',
    when: 'standing',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/artikov',
        says: 'Reads the titles he took as a mark of how highly he rated himself.',
      },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Quotes another blogger, who calls him vain and ties that to Sarikamish and the genocide.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'That these judgements were made is certain, but they come a century later and neither writer met him. The game shows titles being taken and how chiefs answer, and passes no verdict on his mind.',
    mind: 'The full run of his letters of 1922, where he describes his own titles and seals.',
  },
  {
    id: 'claims/people-enver.assets',
    says: 'What Enver brought to the bands was a famous name and the training of a soldier.',
    when: 'standing',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/artikov',
        says: 'Lists international standing and military skill as his gift, and concludes that a leader from outside, however able, cannot direct a rising he does not belong to.',
      },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has him offer Moscow his prestige as a Turkish commander, and then recruit thousands by it against Moscow.',
      },
    ],
    against: [],
    rival: 'A name from abroad weighed little where nobody could prove that its bearer was the man.',
    judgement:
      'Both seeds count the name as his chief capital, and neither says what it would buy in the next valley. The model gives him regard on arrival and lets deeds and slights use it up.',
    mind: 'A letter between two chiefs of early 1922 that says why they came to him, or stayed away.',
  },
] as const satisfies readonly Claim[]
