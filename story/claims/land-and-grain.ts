import type { Claim } from '../schema/claim.ts'

/** Fields, cotton and hunger before and during the campaign. */
export const landAndGrain = [
  {
    id: 'claims/land-and-grain.sown-area',
    says: 'In the whole Bukharan state the sown area fell from 669,640 desyatinas in 1917 to 540,560 in 1920.',
    when: '1917/1920',
    where: ['places/bukhara'],
    who: ['people/faizullah-khojaev'],
    confidence: 'single',
    for: [{ source: 'sources/khojaev-book', says: 'Prints both totals in his book on the revolution.' }],
    against: [],
    rival: '',
    judgement:
      'The head of government had the figures from his own offices and a reason to blame the old regime with them. The loss of about a fifth is the nearest thing to a measure of hunger the game has.',
    mind: 'The returns themselves, by bekdom.',
  },
  {
    id: 'claims/land-and-grain.what-shrank',
    says: "Between 1917 and 1920 Bukhara's rain-fed sowing fell by half, and its orchards and vineyards from 29,300 to 21,000 desyatinas.",
    when: '1917/1920',
    where: ['places/bukhara'],
    who: ['people/faizullah-khojaev'],
    confidence: 'single',
    for: [{ source: 'sources/khojaev-book', says: 'Gives the parts beside the total.' }],
    against: [],
    rival: '',
    judgement:
      'Rain-fed wheat was the bread of the hill districts, so the fall there would weigh on the east, but the figure is for the state as a whole. Thin stores in the eastern hills are our inference from it.',
    mind: 'Rain-fed sowing of Baljuvon, Kulob or Hisar for one of those years.',
  },
  {
    id: 'claims/land-and-grain.cotton',
    says: 'The cotton that Russia had from Bukhara in 1920-22 came to 5 per cent of the amount of 1913.',
    when: '1920/1922',
    where: ['places/bukhara', 'places/karshi'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/becker', says: 'Gives the percentage in his history of the protectorates.' }],
    against: [],
    rival: '',
    judgement:
      'A standard study of Bukhara and Khiva states it, and the excerpt does not show whether it means a year or all three. It would help to explain why cotton money was among the things Moscow could offer in May 1922.',
    mind: 'The customs or railway returns behind the percentage.',
  },
  {
    id: 'claims/land-and-grain.crops-by-district',
    says: 'Rain-fed wheat and flocks in the hills, rice and cotton in the watered valleys, horses among the Lakais: so the game divides the livelihoods of its districts.',
    when: 'standing',
    where: [
      'places/koktash',
      'places/hisar',
      'places/kulob',
      'places/baljuvon',
      'places/kabadian',
      'places/shahrisabz',
    ],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'The division is general knowledge set down by whoever drew the map, and it fits the ground. The grain and herds with which each district starts are built on it, and both are declared guesses.',
    mind: "Logofet's two volumes on the amirate, or Varygin's account of Kulob in 1916, read whole.",
    searched:
      'The geography names no source for crops and herds by district; Varygin on Kulob could be opened only at its beginning.',
  },
  {
    id: 'claims/land-and-grain.famine-in-the-east',
    says: 'Whether there was famine in Eastern Bukhara in the winter of 1921-22, and how many died of it, is not known.',
    when: '1921-11/1922-03',
    where: ['places/dushanbe', 'places/baljuvon', 'places/kulob'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/khojaev-book',
        says: 'Shows sowing down by a fifth by 1920, for the state as a whole.',
      },
    ],
    rival: '',
    judgement:
      "Lean stores are likely after a lost fifth of the sowing and a year of war, and nobody's figures show a famine. The deaths from hunger in the game are its own assumption, listed as one.",
    mind: 'Reports of the Dushanbe revolutionary committee on food for that winter.',
    searched:
      'Figures of famine in the east in that winter, asked for in Russian, Turkish, Uzbek, Tajik, English or French: none found.',
  },
] as const satisfies readonly Claim[]
