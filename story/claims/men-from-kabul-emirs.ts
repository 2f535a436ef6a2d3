import type { Claim } from '../schema/claim.ts'

/** What the two Emirs in Kabul gave, and what they could not give openly. */
export const menFromKabulEmirs = [
  {
    id: 'claims/men-from-kabul-emirs.two-emirs',
    says: 'The exiled Emir of Bukhara and the Emir of Afghanistan were both allies of Enver.',
    when: '1921-12/1922-07',
    where: [],
    who: ['people/emir-alim-khan', 'people/amanullah', 'people/enver-pasha'],
    confidence: 'attested',
    for: [
      { source: 'sources/revolution-under-siege-basmachi', says: 'Names both among his allies.' },
      {
        source: 'sources/lee-2018',
        says: 'Has Amanullah supply him and Enver declare for the exiled ruler.',
      },
      { source: 'sources/bnsr-ibrahim', says: 'Prints a letter of the exiled Emir commending him.' },
    ],
    against: [],
    rival: '',
    judgement:
      'Each had a reason of his own, the one his throne and the other his border. The alliance is sure and its terms are unknown, so the bargains struck in the game are invented.',
    mind: 'A written undertaking between Enver and either ruler.',
  },
  {
    id: 'claims/men-from-kabul-emirs.cash-arms-haven',
    says: "Amanullah gave Enver's fighters money, arms and a refuge in northern Afghanistan.",
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/amanullah', 'people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/lee-2018',
        says: 'Lists cash and arms, given covertly, and a safe haven in the north.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Lee knows northern Afghanistan well, and the refuge agrees with what became of the bands later. He names no sums, and the caravans of the game are of a size we chose.',
    mind: "Lee's notes for the page, or Afghan treasury papers.",
  },
  {
    id: 'claims/men-from-kabul-emirs.an-open-treaty',
    says: "Open Afghan aid to Enver, by treaty or by officers lent to him, would have broken Kabul's own treaty with Moscow, and so it was given in secret.",
    when: '1922-03/1922-06',
    where: [],
    who: ['people/amanullah', 'people/enver-pasha'],
    confidence: 'inferred',
    for: [
      { source: 'sources/lee-2018', says: 'Calls the help covert, and speaks of the treaty with Moscow.' },
      { source: 'sources/wikipedia-basmachi', says: 'Has secret help that lasted for a time.' },
      { source: 'sources/steinbach', says: 'Dates the Soviet-Afghan treaty to 28 February 1921.' },
    ],
    against: [
      {
        source: 'sources/polyakov-chugunov',
        says: 'Has the Afghan government recognise him as a commander, which would be an open act.',
      },
    ],
    rival: 'Kabul stood behind him openly.',
    judgement:
      'A ruler who has signed with one neighbour does not arm its enemy in public unless he means to break with it, and he did not. In the game a formal alliance, hired officers and no help at all are choices whose outcome is ours.',
    mind: "Amanullah's correspondence of 1922 with Enver or with the Soviet envoy.",
  },
  {
    id: 'claims/men-from-kabul-emirs.what-enver-asked',
    says: 'Enver appealed to Amanullah for help.',
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha', 'people/amanullah'],
    confidence: 'attested',
    for: [
      { source: 'sources/lee-2018', says: 'Says that he appealed for assistance and got it covertly.' },
      {
        source: 'sources/enver-letters',
        says: 'In July he asked for medicines and equipment back and for passage for his friends.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The July letter is his own and Lee has the appeal that came before it. What he asked for in the spring, and whether he ever sought a formal alliance, was not found, so that choice in the game is open.',
    mind: 'His letters to Kabul, which the editions of letters to his wife do not contain.',
    searched: "Amanullah's correspondence of 1922, in several languages.",
  },
  {
    id: 'claims/men-from-kabul-emirs.nadir-in-qataghan',
    says: 'Nadir Khan was sent to Qataghan in 1920 to coordinate Afghan military help to Bukhara.',
    when: '1920',
    where: ['places/khanabad'],
    who: [],
    others: ['Nadir Khan'],
    confidence: 'single',
    for: [
      { source: 'sources/lee-2018', says: 'Has him sent north for this purpose in the year after 1919.' },
    ],
    against: [],
    rival: '',
    judgement:
      'Lee dates it to the year after 1919; that he still held the north in 1921-22 is often said and was not found. The game names no Afghan commander there and invents none.',
    mind: 'Foreign Office file FO 371 on Afghanistan for 1922.',
    searched: 'Nadir Khan in 1922, in several languages.',
  },
] as const satisfies readonly Claim[]
