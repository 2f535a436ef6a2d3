import type { Claim } from '../schema/claim.ts'

/** Whose voices are absent, and what was not read. */
export const recordsMissing = [
  {
    id: 'claims/records-missing.womens-voices',
    says: 'No text by a woman of Eastern Bukhara from 1921-22 was found.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/nazaroff',
        says: "Reports women's questions in Turkestan in 1918-19, as a man heard them.",
      },
      { source: 'sources/enver-letters', says: 'Were written to a woman; her answers were not seen.' },
    ],
    rival: '',
    judgement:
      'Half the country is known to us only through men. The game says so in its epilogue and labels the women it invents.',
    mind: 'Petitions by women in the court papers of the republic.',
    searched: 'Incidents and testimony concerning women in the east: none found.',
  },
  {
    id: 'claims/records-missing.ferrymens-voices',
    says: 'No testimony of a raftman, herder, weaver or bazaar trader of the campaign was found.',
    when: 'standing',
    where: ['places/kafirnigan'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/melkumov-1960',
        says: 'Names the trade of the raftmen who carried his brigade, and none of the men.',
      },
      { source: 'sources/pirnefes', says: "Is a fighter's late memory, the nearest to a common man's." },
    ],
    rival: '',
    judgement:
      'They are named in our notes as people who must be seen, which have no word of theirs. Rahim and the others are invented to keep the place open.',
    mind: 'Interviews made by Soviet or Tajik folklorists in Hisar and Baljuvon.',
    searched: 'Civilian accounts of the campaign in the east, in both of our searches: none found.',
  },
  {
    id: 'claims/records-missing.armenian-press',
    says: "What the Armenian press wrote in August 1922 on Enver's death is not known to the makers.",
    when: '1922-08',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/armenian-memory',
        says: 'Is later memory: columns and church calendars, with three different avengers.',
      },
    ],
    rival: '',
    judgement:
      'Later memory has been sampled, most of it several decades younger, and the newspapers of the month have not. Nothing in the game may be given to an Armenian voice of that month.',
    mind: 'Runs of the newspapers in the AGBU Nubar Library in Paris or the National Library in Yerevan.',
    searched:
      'Queries in several languages brought memory texts of 1984 and later, and no newspaper of August 1922.',
  },
  {
    id: 'claims/records-missing.readers',
    says: 'No Armenian, Turkish, Uzbek or Tajik reader has checked this text.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      "Names, greetings and customs in it were put together from excerpts. The game's page about itself says so and asks for corrections.",
    mind: "A reader's signed report from any of the four.",
    searched: 'Our notes name such readers as a thing still to be done before release.',
  },
  {
    id: 'claims/records-missing.standard-books',
    says: "The standard books, Olcott, Broxup, Hayit, Castagné, Yamauchi, Aydemir and Bademci among them, and Togan's memoirs whole, were not read; most sources were seen in excerpts of a page or two.",
    when: 'standing',
    where: [],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'The five founding texts were read complete and nearly everything else was not. Each source record says how much of it was seen, and a claim here can be no better than that.',
    mind: 'A month in a library with our list of what to read next.',
    searched: 'Our notes list these books as unavailable to it, and seen through others.',
  },
  {
    id: 'claims/records-missing.baljuvoni',
    says: 'A chronicle by Muhammadali Baljuvoni, said to be an eyewitness of the fall of the amirate, exists and has not been read for this game.',
    when: 'standing',
    where: ['places/baljuvon'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'It was seen only as the subject of an article, and whether it reaches 1922 is not known. It may hold the voice of that valley.',
    mind: "The Tarikh-i Nafi'i in print or manuscript.",
    searched: 'Set down in our notes as to be checked; no part of it was seen.',
  },
] as const satisfies readonly Claim[]
