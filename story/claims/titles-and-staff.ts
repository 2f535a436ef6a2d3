import type { Claim } from '../schema/claim.ts'

/** What Enver was called in 1922, who called him so, and what he sealed with. */
export const titlesAndStaff = [
  {
    id: 'claims/titles-and-staff.commander-in-chief',
    says: 'In 1922 Enver was called commander-in-chief of the rising, or of the armies of Islam.',
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/mulla-sabir-letter',
        says: 'A letter of the year 1340 announces that he has been named commander-in-chief.',
      },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Quotes him as commander-in-chief of all the Armies of Islam.',
      },
      { source: 'sources/artikov', says: 'Gives the same title as the first part of a longer style.' },
      { source: 'sources/polyakov-chugunov', says: 'Has him recognised as commander of the Muslim army.' },
    ],
    against: [],
    rival: '',
    judgement:
      'A letter of the time has it, and books of opposite sympathies agree. Since when he bore it is not known, and the game lets it follow from success and not from a date.',
    mind: 'An order of his own with the title written out and dated.',
  },
  {
    id: 'claims/titles-and-staff.the-long-style',
    says: 'Enver added to his command the styles of son-in-law of the Caliph and of deputy or representative of the Prophet.',
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      { source: 'sources/artikov', says: 'Gives the three styles together and calls them self-proclaimed.' },
      { source: 'sources/fromkin', says: 'Has a seal that described him by the same three styles.' },
      {
        source: 'sources/lee-2018',
        says: 'Has him call himself vice-caliph, commander of the Islamic forces and son-in-law of the Caliph.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Three modern books agree in nearly the same words, so they probably share one ancestor and we count them as one. The first style rests on his marriage to an Ottoman princess, the second on nothing that we have seen.',
    mind: 'An impression of the seal, or a proclamation headed with the full style.',
  },
  {
    id: 'claims/titles-and-staff.who-named-him',
    says: 'Enver conferred the supreme command on himself.',
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      { source: 'sources/artikov', says: 'Calls the title self-proclaimed.' },
      { source: 'sources/lee-2018', says: 'Says that he began to refer to himself so.' },
    ],
    against: [
      {
        source: 'sources/mulla-sabir-letter',
        says: 'Announces his appointment as something that had been done; by whom the summary does not say.',
      },
      { source: 'sources/polyakov-chugunov', says: 'Has the Afghan government recognise him as commander.' },
    ],
    rival: 'He was named to it, whether by the rising or by Kabul.',
    judgement:
      'Both may hold, since a title first assumed can be acknowledged afterwards. No assembly of chiefs that elected him was found, and the game marks such a scene as invented.',
    mind: 'Minutes or a letter about a council of chiefs, with a place and a day.',
  },
  {
    id: 'claims/titles-and-staff.kabul-recognises-him',
    says: 'The Afghan government recognised Enver as commander of the Muslim army.',
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha', 'people/amanullah'],
    confidence: 'single',
    for: [
      {
        source: 'sources/polyakov-chugunov',
        says: 'States it together with the sending of regulars and the setting up of a headquarters.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Soviet historians wished to show Kabul deep in the affair, and an open recognition would have broken with the treaty of 1921. We take it for a private acknowledgement at most.',
    mind: 'An Afghan firman or a letter of Amanullah that addresses Enver by the title.',
  },
  {
    id: 'claims/titles-and-staff.emir-of-turkestan',
    says: 'Enver took to calling himself Emir of Turkestan.',
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [{ source: 'sources/fromkin', says: 'Says that he soon called himself so.' }],
    against: [],
    rival: '',
    judgement:
      'A popular history has it and no paper of his was seen with the words. If true it would have offended the Emir of Bukhara, whose name opened doors for him, and the game must not use it as a fact.',
    mind: "Fromkin's note for the sentence, or any paper signed with that title.",
  },
  {
    id: 'claims/titles-and-staff.golden-seal',
    says: "Enver's seal was of gold.",
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      { source: 'sources/fromkin', says: 'Says that he ordered a golden seal for stamping official papers.' },
    ],
    against: [
      {
        source: 'sources/duranty-1922',
        says: 'The first press report has him identified by papers and seals, and says nothing of metal.',
      },
    ],
    rival: 'It was of silver, by a Soviet memoir whose reference was lost.',
    judgement:
      'That he had a seal is as good as sure from the earliest report, and of what it was made is not. A scene that gives it a metal is inventing it and must say so.',
    mind: 'The inventory of his effects sent to Tashkent, or the Soviet memoir found again.',
  },
  {
    id: 'claims/titles-and-staff.plainer-style',
    says: 'A plainer style, such as servant of the Emir or of the people with a council of chiefs, would have earned Enver less resentment and less awe.',
    when: '1922-02/1922-04',
    where: [],
    who: ['people/enver-pasha', 'people/ibrahim-bek', 'people/amanullah'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/artikov',
        says: 'Says that the great style caused resentment among leaders whose own standing came from tribe and religion.',
      },
      {
        source: 'sources/polyakov-chugunov',
        says: 'Shows Kabul dealing with him as the commander of an army.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "Artikov gives no chief's words, yet the reproach is what one would expect of men whose authority was older than the stranger's. That Kabul thought much of a title is our guess, and the whole is no more than reasoning.",
    mind: "A chief's letter or a later interrogation that speaks of the titles.",
  },
] as const satisfies readonly Claim[]
