import type { Claim } from '../schema/claim.ts'

/** The fall of Dushanbe, what became of its garrison, and the letter that spread the news. */
export const dushanbeSiegeFall = [
  {
    id: 'claims/dushanbe-siege-fall.fall-of-dushanbe',
    says: "Dushanbe fell to Enver's forces in February 1922.",
    when: '1922-02',
    where: ['places/dushanbe'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      { source: 'sources/wikipedia-central-asian-front', says: 'Dates the capture to February 1922.' },
      { source: 'sources/lee-2018', says: 'Has Enver occupy Dushanbe in February 1922.' },
      { source: 'sources/sokolov-100-battles', says: 'Gives February as well.' },
      { source: 'sources/wikipedia-siege-dushanbe', says: 'Ends the siege on 14 February.' },
    ],
    against: [
      { source: 'sources/artikov', says: 'His table has January 1922 for a siege ending in victory.' },
    ],
    rival: 'It fell in January.',
    judgement:
      'Four accounts against one line of a table settle the month for us, and January may be that of the siege. That the town fell is disputed by nobody; only the month is.',
    mind: 'A Soviet telegram reporting the loss of the town.',
    line: { weeks: [13, 16], place: 'places/dushanbe', enver: 'places/dushanbe' },
  },
  {
    id: 'claims/dushanbe-siege-fall.fourteenth-of-february',
    says: 'The day of the fall of Dushanbe was 14 February 1922.',
    when: '1922-02-14?',
    where: ['places/dushanbe'],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [{ source: 'sources/wikipedia-siege-dushanbe', says: 'Gives this day as the end of the siege.' }],
    against: [],
    rival: '',
    judgement:
      'One page of an open encyclopedia names the day, and earlier mirrors of it knew only the month. The game says mid-February, and lets the event fall anywhere from the end of January to late February.',
    mind: 'The reference behind the day, or an order of the day issued by Enver in the town.',
  },
  {
    id: 'claims/dushanbe-siege-fall.two-hundred-men',
    says: 'Enver seized Dushanbe with just two hundred guerrillas.',
    when: '1922-02~',
    where: ['places/dushanbe'],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [{ source: 'sources/revolution-under-siege-basmachi', says: 'States the number in a clause.' }],
    against: [
      { source: 'sources/wikipedia-siege-dushanbe', says: 'Counts about 1,500 besiegers.' },
      {
        source: 'sources/sokolov-100-battles',
        says: 'Uses the same number for the men whom Amanullah sent him in that season.',
      },
    ],
    rival: 'Some 1,500 men of several chiefs took it.',
    judgement:
      'The two hundred are best understood as the men who were his own, with larger bands round them, though the text does not say so. The equal number of Afghans sent that season may be a coincidence or the same two hundred, and the game keeps them apart.',
    mind: 'The book from which the blog took the clause: Hiro, Smele or Mawdsley, at the page on Dushanbe.',
  },
  {
    id: 'claims/dushanbe-siege-fall.soviet-commander-killed',
    says: 'A Soviet commander whose name is not known was killed at Dushanbe, and a man called Mazarof commanded beside him.',
    when: '1922-02~',
    where: ['places/dushanbe'],
    who: [],
    others: ['Mazarof'],
    confidence: 'single',
    for: [
      {
        source: 'sources/wikipedia-siege-dushanbe',
        says: 'Lists an unknown Soviet commander, marked as killed, and Mazarof.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'An information box that cannot name its own dead man is thin ground, and Mazarof was met nowhere else. The game uses neither of them.',
    mind: 'A casualty list of the garrison, or a Soviet memorial that names its commander.',
  },
  {
    id: 'claims/dushanbe-siege-fall.garrisons-fate',
    says: 'The garrison of Dushanbe was overwhelmed when the town fell, with heavy loss.',
    when: '1922-02~',
    where: ['places/dushanbe'],
    who: [],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/wikipedia-siege-dushanbe',
        says: 'Says that it was overwhelmed after a short siege, and calls the Soviet loss heavy.',
      },
    ],
    against: [
      {
        source: 'sources/mulla-sabir-letter',
        says: 'Announces that the Russians had been driven out as far as Mirshade.',
      },
    ],
    rival: 'It got out and marched west towards Baysun.',
    judgement:
      'We think a retreat the likelier end, since men driven as far as Mirshade were not destroyed at Dushanbe. No source seen counts the dead or the saved, and the game must mark whatever it shows as its own.',
    mind: 'The losses reported by the Turkestan Front for February 1922.',
  },
  {
    id: 'claims/dushanbe-siege-fall.garrison-at-baysun',
    says: 'The garrison that lost Dushanbe reached Baysun as a formed body.',
    when: '1922-02?',
    where: ['places/baysun'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'Baysun lies on the wheel road west and is taken to have had a Red garrison, so a retreat would have led there. No account of such an arrival was found, and the game counts it as a guess.',
    mind: 'A report from Baysun in the second half of February 1922.',
    searched: 'The unit, its route of retreat and its losses, in several languages.',
  },
  {
    id: 'claims/dushanbe-siege-fall.mulla-sabirs-letter',
    says: "Mulla Sabir's letter, dated only to the year 1340 of the Hijra, told six men that the Russians had been driven out as far as Mirshade and that Enver had come and been named commander-in-chief.",
    when: '1922?',
    where: ['places/mirshade'],
    who: ['people/enver-pasha', 'people/ishan-sultan'],
    others: ['Mulla Sabir'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/mulla-sabir-letter',
        says: 'The edition summarises the letter so, and in its title links Enver with Ishan Sultan.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It is a paper of the campaign, and proves what was being told, not that each item was true. The year 1340 covers the whole campaign, and we place the letter between the siege and spring because it speaks of victory on the western road.',
    mind: 'A photograph of the letter with every line read, including those on the back.',
    line: { weeks: [9, 20], place: 'places/mirshade', enver: null },
  },
  {
    id: 'claims/dushanbe-siege-fall.a-sealed-slip',
    says: "Mulla Sabir's letter is a slip of 10 by 17 cm with 41 lines and a seal on the back, found at Zidda in the Varzob valley in 1966.",
    when: '1966',
    where: ['places/varzob'],
    who: [],
    others: ['Mulla Sabir'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/mulla-sabir-letter',
        says: 'The editors describe the sheet, the lines in the margin and the seal, and say where it was found.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Soviet-era editors had no reason to invent a sheet of paper, whatever they thought of its writer. Letters between camps in the game may be imagined after it.',
    mind: 'Sight of the original, inventory number 3777 of the Institute of History in Dushanbe.',
  },
  {
    id: 'claims/dushanbe-siege-fall.road-west',
    says: 'The Reds who left the Hisar valley fell back by the road through Mirshade towards Baysun.',
    when: '1922-01/1922-08-04',
    where: ['places/mirshade', 'places/baysun'],
    who: [],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/mulla-sabir-letter',
        says: 'Names Mirshade as the place to which the Russians had been driven.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "A place on the road to Baysun, named by the other side in its own good news, is the best evidence for the way the Reds went. The road is our inference, the date is open within the letter's year, and the position of Mirshade on our map is itself uncertain.",
    mind: 'A march table or a telegram sent from Mirshade, Yurchi or Denau in that February.',
  },
] as const satisfies readonly Claim[]
