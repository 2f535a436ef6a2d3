import type { Claim } from '../schema/claim.ts'

/** The last fight as the oldest report and the heroic tradition tell it. */
export const deathManner = [
  {
    id: 'claims/death-manner.surprise-on-the-feast',
    says: "The Reds fell on Enver's camp by surprise, on the feast.",
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/akin',
        says: 'Has firing break into the greetings of the feast and calls it a raid.',
      },
      { source: 'sources/sputnik-tajikistan', says: 'In local telling the guards were on leave.' },
      { source: 'sources/bogosian', says: 'Has cavalry, warned by an agent, surround and ambush his group.' },
    ],
    against: [
      {
        source: 'sources/duranty-1922',
        says: 'Has him see the Red columns close in early in August and resolve to break through: not a surprise.',
      },
    ],
    rival: 'He knew that he was being surrounded and had made up his mind to break out.',
    judgement:
      'A man may know that columns are near and still be caught on the wrong morning, so the two need not exclude each other. The game stages the loosened watch and leaves the attack itself to the accounts.',
    mind: 'The order for the attack, with the hour at which its writer expected to find the camp.',
  },
  {
    id: 'claims/death-manner.charge-for-freedom',
    says: 'Enver divided his small mounted force in two. When one part had the better of the Reds for a while he charged to break free; the Reds rallied, and he fell hand to hand.',
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/duranty-1922',
        says: 'Reports it so from Moscow on 16 August, as what reports say.',
      },
    ],
    against: [
      {
        source: 'sources/akin',
        says: 'Has no division and no break-out: he rode uphill at machine guns from the feast.',
      },
      { source: 'sources/lee-2018', says: 'Has a search party kill him.' },
      { source: 'sources/hosking', says: 'Has him captured first.' },
    ],
    rival: 'He rode straight at the machine guns, or was hunted down, or was taken and then killed.',
    judgement:
      'It is the oldest telling by far, twelve days after, from the side that held the field and had its own reasons for a desperate last fight. The last ending puts it first among its accounts and says whose report it is.',
    mind: 'The Tashkent telegram on which the Moscow correspondent was briefed.',
  },
  {
    id: 'claims/death-manner.sabre-at-the-guns',
    says: 'Enver, sabre drawn and ahead of his riders, charged machine guns on the hill of Chagan.',
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Opens on a hillside, with his sabre out and the riders going down against machine guns.',
      },
      {
        source: 'sources/akin',
        says: 'Has him foremost, sabres drawn, up from the valley against guns on the height.',
      },
      {
        source: 'sources/akyildirim',
        says: 'Has about twenty-five horsemen attack with swords and melt away when the guns begin.',
      },
    ],
    against: [
      {
        source: 'sources/duranty-1922',
        says: 'Has a charge and close fighting, and mentions neither sabre nor machine gun in the part we have.',
      },
    ],
    rival: 'There was a charge to break out, and no ride at the guns.',
    judgement:
      'That he charged is early; the sabre, the guns and the slope come from later tellers, who do not agree whether he rode up or down. The horse called Dervish is fiction, and the game uses none of these details as fact.',
    mind: 'A participant of either side, written down before Aydemir, who puts the sabre in his hand.',
  },
  {
    id: 'claims/death-manner.twenty-five-riders',
    says: 'About twenty-five horsemen rode with Enver in the last fight, four or five of them Ottoman Turks.',
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      { source: 'sources/revolution-under-siege-basmachi', says: 'Counts twenty-five.' },
      { source: 'sources/akin', says: 'Counts about twenty-five, of whom four or five were Ottoman Turks.' },
      { source: 'sources/akyildirim', says: 'Counts about twenty-five.' },
    ],
    against: [
      {
        source: 'sources/duranty-1922',
        says: 'The copy reads "seven or eight sabres"; a word, perhaps hundred, may have fallen out of it.',
      },
      { source: 'sources/baki-baku', says: 'Has forty-four men at prayer with him.' },
    ],
    rival: 'Moscow spoke of seven or eight sabres, or of seven or eight hundred.',
    judgement:
      'The three that say twenty-five belong to one tradition, and a force worth dividing in two was larger than that or much smaller than an army. The epilogue prints the number as what is told.',
    mind: 'The page of the New York Times of August 1922 itself, read from film.',
  },
  {
    id: 'claims/death-manner.three-hundred-reds',
    says: 'Three hundred Red soldiers faced Enver in the last fight.',
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Sets twenty-five riders against three hundred soldiers.',
      },
    ],
    against: [
      {
        source: 'sources/duranty-1922',
        says: 'Speaks of Red columns closing in from every side and gives no number.',
      },
    ],
    rival: '',
    judgement:
      'A round number without a source, and our search for the strength of the Red units found nothing. The game counts no Reds on that hillside.',
    mind: 'A strength return of the detachment sent to Chagan.',
  },
  {
    id: 'claims/death-manner.one-gun-silenced',
    says: "Enver's riders put one Red machine gun out of action before they were shot down.",
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Says that the riders managed this, and does not know how.',
      },
    ],
    against: [{ source: 'sources/akin', says: 'Treats the end of such a charge as settled from the start.' }],
    rival: '',
    judgement:
      'The essay that tells it is puzzled by it and names no witness for it. It is left out of the accounts in the last ending.',
    mind: 'The losses in men and guns in the Red report of the day.',
  },
  {
    id: 'claims/death-manner.firing-from-the-east',
    says: 'The attack came from the east, from the valley called Dere-i Hakiyan and the hill of Chagan.',
    when: '1922-08-04',
    where: ['places/chagan', 'places/obdara'],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/akin',
        says: 'Has shots heard from that side, and the riders turn towards the hill.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The direction belongs to a telling that knows its ground or its map, and nothing confirms it. It is kept as the only direction anybody gives, and no scene hangs on it.',
    mind: "The brigade's march table for the last days of July, showing who had got behind the camp.",
  },
  {
    id: 'claims/death-manner.most-surrendered',
    says: 'After Enver had fallen most of his partisans surrendered.',
    when: '1922-08-04',
    where: ['places/chagan'],
    who: [],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/duranty-1922',
        says: 'Says that the majority surrendered and that the rising was held to be over.',
      },
    ],
    against: [
      {
        source: 'sources/akyildirim',
        says: 'Has one or a few of the chargers get back, and the people of the camp scatter in panic.',
      },
      {
        source: 'sources/melkumov-1960',
        says: 'Has chiefs of Baljuvon still under arms and talking terms a month later.',
      },
    ],
    rival: 'The chargers were killed and the camp dispersed.',
    judgement:
      'A victor was counting, and at least the chiefs of the valley had not given themselves up. The epilogue gives it as part of the dispatch and vouches for no number.',
    mind: 'A list of prisoners with names and villages.',
  },
  {
    id: 'claims/death-manner.short-mounted-fight',
    says: 'Enver died in a short fight on horseback, at close quarters, against Red troops who had come to find him.',
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/duranty-1922',
        says: 'Cavalry on both sides, a charge, hand-to-hand fighting, five wounds.',
      },
      { source: 'sources/akin', says: 'Riders answer a raid and are destroyed.' },
      { source: 'sources/lee-2018', says: 'Troops sent to look for him kill him.' },
    ],
    against: [
      { source: 'sources/odatv', says: 'Has a mortar bomb kill him.' },
      { source: 'sources/baki-baku', says: 'Has him at prayer.' },
    ],
    rival: '',
    judgement:
      "This is what is left when hostile and admiring accounts are laid over one another and only the common part is kept. Everything beyond it is told in the epilogue as somebody's version.",
    mind: "The whole text of the orderlies' testimony of 1923, set beside a Red report.",
  },
] as const satisfies readonly Claim[]
