import type { Claim } from '../schema/claim.ts'

/** The other roads open to Enver in the autumn of 1921, and why he took this one. */
export const ridingOutChoices = [
  {
    id: 'claims/riding-out-choices.soviet-service',
    says: 'Until November 1921 Enver stood on the Soviet side: he had offered his name in Moscow to win Muslims for it, and held its endorsement.',
    when: '1920-08/1921-11',
    where: ['places/bukhara'],
    who: ['people/enver-pasha'],
    others: ['Lenin'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Tells of a deal with Lenin to bring Central Asia to the Soviet side by his prestige; a blogger it quotes says that he sold his services and then betrayed the buyer.',
      },
      {
        source: 'sources/artikov',
        says: 'Says that he worked with the Bolsheviks first and had their endorsement before he defected.',
      },
      {
        source: 'sources/melkumov-1960',
        says: 'Has him profess the Bolshevik national policy and speak for socialism in Bukhara.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Friend and enemy agree on the outward fact, and no text seen names a mission to Bukhara with a task. To stay in that service and bargain for amnesty was therefore open to him, though what he could have got is guesswork.',
    mind: 'A Soviet mandate for his journey to Bukhara, or the refusal of one.',
  },
  {
    id: 'claims/riding-out-choices.kabul-and-cemal',
    says: 'Enver could have gone to Kabul, where Cemal Pasha had been sent in 1920 and served the Afghan army as inspector-general.',
    when: '1921-10/1921-11',
    where: [],
    who: ['people/enver-pasha', 'people/cemal-pasha'],
    confidence: 'inferred',
    for: [
      { source: 'sources/tikhonov', says: 'Has Cemal sent to Kabul in July 1920.' },
      { source: 'sources/soviet-diplomats-kabul', says: 'Calls Cemal inspector-general of the Afghan army.' },
      { source: 'sources/nikulin', says: "Mentions Enver's portrait in Cemal's house at Paghman." },
    ],
    against: [],
    rival: '',
    judgement:
      'That the post existed and that Enver was remembered in the house is attested; that anyone invited him is not. The game treats Kabul as the safe and idle road and calls it a supposition.',
    mind: 'Correspondence of Cemal and Enver for the autumn of 1921.',
  },
  {
    id: 'claims/riding-out-choices.cemals-plans',
    says: "Zeki Velidi thought Cemal Pasha's Afghan plans wholly imaginary.",
    when: '1921-01/1921-10',
    where: [],
    who: ['people/zeki-velidi', 'people/cemal-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/togan-memoirs',
        says: "Calls Cemal's ideas, as an officer of his had explained them at Bukhara, 'completely imaginary'.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      "It is one adviser's opinion of plans he had from an envoy, before Enver came, and the only one seen. A player who asks about Kabul may hear it from him.",
    mind: "Cemal's own statement of his plans, in his letters or in Kabul's papers.",
  },
  {
    id: 'claims/riding-out-choices.why-the-east',
    says: "Enver probably chose Eastern Bukhara over Fergana because the republic's Turkish officers and the head of its executive were there, and Soviet garrisons had thinned.",
    when: '1921-11',
    where: ['places/dushanbe', 'places/shirabad'],
    who: ['people/enver-pasha', 'people/osman-khoja', 'people/hasan-bey'],
    confidence: 'inferred',
    for: [
      { source: 'sources/melkumov-1960', says: 'Has the Soviet troops leave the east in 1921.' },
      { source: 'sources/samarkand-thesis', says: 'Has Osman Khoja at Dushanbe at the end of October.' },
      {
        source: 'sources/telegram-1921-12-07',
        says: 'Has a Turkish officer in charge at Shirabad who came over that month.',
      },
      {
        source: 'sources/booksonline-fergana',
        says: 'Has the bands of Fergana in decline in 1921, with talks going on and a chief, Janibek, defecting.',
      },
    ],
    against: [
      { source: 'sources/togan-memoirs', says: "Warns that the Emir's spirit prevailed in the east." },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has the bands strong enough to overrun the Fergana valley in the summer of 1920.',
      },
    ],
    rival: 'Fergana, with its older bands and the railway, would have been the better ground.',
    judgement:
      'The advantages are attested one by one and the motive is ours, built from where his people stood that month. The game leaves the Fergana road as a question, because its decline is reported by a single page of a book that could not be named.',
    mind: 'A Turkish companion on why they turned east and not north.',
  },
  {
    id: 'claims/riding-out-choices.not-to-jabbar',
    says: 'Enver rode into the Lakai country without first going to Jabbar Bek between Guzar and Shahr-i Sabz, who was later able to vouch for him.',
    when: '1921-11/1921-12',
    where: ['places/guzar', 'places/shahrisabz', 'places/lakai'],
    who: ['people/enver-pasha', 'people/jabbar-bek', 'people/ibrahim-bek'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/togan-memoirs',
        says: 'Has the Lakais hold him in doubt, and the vouching come afterwards, through Jabbar.',
      },
      {
        source: 'sources/cakirgil-2022',
        says: 'Makes Jabbar the real master between Guzar, Shahr-i Sabz and Karshi.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Had he brought such a word with him there would have been no need to send it, and the road he took is otherwise unknown. A ride to Jabbar first is one of the openings the game allows, with less debt to the Lakais and the Afghan border farther off.',
    mind: 'An itinerary of the ride between 9 November and the capture, in Turkish memoirs of 1923.',
  },
] as const satisfies readonly Claim[]
