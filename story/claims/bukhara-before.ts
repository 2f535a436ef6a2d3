import type { Claim } from '../schema/claim.ts'

/** How the Emir lost Bukhara, held court at Dushanbe and left over the river. */
export const bukharaBefore = [
  {
    id: 'claims/bukhara-before.fall-of-the-city',
    says: 'Red troops under Frunze attacked the Emir of Bukhara at the end of August 1920 and occupied the old city on 2 September.',
    when: '1920-08-28/1920-09-02',
    where: ['places/bukhara'],
    who: ['people/emir-alim-khan'],
    others: ['Mikhail Frunze'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/becker',
        says: 'The bek of Charjui fell on the night of 28 August, Frunze invaded as planned, and the old city was taken on 2 September.',
      },
      { source: 'sources/karatag-cont', says: "Dates the end of the Emir's rule to 2 September 1920." },
    ],
    against: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Writes that the Emir was driven out in 1920 by his own people.',
      },
    ],
    rival: 'It was a rising of his own subjects that removed the Emir.',
    judgement:
      'A rising at Charjui gave the call and the Red Army did the work, so each short version keeps one half. The days are secure enough for a prologue, and the game should name the army as well as the revolutionaries.',
    mind: "Frunze's operational orders of August 1920, or Genis's book on the end of the emirate.",
  },
  {
    id: 'claims/bukhara-before.emir-goes-east',
    says: 'Driven from his capital, Emir Alim Khan withdrew to the east of his country and made Dushanbe his seat.',
    when: '1920-08-31/1921-02-20',
    where: ['places/bukhara', 'places/dushanbe'],
    who: ['people/emir-alim-khan'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/becker',
        says: 'Has him flee the city on 31 August with a few loyal troops, toward Central Bukhara.',
      },
      { source: 'sources/karatag-cont', says: 'Takes him toward Karshi, then by Karatag to Dushanbe.' },
      { source: 'sources/asia-plus-2021', says: 'Has Dushanbe named temporary capital in October 1920.' },
      { source: 'sources/melkumov-1960', says: 'Finds him at Dushanbe until 20 February 1921.' },
    ],
    against: [],
    rival: '',
    judgement:
      'Three texts of different origin bring him to Dushanbe, and the fourth sees him out of the city. The stages between the city and Dushanbe rest on a popular page and should not be mapped as fact.',
    mind: "The Emir's own memoir, or a letter dated on the road in September 1920.",
  },
  {
    id: 'claims/bukhara-before.dushanbe-court',
    says: "In the winter of 1920-21 a hospital at Dushanbe, four years old and of six buildings or more, housed the Emir's household and guard.",
    when: '1920-10/1921-02',
    where: ['places/dushanbe'],
    who: ['people/emir-alim-khan'],
    confidence: 'single',
    for: [
      { source: 'sources/asia-plus-2021', says: 'Puts court and guard in six hospital buildings of 1916.' },
      {
        source: 'sources/karatag-cont',
        says: 'Puts his residence where the town hospital of the 1930s stood, with no number of buildings.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The hospital site is named twice, the six buildings and the year only once, so the detail is taken as local memory in print. It may furnish a scene of the town so long as nobody builds a floor plan on it.',
    mind: "A plan of the Dushanbe hospital of 1916, or a visitor's description of the Emir's quarters.",
  },
  {
    id: 'claims/bukhara-before.hisar-expedition',
    says: "Melkumov dates the success of the Red Army's Hisar expedition to 20 February 1921, when the 2nd Cavalry Regiment stormed the fortress of Hisar.",
    when: '1921-02-20~',
    where: ['places/hisar'],
    who: ['people/melkumov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Names the regiment and the fortress and says that the expedition had then reached its aim.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A Red cavalry commander who knew the country from that year wrote it down decades afterwards, which makes the event firm and the day approximate. The game uses it only as what everyone in the valley remembers of the year before.',
    mind: 'Orders and war diary of the Hisar expedition in the Russian military archive.',
  },
  {
    id: 'claims/bukhara-before.emir-leaves-dushanbe',
    says: 'On 20 February 1921 the Emir left Dushanbe with his caravan and harem, going by Yangi-Bazar toward Yavan.',
    when: '1921-02-20',
    where: ['places/dushanbe', 'places/kafirnigan', 'places/yavan'],
    who: ['people/emir-alim-khan'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Gives the day, the caravan, the harem and the road by Yangi-Bazar to Yavan.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It is the word of the side that drove him out, set down long afterwards. We take the day from Melkumov and put aside the 21st of our own gazetteer, which names nobody.',
    mind: "An account from the Emir's household of the leaving of Dushanbe.",
  },
  {
    id: 'claims/bukhara-before.bridge-and-baggage',
    says: "By Melkumov's account Kurshirmat was meant in February 1921 to set fire to the Kafirnigan bridge, and plundered some of the Emir's train as he made for Garm.",
    when: '1921-02~',
    where: ['places/kafirnigan', 'places/garm'],
    who: ['people/emir-alim-khan'],
    others: ['Kurshirmat'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Reports the order about the bridge and the plundering of the baggage.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'That the order was given is one statement and that the bridge burned is another, which the passage does not make. The theft is an enemy telling of an enemy, so the game may report it only as told.',
    mind: 'A traveller or engineer who crossed at Yangi-Bazar after that winter and mentions the bridge.',
  },
  {
    id: 'claims/bukhara-before.emir-crosses-the-panj',
    says: 'Driven from Dushanbe on 20 February 1921, Emir Alim Khan crossed the Panj into Afghanistan in the first days of March.',
    when: '1921-03~',
    where: ['places/chubek'],
    who: ['people/emir-alim-khan'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Has the Emir leave Dushanbe on 20 February, going toward Yavan.',
      },
      { source: 'sources/ruttig-alim-khan', says: 'Knows him afterwards as an exile at Kabul.' },
    ],
    against: [],
    rival: 'The day is given as 4 March by a novel and as 5 March by our own gazetteer without a source.',
    judgement:
      'That he crossed is beyond doubt, since he lived and died in Kabul; the two days on offer come from fiction and from an unsigned note. The line therefore says the beginning of March and leaves the day open.',
    mind: 'The Afghan frontier report of his arrival, or the passage in his memoir.',
    line: { weeks: [0, 0], place: 'places/chubek', enver: null },
  },
  {
    id: 'claims/bukhara-before.ford-of-the-emir',
    says: 'The Emir crossed the Panj at Chubek and made his first Afghan halt at Rustaq.',
    when: '1921-03~',
    where: ['places/chubek', 'places/rustaq'],
    who: ['people/emir-alim-khan'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'Both names stand in our gazetteer as general knowledge and suit the last road he is known to have taken. The map may mark the ferry as his by tradition, with no claim that a source was read.',
    mind: 'Any account of the crossing that names the ferry, Afghan or Bukharan.',
    searched:
      "Melkumov's excerpts follow him only as far as Yavan, and those on his exile begin in Kabul; neither of our two searches named a source for the place.",
  },
  {
    id: 'claims/bukhara-before.killings-of-1918',
    says: "After the failed attack on Bukhara in March 1918 Young Bukharans and people thought to side with them, and people of other faiths, were killed in the city and in towns of the emirate by the Emir's men and by crowds.",
    when: '1918-03/1918-04',
    where: ['places/bukhara', 'places/karshi'],
    who: ['people/emir-alim-khan', 'people/faizullah-khojaev'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/khojaev-book',
        says: "A leader of the beaten side tells of Young Bukharans and men of education killed, and of settlements along the railway attacked by a crowd under the Emir's officials, with at least 1,500 or 1,600 dead.",
      },
      {
        source: 'sources/salimi',
        says: 'The introduction to the Russian edition, and not the chronicle, tells of killings all over the emirate, and quotes a judge of Bukhara who saw 450 put to death in a day at Karshi.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A reformer who had led the attack and a judge of the old order, quoted by an editor, agree on the killing and give numbers that cannot be tested. The game mentions the killings and no number, and does not forget that the attack had come first.',
    mind: "The judge's own memoir, or the lists of the dead and the fled that the Tashkent soviet took down in April 1918.",
  },
] as const satisfies readonly Claim[]
