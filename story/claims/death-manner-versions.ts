import type { Claim } from '../schema/claim.ts'

/** The lone versions of Enver's death, and the two choices of his last days. */
export const deathMannerVersions = [
  {
    id: 'claims/death-manner-versions.search-party',
    says: 'Enver was killed in an encounter with Red troops who were out searching for him.',
    when: '1922-08',
    where: ['places/baljuvon'],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/lee-2018',
        says: 'Says so in a line of a survey of Afghan history, without place or day.',
      },
    ],
    against: [
      {
        source: 'sources/duranty-1922',
        says: 'Speaks of Red columns closing in from several sides, which is more than a party.',
      },
    ],
    rival: 'He was surrounded by columns on campaign.',
    judgement:
      'A line in a long book whose path to the event was not in the part we read, and not at odds with the rest. It counts as a short form of the same event and carries no detail of its own.',
    mind: "The note in Lee's book that stands behind the line.",
  },
  {
    id: 'claims/death-manner-versions.mortar',
    says: 'A mortar bomb killed Enver.',
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [{ source: 'sources/odatv', says: 'A Turkish news site of our day says so.' }],
    against: [{ source: 'sources/duranty-1922', says: 'Has five wounds taken hand to hand.' }],
    rival: 'He fell in close fighting.',
    judgement: 'It stands alone, a century late, against every older account. The game does not use it.',
    mind: 'Evidence that any Red unit in the hills of Baljuvon carried a mortar that summer.',
  },
  {
    id: 'claims/death-manner-versions.captured-first',
    says: 'Enver was taken prisoner and then killed.',
    when: '1922-08',
    where: ['places/baljuvon'],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hosking',
        says: 'Says that he was captured and killed, in a general history seen in an online copy.',
      },
    ],
    against: [
      { source: 'sources/duranty-1922', says: 'Has him fall fighting, and his body known afterwards.' },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has the body identified only some days later, which no captor would have needed.',
      },
    ],
    rival: 'He fell in the fight and was not known until afterwards.',
    judgement:
      'No paper we saw speaks of a prisoner, and Moscow would have had much to say about one. It is listed among the versions, and the ending with a trial is marked as invented.',
    mind: 'A GPU or army message that calls him a prisoner, or the source of the sentence in that history.',
  },
  {
    id: 'claims/death-manner-versions.at-prayer',
    says: 'Enver was killed at the prayer of the feast, with forty-four others, beside a waterfall.',
    when: '1922-08-04',
    where: ['places/obdara'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [{ source: 'sources/baki-baku', says: 'A popular page tells it so and names the village Obidara.' }],
    against: [
      { source: 'sources/duranty-1922', says: 'Has him in the saddle.' },
      {
        source: 'sources/armenian-memory',
        says: 'Has a related scene, shots outside a mosque, with another day and an Armenian to fire them.',
      },
    ],
    rival: 'He died in a mounted fight.',
    judgement:
      "Death at prayer is the form a martyr's story takes, and the number has no witness. The epilogue prints it among the legends.",
    mind: 'A telling of the prayer that can be shown to be older than the page.',
  },
  {
    id: 'claims/death-manner-versions.feast-kept-in-camp',
    says: 'Enver kept the feast where he was. No source we saw has him move the camp beforehand, double the pickets or send his people off in two directions.',
    when: '1922-08-01/1922-08-04',
    where: ['places/obdara', 'places/chagan'],
    who: ['people/enver-pasha', 'people/davlatmand-bek'],
    confidence: 'inferred',
    for: [
      { source: 'sources/sputnik-tajikistan', says: 'Has games, guests and guards on leave.' },
      { source: 'sources/death-certificate-1922', says: 'Dates the death within the feast.' },
      { source: 'sources/akin', says: 'Has the men assembled for greetings when the firing began.' },
    ],
    against: [
      {
        source: 'sources/duranty-1922',
        says: 'Has him choose to break through when he saw the ring closing, and divide his force to do it.',
      },
    ],
    rival: 'He was already on the point of breaking out.',
    judgement:
      'The feast explains both the crowd in the camp and the want of guards, and the silence of short excerpts is weak proof of what was not done. The player may break camp or double the pickets, and the scene is marked as invented.',
    mind: "The orderly Muhiddin's account of the four days before the feast.",
  },
  {
    id: 'claims/death-manner-versions.fought-on',
    says: 'When the Reds were upon him Enver fought: he did not surrender, and he did not scatter his riders and make for the Panj alone.',
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      { source: 'sources/duranty-1922', says: 'Has him charge when he saw an opening, to get free.' },
      { source: 'sources/revolution-under-siege-basmachi', says: 'Has him lead the last charge.' },
      { source: 'sources/akin', says: 'Has him mount at once and ride at the firing.' },
    ],
    against: [{ source: 'sources/hosking', says: 'Has him captured.' }],
    rival: 'He let himself be taken, or was taken before he could choose.',
    judgement:
      'The tellings that describe the fight agree on this much, and a charge to get free is itself an attempt at flight. What surrender or exile would have brought is our inference, and the endings that show it are marked as invented.',
    mind: 'An order from Tashkent or Moscow saying whether he was wanted alive.',
  },
  {
    id: 'claims/death-manner-versions.papers-on-him',
    says: 'Enver rode into his last fight with papers and seals on him, which in Red hands could tell who had dealt with him.',
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      { source: 'sources/duranty-1922', says: 'Says that documents and seals showed who the dead man was.' },
      { source: 'sources/akyildirim', says: 'Has a half-written letter and some papers in his pocket.' },
    ],
    against: [],
    rival: '',
    judgement:
      'That there were papers is told by both sides; that they harmed anybody is not told by any. The book of names in the game is invented on the strength of this possibility and no more.',
    mind: 'The inventory of what reached Tashkent, or a case opened on the strength of it.',
  },
  {
    id: 'claims/death-manner-versions.unread-eyewitness',
    says: "The Tajik academician Masov has printed an account of Enver's last fight by a man said to have seen it and perhaps to have fought in it.",
    when: '2007~',
    where: ['places/chagan'],
    who: ['people/enver-pasha'],
    others: ['R. Masov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/masov',
        says: 'Announces the account, eighty-five years after the event, and says that Soviet books had several versions.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'We read the announcement and not the account, so that it supports none of the versions here. It is listed lest anybody think that the list is complete.',
    mind: 'The article itself, on ia-centr.ru, and the name of the witness.',
  },
  {
    id: 'claims/death-manner-versions.officer-at-buzkashi',
    says: 'At Baljuvon it is told that at the games of the feast Enver carried off a Red officer who was there in disguise.',
    when: '1922-08-03/1922-08-04',
    where: ['places/baljuvon'],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/sputnik-tajikistan',
        says: 'A reporter wrote it down from people of the valley, generations later.',
      },
    ],
    against: [{ source: 'sources/duranty-1922', says: 'Has columns closing in, and nobody in disguise.' }],
    rival: 'He was closely pressed in those days, and there were no games.',
    judgement:
      "It is a rider's tale, in which a man is snatched up as the goat is, and nobody outside the valley is known to tell it. The last ending gives it as what is told there, with an ornament of ours, and shows no such officer.",
    mind: 'The same tale from another village, with the name of the officer.',
  },
] as const satisfies readonly Claim[]
