import type { Claim } from '../schema/claim.ts'

/** How the chiefs who had ridden with Enver, or against him, came to their ends. */
export const afterHimChiefs = [
  {
    id: 'claims/after-him-chiefs.davlatmand-rode-to-help',
    says: 'Davlatmand Bek heard the fight at Chagan, rode to help, came too late and was killed the same day.',
    when: '1922-08-04',
    where: ['places/chagan', 'places/baljuvon'],
    who: ['people/davlatmand-bek', 'people/enver-pasha'],
    confidence: 'single',
    for: [
      { source: 'sources/friendz', says: 'Tells it in a serial drawn from heroic books.' },
      {
        source: 'sources/wikipedia-siege-dushanbe',
        says: 'The mirror of a sister page, on the campaign, marks him as killed, and probably rests on the same telling.',
      },
    ],
    against: [
      {
        source: 'sources/melkumov-1960',
        says: 'Has his son come to a parley a month later, and says nothing of the father in the part we have.',
      },
    ],
    rival: '',
    judgement:
      'A host who dies for his guest is what the tale needs, and the son at the parley fits a father dead or in hiding. The epilogue reports it as told by two accounts that lean on one another.',
    mind: 'A mention of Davlatmand alive after 4 August, or his gravestone.',
  },
  {
    id: 'claims/after-him-chiefs.ibrahim-against-selim',
    says: 'In May 1923 Ibrahim Bek clashed with Selim Pasha, who was Haji Sami.',
    when: '1923-05',
    where: ['places/lakai'],
    who: ['people/ibrahim-bek', 'people/haji-sami'],
    confidence: 'single',
    for: [
      { source: 'sources/ibrahim-entry', says: 'An encyclopedia entry after Soviet police files says so.' },
    ],
    against: [],
    rival: '',
    judgement:
      'It repeats with a second Turk what had happened with the first, which makes it likely and also easy to assume. The epilogue gives the spring of 1923.',
    mind: "Ibrahim Bek's statements under interrogation in 1931.",
  },
  {
    id: 'claims/after-him-chiefs.haji-sami-at-denizli',
    says: 'Haji Sami left by way of Afghanistan, and was killed in 1927 in the mountains near Denizli in Turkey, in a clash with nomads and gendarmes.',
    when: '1927',
    where: [],
    who: ['people/haji-sami'],
    confidence: 'single',
    for: [
      {
        source: 'sources/haji-sami-entry',
        says: 'Tells of a chance clash, and says that he had come home with a plan to kill Mustafa Kemal.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The page is a popular one and the year is not contradicted by anything we read. The epilogue gives the place and the year and leaves out the plot.',
    mind: 'A Turkish newspaper of 1927, or the gendarmerie report.',
  },
  {
    id: 'claims/after-him-chiefs.ibrahim-crosses-the-panj',
    says: 'In 1926, by our notes in June, Ibrahim Bek crossed into Afghanistan.',
    when: '1926-06?',
    where: ['places/lakai'],
    who: ['people/ibrahim-bek'],
    confidence: 'single',
    for: [
      {
        source: 'sources/abdullaev-ibrahim',
        says: 'Announces an account of his fight in Eastern Bukhara from 1921 to 1926 and of his life as an emigrant after it.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The year is a historian's; the month stands in our chronology without a source of its own. The epilogue says 1926 and no more.",
    mind: 'The second part of the same essay.',
  },
  {
    id: 'claims/after-him-chiefs.state-in-qataghan',
    says: 'In 1930 and 1931 Ibrahim Bek proclaimed a Turkistani state in Qataghan, in northern Afghanistan, and was driven out.',
    when: '1930/1931',
    where: ['places/khanabad', 'places/kunduz'],
    who: ['people/ibrahim-bek'],
    others: ['Nadir Shah'],
    confidence: 'single',
    for: [
      {
        source: 'sources/lee-2018',
        says: 'Tells of the proclamation, and of the government campaign that expelled him.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The author knows northern Afghanistan better than Bukhara, and this is his ground. It stands in the epilogue as one historian's account.",
    mind: 'Afghan or British reports from Qataghan for 1930.',
  },
  {
    id: 'claims/after-him-chiefs.emir-told-to-write',
    says: 'Nadir, king in Kabul, had the old Emir, Alim Khan, write to Ibrahim Bek to lay down his arms, and afterwards had him driven out.',
    when: '1930/1931',
    where: [],
    who: ['people/emir-alim-khan', 'people/ibrahim-bek'],
    others: ['Nadir Shah'],
    confidence: 'single',
    for: [{ source: 'sources/lee-2018', says: 'Says that the king made him write the order.' }],
    against: [],
    rival: '',
    judgement:
      "The Emir's letters had once let Enver in, and at the end they were used by his host. The epilogue keeps the order of the two steps.",
    mind: 'The letter, in Kabul or among papers taken from Ibrahim Bek.',
  },
  {
    id: 'claims/after-him-chiefs.taken-and-condemned',
    says: 'Ibrahim Bek was taken by the Soviet side in 1931, and a panel of three OGPU men passed sentence on him on 13 April 1932.',
    when: '1931/1932-04-13',
    where: [],
    who: ['people/ibrahim-bek'],
    confidence: 'attested',
    for: [
      { source: 'sources/lee-2018', says: 'Has him captured in 1931.' },
      {
        source: 'sources/rehabilitation-2021',
        says: 'The press report of 2021 names the troika and the day.',
      },
      {
        source: 'sources/polyakov-chugunov',
        says: 'Has twelve of his chiefs and 653 men give themselves up by 20 May 1931.',
      },
      { source: 'sources/russia-beyond-1929', says: 'Shows him in a photograph between his captors.' },
    ],
    against: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Marks Ibrahim Bek in its table as killed in action.',
      },
    ],
    rival: 'An encyclopedia table has him fall in battle.',
    judgement:
      'A history of Afghanistan, a Soviet one, a photograph and the report of his rehabilitation outweigh a mark in a table. The epilogue gives the sentence without the execution, which we saw in no document.',
    mind: 'The court file, opened in Tashkent or Dushanbe.',
  },
] as const satisfies readonly Claim[]
