import type { Claim } from '../schema/claim.ts'

/** How the rising grew, divided and ended. */
export const growthOfTheRising = [
  {
    id: 'claims/growth-of-the-rising.junaid-and-kolchak',
    says: 'Bands worked with the White side: the army of Junaid Khan cooperated with Kolchak, and another band helped Kolchak near the Aral Sea.',
    when: '1918/1920',
    where: [],
    who: [],
    others: ['Junaid Khan', 'Kolchak'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: "Names Junaid Khan's army as cooperating with Kolchak, and a band near the Aral Sea that helped him.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'We record the link as told, for Khiva and the Aral and not for Eastern Bukhara. No White officer or White money enters the game on the strength of it.',
    mind: "Papers of Kolchak's staff that mention Khiva or the Aral bands.",
  },
  {
    id: 'claims/growth-of-the-rising.fergana-by-1920',
    says: 'The bands stayed small until the year 1919-20, and by the summer of 1920 they were strong enough to seize the Fergana valley.',
    when: '1920-06~/1920-08~',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Says that they were small until then and strong enough in the summer of 1920 to take the valley.',
      },
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Says that the movement spread fast, through the Fergana valley, Dushanbe, Khiva and other parts.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "Growth in Fergana is agreed, and the seizure of the whole valley is one blogger's summary of books. It lies before the game and outside its map.",
    mind: 'A week-by-week situation map of the Fergana front for 1920.',
  },
  {
    id: 'claims/growth-of-the-rising.no-single-head',
    says: 'The rising was a crowd of bands under men of religion, tribal chiefs and officials of the old order, and the general accounts find no common command over it.',
    when: 'standing',
    where: [],
    who: ['people/ibrahim-bek', 'people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Sees bands unlike one another and in no regular order, and reports that Smele denies them unity.',
      },
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Finds no firm structure and no common head, though many take Ibrahim Bek and after him Enver for its leaders.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The accounts read to the end agree on division, whatever they think of the cause. It is the ground rule of the game, where each chief has his own loyalty and may leave.',
    mind: 'A muster roll or pay list that puts several valleys under one command.',
  },
  {
    id: 'claims/growth-of-the-rising.fought-one-another',
    says: 'Bands of the rising frequently fought among themselves.',
    when: '1918/1923',
    where: ['places/lakai'],
    who: ['people/ibrahim-bek', 'people/enver-pasha'],
    others: ['Haji Sami'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Quotes Mawdsley that they often fought one another, and adds that followers left Enver for other bands or for the Reds.',
      },
      {
        source: 'sources/artikov',
        says: "Has Ibrahim Bek attack Enver's men from two sides in the Lakai valley in June 1922.",
      },
      { source: 'sources/ibrahim-entry', says: 'Has Ibrahim Bek clash with Haji Sami in 1923.' },
    ],
    against: [],
    rival: '',
    judgement:
      'A general judgement and two named fights agree. In the game a quarrel among chiefs can end a campaign as surely as a Red column.',
    mind: "A year's list of clashes from Red intelligence that counts fights between bands.",
  },
  {
    id: 'claims/growth-of-the-rising.centres-never-threatened',
    says: 'The seats of Russian rule were at no time in danger from the bands.',
    when: '1918/1931',
    where: ['places/bukhara'],
    who: [],
    confidence: 'disputed',
    for: [{ source: 'sources/revolution-under-siege-basmachi', says: "Gives this as Mawdsley's judgement." }],
    against: [
      {
        source: 'sources/peters-1922-04-03',
        says: "Reports bands almost at Bukhara, Enver's agents walking about in it, and nobody willing to go to the front.",
      },
      {
        source: 'sources/polcontrol-1922-05-07',
        says: 'Has 100 to 150 riders take the town of Karakul by 2 May, and up to 300 near Jandar, on the side of Old Bukhara.',
      },
    ],
    rival:
      'In the spring of 1922 bands stood at the edge of Bukhara and held a town on its railway for a time.',
    judgement:
      'Both can be true, if the centres meant are Tashkent and the Russian towns and the edge of Bukhara is not one of them. What the game says of danger to the Reds has to keep the two apart.',
    mind: "Mawdsley's page itself, to see which places he had in mind.",
  },
  {
    id: 'claims/growth-of-the-rising.last-revival',
    says: 'In 1925 and 1926 the rising came to life once more: men who favoured it were voted into soviets of the region, and then the fighting was resumed.',
    when: '1925/1926',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Describes the elections and the relaunched rising, and dates its defeat to 1926.',
      },
    ],
    against: [
      {
        source: 'sources/polyakov-chugunov',
        says: 'Counts something over a thousand fighters left in all Central Asia in September 1925 and about 430 in February 1926.',
      },
    ],
    rival: '',
    judgement:
      'The Soviet count makes the revival a small one, and the story of the elections rests on one popular author. Neither the game nor its epilogue tells of the elections.',
    mind: 'Election files of the Central Asian soviets for 1925.',
  },
  {
    id: 'claims/growth-of-the-rising.several-armies',
    says: 'At times the rising had several armies in the field at once, in different places, each of them in the low tens of thousands.',
    when: '1918/1931',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Says so of the whole period, without a place or a year.',
      },
    ],
    against: [
      {
        source: 'sources/wikipedia-basmachi',
        says: "Mirrors give 7,000 to 26,000 for the whole of Enver's campaign.",
      },
      {
        source: 'sources/polyakov-chugunov',
        says: 'Count a little over a thousand fighters in all Central Asia in September 1925.',
      },
    ],
    rival: 'The largest force of any one year was itself no more than some tens of thousands in all.',
    judgement:
      'It is a popular sum over thirteen years, and armies on paper were larger than armies in the field. The game counts bands by district and never adds two armies of this size.',
    mind: 'Returns of Red intelligence for one month that list the bands of Fergana, Khiva and Bukhara together.',
  },
  {
    id: 'claims/growth-of-the-rising.outposts-and-convoys',
    says: 'The bands fought as guerrillas do: they fell on Red outposts and convoys and drew off again.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'attested',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Describes guerrilla forces that attacked outposts and convoys.',
      },
      {
        source: 'sources/artikov',
        says: "Credits Ibrahim Bek's men with slipping behind the Soviet lines and striking there all over Eastern Bukhara.",
      },
      {
        source: 'sources/polcontrol-1922-05-07',
        says: 'An example from near Bukhara: a band takes a railway town and is gone when an armoured train has fired.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Two general accounts and a report of the time describe one way of fighting. The game gives it to every chief from the start and makes regular battle the thing that has to be learnt.',
    mind: 'A Red return of losses that separates pitched fights from surprised posts.',
  },
] as const satisfies readonly Claim[]
