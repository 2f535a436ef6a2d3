import type { Claim } from '../schema/claim.ts'

/** Men of the Bukharan republic: Khojaev, Arifov, Osman Khoja. */
export const peopleRepublic = [
  {
    id: 'claims/people-republic.khojaev-head',
    says: "Faizullah Khojaev headed the government of the Bukharan republic and tried to keep both its freedom and Moscow's trust.",
    when: 'standing',
    where: ['places/bukhara'],
    who: ['people/faizullah-khojaev'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/khojaev-karakhan-1922',
        says: 'A letter in which he explains himself to the Soviet foreign ministry.',
      },
      { source: 'sources/stalin-1922-05-14', says: 'Has Moscow turn to him in Bukharan affairs.' },
      { source: 'sources/samarkand-thesis', says: 'Has him telegraph to Osman Khoja about Enver.' },
    ],
    against: [],
    rival: '',
    judgement:
      'The office is undisputed, and the double game is read from dealings with both sides that he would never have described so. The game must leave it as a suspicion.',
    mind: 'The text of his telegram to Osman Khoja, or a Cheka file on him of 1921-22.',
  },
  {
    id: 'claims/people-republic.khojaev-youth',
    says: "Faizullah Khojaev was a merchant's son, and about twenty-five in 1921.",
    when: '1921',
    where: ['places/bukhara'],
    who: ['people/faizullah-khojaev'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'Both are commonly known of him, and neither is on a page we read. The people panel may say whose son he was with a mark on it; his age stays out.',
    mind: "The life at the head of Khojaev's collected works, or Khalid's pages on the family.",
    searched: 'Our notes mark the age as unsourced and name no page for the father; no pass looked further.',
  },
  {
    id: 'claims/people-republic.arifov-men',
    says: "What Arifov wanted, and how many followed him, is unknown; his 100 men and his wish for a real ministry are the model's.",
    when: '1921-11/1922-05',
    where: [],
    who: ['people/arifov'],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/polcontrol-1922-05-07',
        says: 'Has him at a review of troops at Khatyrchi in May; no number of men was noted.',
      },
    ],
    rival: '',
    judgement:
      'One report shows him at a review once, in a town our map does not have. The figure and the motive are inventions around his title.',
    mind: 'The report of 7 May read whole, for what he did there.',
    searched: 'No source in our notes speaks of his following or his reasons.',
  },
  {
    id: 'claims/people-republic.osman-neither',
    says: 'Osman Khoja wanted an independent republic without the Emir and without Russian troops.',
    when: '1921-12/1922-04',
    where: ['places/dushanbe'],
    who: ['people/osman-khoja', 'people/emir-alim-khan'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Has him declare war on the Russian troops, and later look for help in Kabul and from the British.',
      },
      {
        source: 'sources/osman-khoja-entry',
        says: 'Has him at the head of the republic that replaced the Emir.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The two halves of his career give the two halves of the aim, since no programme of his was read. In the game Emirist titles cost his regard most.',
    mind: 'The text of his declaration of December 1921.',
  },
  {
    id: 'claims/people-republic.osman-men',
    says: "How many men Osman Khoja led at Dushanbe is unknown; 400 is the model's guess.",
    when: '1921-12',
    where: ['places/dushanbe'],
    who: ['people/osman-khoja'],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Speaks of Bukharan units; no number is in the part we read.',
      },
    ],
    rival: '',
    judgement:
      'Units that could hold commanders hostage and besiege a garrison were more than a handful, and no upper bound is in what we read. The figure may be moved within wide bounds.',
    mind: 'A strength return of Bukharan troops in the east for November 1921.',
    searched: 'The fight and its forces were looked for in the second pass: not found.',
  },
] as const satisfies readonly Claim[]
