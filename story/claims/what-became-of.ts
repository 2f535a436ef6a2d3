import type { Claim } from '../schema/claim.ts'

/** Later lives that no other page of the register tells. */
export const whatBecameOf = [
  {
    id: 'claims/what-became-of.naciye',
    says: "Naciye, Enver's widow, later married his brother Kamil and died in 1957.",
    when: '1922/1957',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Naciye', 'Kamil'],
    confidence: 'single',
    for: [
      {
        source: 'sources/enver-letters',
        says: 'The press and web pages that print the letters add these facts.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "They are the kind of facts that the family's editor would have right, seen here at second hand. The epilogue tells them in one sentence and makes no romance of them.",
    mind: "A genealogy of the Ottoman house, or the preface of Bardakçı's edition.",
  },
  {
    id: 'claims/what-became-of.melkumov',
    says: 'Melkumov spent seventeen years in Soviet camps, published Turkestantsy in 1960 and died in 1962.',
    when: '1960/1962',
    where: [],
    who: ['people/melkumov'],
    confidence: 'single',
    for: [
      { source: 'sources/melkumov-lives', says: 'Give the seventeen years and the year of his death.' },
      {
        source: 'sources/melkumov-1960',
        says: 'The book itself, printed in 1960 by the military publisher in Moscow.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The seventeen years are in one sketch and the year of his death in two; when he was arrested and released is in neither. A man printed after the camps wrote with care, and the epilogue names them because no page of his book that we read does.',
    mind: 'His case file, with the dates of arrest and release.',
  },
  {
    id: 'claims/what-became-of.agabekov',
    says: 'Georges Agabekov, a Soviet secret agent in Bukhara by his own account and in Afghanistan in the 1920s, went over to the West in 1930 and published a book on it in 1931.',
    when: '1930/1931',
    where: [],
    who: [],
    others: ['Georges Agabekov'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/russia-beyond-1929',
        says: 'Has him an agent in Afghanistan in the 1920s, dates the defection to 1930 and cites the book of 1931.',
      },
      {
        source: 'sources/agabekov',
        says: 'The book itself: he arrives in Bukhara under a false name and sets up counter-espionage there.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Defection and book are beyond doubt, while his service in Bukhara rests on his own word. The epilogue introduces him with it, because it explains both what he knew and what he had to sell.',
    mind: 'His personal file, with his postings in 1921 and 1922.',
  },
  {
    id: 'claims/what-became-of.emir',
    says: 'Emir Alim Khan died in Kabul in 1943 or 1944.',
    when: '1943/1944',
    where: [],
    who: ['people/emir-alim-khan'],
    confidence: 'single',
    for: [{ source: 'sources/ruttig-alim-khan', says: 'Gives both years.' }],
    against: [],
    rival: '',
    judgement: 'One careful article has both years and does not choose. The epilogue prints the two.',
    mind: 'The inscription on his grave in Kabul.',
  },
  {
    id: 'claims/what-became-of.kakurin-replaced',
    says: 'By early September 1922 Kakurin no longer commanded in Bukhara. Who had taken his place, and since when, is not sure.',
    when: '1922-09',
    where: [],
    who: ['people/kakurin', 'people/melkumov'],
    others: ['P. A. Pavlov'],
    confidence: 'single',
    for: [{ source: 'sources/melkumov-1960', says: 'Calls Kakurin the former commander at that time.' }],
    against: [
      {
        source: 'sources/pavlov',
        says: 'Has P. A. Pavlov strike Abdul Qahhar in the west while Enver still leads the whole rising, so that he may have commanded beside Kakurin as well as after him.',
      },
    ],
    rival: 'Pavlov had a command in Bukhara while Enver still led, and need not be the successor.',
    judgement:
      "That Kakurin had gone is a remark in passing by a subordinate, which is good evidence; that Pavlov followed him is the makers' note and not in either text. The game says only that another man had the post.",
    mind: 'The order of the Turkestan Front that appointed his successor.',
  },
  {
    id: 'claims/what-became-of.kakurin-historian',
    says: 'Kakurin afterwards wrote, with Vatsetis, a history of the civil war whose last chapter reaches his own year, 1922.',
    when: '1922/1930',
    where: [],
    who: ['people/kakurin'],
    confidence: 'single',
    for: [{ source: 'sources/kakurin-vatsetis', says: 'The book itself, with the two names on it.' }],
    against: [],
    rival: '',
    judgement:
      'The book exists and was not read beyond that opening, which is why the people panel names the historian only when his command is over. It is the likeliest place for the strengths of the columns of June, which the game had to guess.',
    mind: 'Chapter 22 read whole, for what he says of his own campaign.',
  },
] as const satisfies readonly Claim[]
