import type { Claim } from '../schema/claim.ts'

/** The Bukharan republic in the spring of 1922: its head, its rivals, its committees, its soldiers. */
export const bukharanGovernment = [
  {
    id: 'claims/bukharan-government.khojaev-leaves-moscow',
    says: 'Faizullah Khojaev, head of the Bukharan government, left Moscow for home on 2 March 1922.',
    when: '1922-03-02',
    where: [],
    who: ['people/faizullah-khojaev'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/khojaev-karakhan-1922',
        says: 'Reminds Karakhan that he set out for Bukhara on 2 March, the day after they had talked.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'He is telling a date to the man he had taken leave of, who could check it. The day he reached Bukhara is not in what we read, and the game must leave it open.',
    mind: 'A travel paper, or a Tashkent newspaper that notes his passage in March 1922.',
    line: { weeks: [17, 17], place: null, enver: null },
  },
  {
    id: 'claims/bukharan-government.khojaev-finds-confusion',
    says: 'On his return in March 1922 Faizullah Khojaev found the government in Bukhara in confusion.',
    when: '1922-03',
    where: ['places/bukhara'],
    who: ['people/faizullah-khojaev'],
    others: ['Yakov Peters'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/khojaev-karakhan-1922',
        says: 'Admits that he met some confusion and sets about explaining its causes.',
      },
      { source: 'sources/peters-1922-04-03', says: 'Calls it complete disarray, made worse by his absence.' },
    ],
    against: [],
    rival: '',
    judgement:
      'Two writers with opposite interests agree, the minister playing it down and the Chekist playing it up. The game takes the disorder as given and lets each of them keep his own word for its size.',
    mind: 'Minutes of the Bukharan Council of Nazirs for February and March 1922.',
  },
  {
    id: 'claims/bukharan-government.muhitdinov',
    says: 'In May 1922 Stalin held Muhitdinov, a rival of Faizullah Khojaev, to be dangerous and the chief author of an "Afghan orientation" in Bukhara.',
    when: '1922-05-14',
    where: ['places/bukhara'],
    who: ['people/faizullah-khojaev'],
    others: ['Muhitdinov', 'Stalin'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/stalin-1922-05-14',
        says: 'Calls him dangerous, blames him for the Afghan orientation, takes his supporters for agents of Enver and wants him driven out.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "This is what Stalin thought of a man whose rivals had his ear, and it is no proof of dealings with Kabul. Nothing of Muhitdinov's own was seen, so the game reports the charge and does not play him as an Afghan agent.",
    mind: "A paper in Muhitdinov's hand on Afghanistan, or the file of the charges against him.",
  },
  {
    id: 'claims/bukharan-government.old-officials-in-the-committees',
    says: 'A Soviet report found the revolutionary committees of Eastern Bukhara, those of Guzar, Baysun and Denau among them, headed by former officials of the Emir and by rich men.',
    when: '1922?',
    where: ['places/guzar', 'places/baysun', 'places/denau'],
    who: [],
    others: ['Khusainov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/khusainov-reports',
        says: "Names an old official at Guzar (one copy has the chairman himself as an uncle of the Emir, another the bek he served), a great merchant at Baysun and the former bek's brother at Denau, none with authority among the people.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'An inspector of the governing side has no cause to paint his own committees blacker than they were, though the two items seen look like copies of one report and differ on who at Guzar was kin to the Emir. The report bears no day in what we saw, so the line gives it a window of many weeks and no day.',
    mind: 'The date and the addressee on the first sheet of either of his two reports.',
    line: { weeks: [20, 39], place: null, enver: null },
  },
  {
    id: 'claims/bukharan-government.agents-in-the-city',
    says: 'Peters wrote on 3 April 1922 that plain agents of Enver walked freely in the city of Bukhara.',
    when: '1922-04-03',
    where: ['places/bukhara'],
    who: ['people/enver-pasha'],
    others: ['Yakov Peters'],
    confidence: 'attested',
    for: [{ source: 'sources/peters-1922-04-03', says: 'Puts them inside Bukhara, going about unhindered.' }],
    against: [],
    rival: '',
    judgement:
      "A policeman's sentence, without a name or a number, and he may count as agents all who wished Enver well. It bears out friends inside the walls, which the game allows, and not a network under orders.",
    mind: 'Cheka files from Bukhara of early 1922 with the name of one such man and what he carried.',
  },
  {
    id: 'claims/bukharan-government.native-units-suspected',
    says: 'In April 1922 Moscow suspected that native units on its own side were supplying the bands with weapons.',
    when: '1922-04-21',
    where: [],
    who: ['people/hasan-bey'],
    others: ['Stalin'],
    confidence: 'attested',
    for: [
      { source: 'sources/stalin-1922-04-21', says: 'Makes it the first of the eight questions.' },
      {
        source: 'sources/telegram-1921-12-07',
        says: 'Had reported Hasan going over with 85 militia and Red soldiers and all their arms.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The suspicion is certain and had at least one real case behind it, five months old. No answer to the question was seen, so the game may let officials distrust such units without settling who sold what.',
    mind: "Ordzhonikidze's reply to the first question, or a tribunal case of 1922 on arms passed to bands.",
  },
] as const satisfies readonly Claim[]
