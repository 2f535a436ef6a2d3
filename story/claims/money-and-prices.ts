import type { Claim } from '../schema/claim.ts'

/** What silver, paper, cloth and grain cost, as far as one chronicler of Bukhara wrote it down. */
export const moneyAndPrices = [
  {
    id: 'claims/money-and-prices.silver-and-paper',
    says: 'Around 1918 a silver tanga of Bukhara, once worth 15 kopecks, passed for ten in Russian paper.',
    when: '1918~',
    where: ['places/bukhara'],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/salimi',
        says: "An official's chronicle sets the silver coin against the paper that had replaced it.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'He was an official who noted what things cost, though the excerpt leaves the unit on the paper side unclear. The game takes from it only that silver and paper had parted company.',
    mind: 'The passage in the Persian of the chronicle, with its unit.',
  },
  {
    id: 'claims/money-and-prices.gold',
    says: 'About 1918 the gold tilla had gone from 40 tangas to 667, or 100 roubles, and gold roubles stood at eleven and a half times their face in paper.',
    when: '1918~',
    where: ['places/bukhara'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/salimi', says: 'Gives both prices of gold among his notes of those years.' }],
    against: [],
    rival: '',
    judgement:
      'The two prices agree on a fall in money and come from one hand in one town. They are some three years too early for the campaign and must not be carried into it.',
    mind: "A money-changer's book from Bukhara for 1918 to 1922.",
  },
  {
    id: 'claims/money-and-prices.chintz-and-thread',
    says: 'About 1918 an alchin of chintz had become eighty times dearer, at 40 tangas, and thread a hundred times, at 100 roubles the reel; copper money was put away.',
    when: '1918~',
    where: ['places/bukhara'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/salimi', says: 'Notes the rise of both goods and the hoarding.' }],
    against: [],
    rival: '',
    judgement:
      'Cloth and thread came from Russia, and their rise tells the stopping of trade more than the fall of money. The prices at Denau in the game are invented beside this pattern and marked so.',
    mind: 'Prices of Russian cloth in a bazaar of the eastern districts.',
  },
  {
    id: 'claims/money-and-prices.december-1919',
    says: 'In the town of Bukhara in December 1919 a chairak of mutton cost 700 tangas, a nimcha of soap 300 and of candles 400, an alchin of satin 600 and of common chintz 300 to 400.',
    when: '1919-12',
    where: ['places/bukhara'],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/salimi',
        says: 'Lists these in depreciated tangas, with tail-fat or ghee at 8,000 the dunimsir, a weight we have not checked.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It is the best price list we have, dated and by an eyewitness, of the capital under the Emir. Nothing in it may be read as a price in Eastern Bukhara in 1922.',
    mind: 'A second list from the same month, to show how far he chose striking prices.',
  },
  {
    id: 'claims/money-and-prices.grain',
    says: 'A man of grain cost 11 or 12 tangas at Bukhara in 1893; in 1917-18 it cost 10,000, and in the provinces 13,000 to 14,000, with rice at 14,000 to 15,000.',
    when: '1893/1918',
    where: ['places/bukhara'],
    who: [],
    confidence: 'single',
    for: [
      { source: 'sources/salimi', says: 'Sets the grain price of the hunger years beside that of 1893.' },
    ],
    against: [],
    rival: '',
    judgement:
      'That grain was dearer in the provinces than in the city is the useful part, and he does not say which provinces. The game lets bread rise many times over in a bad winter and calls its own steps invented.',
    mind: 'Grain prices of a named eastern bekdom for any month from 1917 to 1922.',
  },
  {
    id: 'claims/money-and-prices.notes-from-the-emirs-plates',
    says: "The Bukharan People's Soviet Republic printed its notes of 10,000 tangas from the Emir's plates, by hand and in stages.",
    when: '1920-09/1921-10',
    where: ['places/bukhara'],
    who: [],
    confidence: 'single',
    for: [
      { source: 'sources/svideteli-istorii', says: 'A popular book on old money describes the printing.' },
    ],
    against: [],
    rival: '',
    judgement:
      'We have read one page of one popular book, on a matter its author seems to know well. A scene of the prologue pays a debt in such notes.',
    mind: 'A dated specimen in a museum catalogue with a note on its plate.',
  },
  {
    id: 'claims/money-and-prices.prices-in-the-east',
    says: 'What bread, salt and cloth cost in the bazaars of Eastern Bukhara in 1921-22 is not known.',
    when: 'standing',
    where: ['places/dushanbe', 'places/denau', 'places/kulob'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/salimi',
        says: 'His prices are of the city of Bukhara and end about three years earlier.',
      },
    ],
    rival: '',
    judgement:
      'No list for the east was found, so every price in a scene there is a proportion made up by the writers. Each of them has to be marked as invented.',
    mind: "A merchant's or quartermaster's account from Dushanbe, Denau or Kulob in that year.",
    searched:
      "Prices for the east in 1922, in our second search: only the city's were found, and our notes advise inventing by ratio and saying so.",
  },
] as const satisfies readonly Claim[]
