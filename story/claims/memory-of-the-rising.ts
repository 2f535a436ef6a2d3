import type { Claim } from '../schema/claim.ts'

/** How historians and states have named the rising, and what one paper makes of its failure. */
export const memoryOfTheRising = [
  {
    id: 'claims/memory-of-the-rising.soviet-reading',
    says: 'Soviet historians called the rising banditry kept up by foreign imperialists, and Enver an adventurer and a British spy.',
    when: 'standing',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      { source: 'sources/artikov', says: 'Says that they did so in order to hide its national side.' },
      {
        source: 'sources/istiqlol',
        says: 'Lists the Soviet labels for Enver: pan-Islamist, pan-Turkist, spy for England, adventurer.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "Two Uzbek authors of today describe the opponent's reading, fairly as far as our Soviet sources show. The game gives such words to Red characters alone.",
    mind: 'An article in a Soviet historical journal of those decades that calls the rising national.',
  },
  {
    id: 'claims/memory-of-the-rising.post-soviet-reading',
    says: 'Since the end of the Soviet Union many historians have called it a legitimate movement of national liberation.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'attested',
    for: [
      { source: 'sources/artikov', says: 'Says so, and writes in that sense.' },
      { source: 'sources/paksoy-1991', says: 'Calls it so in the title of his entry.' },
    ],
    against: [
      { source: 'sources/masov', says: 'A Tajik academician does not.' },
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Traces the reading back through writers before 1991.',
      },
    ],
    rival: '',
    judgement:
      'That many hold it is beyond doubt; that it is new is not quite right. The epilogue names it as the view of Uzbek scholars and not as the result of research.',
    mind: 'A survey of dissertations by country.',
  },
  {
    id: 'claims/memory-of-the-rising.pedigree',
    says: 'The reading of the rising as one national war has a pedigree of its own, from Castagné to Caroe to Hayit.',
    when: 'standing',
    where: [],
    who: [],
    others: ['Joseph Castagné', 'Olaf Caroe', 'Baymirza Hayit'],
    confidence: 'single',
    for: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Traces it through these three, in a note of the book (149).',
      },
    ],
    against: [
      {
        source: 'sources/chokay',
        says: 'Looked back in the exile of the 1930s on a cause that unity might have won.',
      },
    ],
    rival: 'It was also how some of those who had fought for Turkestan saw it themselves.',
    judgement:
      'To know where a reading comes from does not refute it, and the man who traces it is the best scholar of the period. The epilogue gives the three names and the plural beside them.',
    mind: 'Words of fighters from 1922 that speak of a nation.',
  },
  {
    id: 'claims/memory-of-the-rising.smele-says-too-far',
    says: 'The historian Smele, as read through a blog, thinks it goes too far to call the rising a civil war for national independence, because it was disunited and inchoate.',
    when: 'standing',
    where: [],
    who: [],
    others: ['Jonathan Smele'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Reports the view that Smele quotes and his answer; the blogger adds that khans and emirs were no freedom fighters.',
      },
    ],
    against: [{ source: 'sources/artikov', says: 'Reports that many historians hold the other view.' }],
    rival: 'It was nothing less than a war of independence, in the words of an author whom Smele cites.',
    judgement:
      "The page of Smele was not seen, and the blogger puts it fairly by his own lights: something less than a national movement, with tendencies that way. It is one voice in the epilogue's plural.",
    mind: 'Smele, page 243.',
  },
  {
    id: 'claims/memory-of-the-rising.few-asked-for-independence',
    says: 'A blogger on the civil war finds that Central Asians asked for autonomy many times and for independence seldom, and then bound up with pan-Islamic or pan-Turkic ideas.',
    when: '1917/1931',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Repeats an earlier conclusion of his own and limits it to those years.',
      },
    ],
    against: [
      {
        source: 'sources/artikov',
        says: 'Follows those who see a legitimate movement of national liberation.',
      },
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Has the head of the Bukharan republic declare war on the Russian troops and call for a fight against half a century of aggression.',
      },
    ],
    rival: 'The rising was itself such a demand.',
    judgement:
      'He counts written demands, and men who could not write may have asked for the same thing with rifles. The game lets people ask for their own courts, land and peace far more often than for a state.',
    mind: 'Petitions and proclamations of the bands collected by year, with what each of them asks.',
  },
  {
    id: 'claims/memory-of-the-rising.more-than-a-village-revolt',
    says: 'The same blogger holds that the rising meant more than the village revolts of European Russia in 1921 and was not mere feudal reaction, being in part a scourge for the misrule at Tashkent.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Weighs it so, while recalling that European Russia too rose in anger at the hardships of the civil war.',
      },
    ],
    against: [{ source: 'sources/masov', says: 'Writes from a Tajik frame in which it was banditry.' }],
    rival: 'It was banditry, or the revenge of khans and emirs.',
    judgement:
      'It is a fair attempt at proportion by a writer with no stake in either nation. The game shows revenge, faith, hunger and plunder side by side and measures none against Russia.',
    mind: 'A comparison of the demands of Tambov and of Eastern Bukhara, made from papers of both.',
  },
  {
    id: 'claims/memory-of-the-rising.no-single-label',
    says: 'No one label fits the rising in Eastern Bukhara: villages defending themselves, mullas, men of the Emir, republicans and robbers were all in it.',
    when: '1921-12/1922-08-04',
    where: [],
    who: ['people/enver-pasha', 'people/ibrahim-bek', 'people/osman-khoja'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: "Finds the pride of small lords, the Turkic idea and the Islamic one together in it, and a punishment for Tashkent's misrule.",
      },
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Has factions led by religious men, tribal chiefs and former officials, each with its reasons.',
      },
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Has the head of the republic himself turn his units on the Soviet garrison.',
      },
    ],
    against: [
      { source: 'sources/artikov', says: 'Treats it as one anti-colonial struggle weakened by divisions.' },
    ],
    rival: 'It was one struggle against a colonial power, divided in its leaders.',
    judgement:
      'The sources disagree about the name and agree about the company. The game gives each chief an aim of his own and has no word for all of them together.',
    mind: 'A body of statements by ordinary riders about why they rode.',
  },
  {
    id: 'claims/memory-of-the-rising.localism-still-argued',
    says: 'How far the fighters rose above locality and faction is still argued among historians.',
    when: '1981/2020',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      { source: 'sources/artikov', says: 'Says so, with a note to Olcott.' },
      { source: 'sources/olcott-1981', says: 'Named for it in that note; not read by us.' },
    ],
    against: [],
    rival: '',
    judgement:
      'For a paper that takes the national view this is a candid sentence. It leaves the game free to show chiefs who do not care about the next valley.',
    mind: "Olcott's article, read for her own answer.",
  },
  {
    id: 'claims/memory-of-the-rising.little-studied',
    says: "Two writers of different kinds find the subject too little studied: a blogger knows of no definitive history of the rising, and a scholar finds Enver's dealings with the chiefs neglected.",
    when: '2020~',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Says that a definitive history has not been written.',
      },
      { source: 'sources/artikov', says: 'Says that the relation has had limited attention from scholars.' },
    ],
    against: [
      {
        source: 'sources/abdullaev-ibrahim',
        says: 'Is part of a body of work on the chiefs that neither of them names.',
      },
    ],
    rival: '',
    judgement:
      "Neither used the Tajik scholarship or the archives, so that the gap is partly theirs and ours. The epilogue's list of what is not known should be read with that in mind.",
    mind: "A bibliography in Abdullaev's books.",
  },
  {
    id: 'claims/memory-of-the-rising.ibrahim-rehabilitated',
    says: 'On 25 August 2021 Ibrahim Bek was rehabilitated in Uzbekistan.',
    when: '2021-08-25',
    where: [],
    who: ['people/ibrahim-bek'],
    confidence: 'single',
    for: [
      { source: 'sources/rehabilitation-2021', says: 'The Uzbek press reports the decision and its day.' },
    ],
    against: [],
    rival: '',
    judgement:
      'It was an act of state reported when it was made, and Tajikistan, where most of his war was fought, took no part in it that we read of. The epilogue gives the date without comment.',
    mind: 'The text of the decision.',
  },
] as const satisfies readonly Claim[]
