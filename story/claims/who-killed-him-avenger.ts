import type { Claim } from '../schema/claim.ts'

/** The legend of the Armenian avenger: who tells it, and why it is told here as a legend. */
export const whoKilledHimAvenger = [
  {
    id: 'claims/who-killed-him-avenger.a-legend',
    says: 'That an Armenian hand killed Enver in revenge for 1915 is a legend. Three different men are named for the one death.',
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/enver-pasha', 'people/melkumov'],
    others: ['Gasparyan', 'Saruhanyan'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/bogosian',
        says: 'The author of a book on the men who did hunt the condemned calls the story about Melkumov apocryphal.',
      },
      { source: 'sources/melkumov-1960', says: 'Makes no such claim in the passages seen.' },
      {
        source: 'sources/melkumov-lives',
        says: 'A reader of the whole memoir reports that the word Armenian does not occur in it.',
      },
      {
        source: 'sources/duranty-1922',
        says: 'Recalls what was done to the Armenians and has Soviet troops kill him.',
      },
    ],
    against: [
      {
        source: 'sources/armenian-memory',
        says: 'Names Melkumov in some texts and a Saruhanyan in another.',
      },
      {
        source: 'sources/istiqlol',
        says: 'Names Gasparyan, and makes him a traitor where others make an avenger.',
      },
      {
        source: 'sources/yetkin',
        says: "Has Melkumov's platoon kill him, and calls Melkumov a secret Dashnak.",
      },
    ],
    rival: 'An Armenian officer or agent avenged his people at Chagan.',
    judgement:
      'A deed that changes its doer with every teller has not been shown to be one, and the wish behind it is better attested than the act. The game reports the story as memory and puts no avenger on the hillside.',
    mind: 'A document of 1922 that names one of the three at Chagan on that day.',
  },
  {
    id: 'claims/who-killed-him-avenger.saruhanyan',
    says: 'A Karabagh Armenian called Saruhanyan shot Enver outside a mosque on 5 August 1922.',
    when: '1922-08-05?',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Saruhanyan'],
    confidence: 'single',
    for: [
      {
        source: 'sources/armenian-memory',
        says: 'A letter of 1987 says so, seen through a Turkish-language blog.',
      },
    ],
    against: [
      { source: 'sources/death-certificate-1922', says: 'Has 4 August and the village of Chagan.' },
      { source: 'sources/bogosian', says: 'In the passage we saw, names no such man.' },
    ],
    rival: 'He died a day earlier, in a fight on the hills.',
    judgement:
      'A letter written sixty-five years afterwards and quoted at third hand is evidence of what was told in a family or a town. It is listed as memory, with its date.',
    mind: 'The letter itself, and what its writer gave as his source.',
  },
  {
    id: 'claims/who-killed-him-avenger.outside-nemesis',
    says: "Enver's death was no deed of Operation Nemesis, the hunt for the men condemned for 1915.",
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/enver-pasha', 'people/melkumov'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/armenian-memory',
        says: 'Texts of the prelacy and its education council credit Melkumov and say that it was outside Nemesis.',
      },
      { source: 'sources/bogosian', says: 'Writing on Nemesis, has a Soviet operation bring it about.' },
    ],
    against: [
      { source: 'sources/yetkin', says: 'Ties it to the list drawn up in Yerevan in September 1919.' },
    ],
    rival: 'A Turkish columnist makes it part of the plan of 1919.',
    judgement:
      'Those who honour the Nemesis men most have nothing to gain by leaving this death out, and they leave it out. The game keeps Talat and Cemal with Nemesis and Enver apart from it.',
    mind: "The organisers' accounts and letters of 1921 and 1922, searched for Bukhara.",
  },
  {
    id: 'claims/who-killed-him-avenger.told-in-turkish-too',
    says: 'The story of the Armenian killer is told on the Turkish side as well: a columnist has Melkumov, as a disguised member of the Dashnak party, lead the platoon that killed Enver.',
    when: '1922-08-04',
    where: [],
    who: ['people/melkumov', 'people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/yetkin',
        says: 'Takes a photograph of boots in a Moscow museum as the occasion, and calls his name an alias.',
      },
    ],
    against: [
      {
        source: 'sources/melkumov-lives',
        says: 'Has him in the Communist party from 1918 and says nothing of another.',
      },
    ],
    rival: '',
    judgement:
      'The same tale serves pride on one side and grievance on the other, which is a reason to trust neither. The epilogue names both kinds of teller.',
    mind: 'A party record that shows him as a Dashnak at any date.',
  },
  {
    id: 'claims/who-killed-him-avenger.birthplace-in-dispute',
    says: "Melkumov's biographers do not agree where he was born: Khyrkhan in the province of Erivan, Kherkhan in Karabagh, or Tagavert.",
    when: '1885',
    where: [],
    who: ['people/melkumov'],
    confidence: 'disputed',
    for: [
      { source: 'sources/melkumov-lives', says: 'One has Khyrkhan, Erivan province, 24 December 1885.' },
      {
        source: 'sources/armenian-memory',
        says: 'Has Kherkhan in Varanda, Artsakh, a mason for father, and a move to Ashkhabad in 1890.',
      },
    ],
    against: [{ source: 'sources/melkumov-1960', says: 'Says nothing of his origin.' }],
    rival: 'Other texts give Tagavert.',
    judgement:
      'The names Khyrkhan and Kherkhan are plainly one village claimed for two countries. The game calls him Armenian by origin and names no birthplace.',
    mind: 'His service record in the military archive, or a parish book.',
  },
] as const satisfies readonly Claim[]
