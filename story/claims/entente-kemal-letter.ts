import type { Claim } from '../schema/claim.ts'

/** From Kemal's first soundings of 1919 to his letter to Moscow of 26 April 1920. */
export const ententeKemalLetter = [
  {
    id: 'claims/entente-kemal-letter.arms-without-bolshevism',
    says: 'In a cipher telegram of 23 June 1919 Mustafa Kemal told Karabekir that a pact with the Soviets should bring arms, and troops only on request, while Bolshevism was kept out of Turkey.',
    when: '1919-06-23',
    where: [],
    who: [],
    others: ['Mustafa Kemal', 'Kazim Karabekir'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Summarises the telegram, which also meant to frighten the Allies with the pact.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It is a dated paper seen through one historian, and it sets out early what Ankara would ask for. We use it to show that the approach of 1920 was made for the sake of arms and not of the creed.',
    mind: "Karabekir's memoirs, pages 57-58, where the telegram stands.",
  },
  {
    id: 'claims/entente-kemal-letter.plan-at-erzurum',
    says: 'At Erzurum in the summer of 1919 Kemal, Karabekir and Rauf agreed to press Soviet Russia into service: subdue the Armenian republic, keep Georgia neutral, and bring Azerbaijan into the Soviet sphere.',
    when: '1919-07/1919-08',
    where: [],
    who: [],
    others: ['Mustafa Kemal', 'Kazim Karabekir', 'Huseyin Rauf'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Reconstructs the agreement from memoirs, with Karabekir advising to strike when the Reds entered the eastern Caucasus.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'We accept it as the plan of the three men, told by one of them and by a later compiler. The offer of April 1920 was then no impulse, but the better part of a year old.',
    mind: 'Minutes or telegrams of the Erzurum days that show a different order of aims.',
  },
  {
    id: 'claims/entente-kemal-letter.karakol-draft',
    says: "A draft alliance of 11 January 1920 between the Russian Communists' Caucasian committee and Baha Sait, for the Karakol society that succeeded Enver's party, was refused by both Kemal and Moscow.",
    when: '1920-01-11/1920-02',
    where: [],
    who: [],
    others: ['Baha Sait', 'Karakol society', 'Grigorii Chicherin', 'Mustafa Kemal'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: "Gives the terms, Kemal's refusal, and Chicherin's February order rejecting an alliance with the Young Turks.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Soviet and Turkish publications both print matter on it, and the British read the order on the wire. It shows that in early 1920 neither capital wanted the other through the men of the old party.',
    mind: "Chicherin's telegram of February 1920 in Soviet or British archives.",
  },
  {
    id: 'claims/entente-kemal-letter.chicherins-reported-letter',
    says: 'British intelligence reported that on 5 February 1920 Kemal told his committee of a letter from Chicherin, which asked for Turkish operations on the frontiers of Persia, Mosul and the Armenian republic.',
    when: '1920-02-05',
    where: [],
    who: [],
    others: ['Grigorii Chicherin', 'Mustafa Kemal'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Finds no print of the letter and thinks it likely from later plans for the spring and from Moscow asking no help of Armenia against Denikin.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'What is certain is the report, since in 1973 no print of the letter was known. The historian thinks the British well informed, and we say reported and go no further.',
    mind: 'The letter, in the archive of the Russian foreign ministry.',
  },
  {
    id: 'claims/entente-kemal-letter.wall-of-the-caucasus',
    says: 'At the start of February 1920 Kemal warned his commanders that the Allies would use Armenia, Georgia and Azerbaijan as a wall, and called for forces in the east to break it, with the Soviets if need be.',
    when: '1920-02-05/1920-02-06',
    where: [],
    who: [],
    others: ['Mustafa Kemal'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Quotes the circular at length under 6 February, and notes that a Turkish edition dates it the 5th.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The text is quoted from Karabekir's memoirs and from a British file, which is good company for such a paper. We leave the day between the two dates.",
    mind: 'The circular in the Turkish general staff archive.',
  },
  {
    id: 'claims/entente-kemal-letter.karabekir-against-haste',
    says: "In the winter of 1920 Karabekir refused an early attack on Armenia, since the Bolsheviks were not yet in the Caucasus and he feared to repeat Enver's winter campaign of 1914-15.",
    when: '1920-02~',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Kazim Karabekir'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: "Gives both reasons from the general's own book; in March, all the same, he had the eastern divisions told to be ready by the middle of April.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      "A general explains his own caution, years later, and the reasons are good ones. Five years after Sarikamish one Turkish commander at least took Enver's winter for a warning.",
    mind: "Karabekir's letters of that month, as against his memoirs.",
  },
  {
    id: 'claims/entente-kemal-letter.kemal-writes-to-moscow',
    says: 'On 26 April 1920 Mustafa Kemal, in his first official message to Moscow, offered operations against the Armenian government and asked for arms, food and a first payment of about five million gold roubles.',
    when: '1920-04-26',
    where: [],
    who: [],
    others: ['Mustafa Kemal', "Council of People's Commissars"],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: "Quotes it from Turkish prints, knows of the copy British agents obtained in 1920, sees in it Karabekir's proposals of 18 April, and speaks of a swift and favourable reply.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A document of the time is in print in Turkish and Soviet editions and in a British file, and we read it through the historian who compared them. That Moscow now had a Turkish government to deal with, and so less need of a Turkish exile, is our inference and stands in an entry of its own.',
    mind: 'The letter as received in Moscow, should it differ from the text printed in Ankara.',
    line: { weeks: [0, 0], place: null, enver: null },
  },
  {
    id: 'claims/entente-kemal-letter.halil-delivers',
    says: "Kemal's letter was delivered in Moscow by General Halil Pasha, Enver's uncle.",
    when: '1920',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Halil Pasha', 'Mustafa Kemal'],
    confidence: 'single',
    for: [{ source: 'sources/hovannisian-1973', says: 'Names Halil as the man who delivered it.' }],
    against: [],
    rival: '',
    judgement:
      "We know of no reason to doubt it, and the day of delivery was not found. That Enver's own uncle carried the offer over his head is a fact of this record, and what Enver thought of it is not known.",
    mind: "Halil's memoirs, or the Moscow register of incoming letters.",
  },
] as const satisfies readonly Claim[]
