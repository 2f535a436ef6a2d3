import type { Claim } from '../schema/claim.ts'

/** Enver under guard among the Lakais: what is known of it, and what is not. */
export const captivity = [
  {
    id: 'claims/captivity.held-by-the-lakais',
    says: 'In the last weeks of 1921 the Lakais stopped Enver and his party and kept them under guard.',
    when: '1921-11~/1921-12~',
    where: ['places/lakai'],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'attested',
    for: [
      { source: 'sources/togan-memoirs', says: 'Tells that the Lakais detained Enver.' },
      { source: 'sources/cakirgil-2022', says: 'Repeats it after Zeki Velidi.' },
      {
        source: 'sources/bnsr-ibrahim',
        says: "Tells it from the side of Ibrahim Bek and the Emir's letters.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      "A friend of Enver's and a page on the Emir's letters both have it, which makes the fact firm. Beginning, end and place are inferred from what lies before and after, and the game says so.",
    mind: "Enver's letters of the winter, or Zeki Velidi's diary for December 1921.",
    line: { weeks: [3, 6], place: 'places/lakai', enver: 'places/lakai' },
  },
  {
    id: 'claims/captivity.impostor',
    says: 'The Lakais doubted that their prisoner was the real Enver Pasha.',
    when: '1921-11~/1921-12~',
    where: ['places/lakai'],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'single',
    for: [
      { source: 'sources/togan-memoirs', says: 'Gives this as the reason why he was held.' },
      { source: 'sources/cakirgil-2022', says: 'Repeats it from Zeki Velidi, so it is no second witness.' },
    ],
    against: [
      {
        source: 'sources/bnsr-ibrahim',
        says: 'Has Ibrahim Bek suspicious of the party as reformers, a different reason.',
      },
    ],
    rival: 'They knew well enough who he was, and distrusted the company he came from.',
    judgement:
      "Zeki Velidi's assurance that he knew the man would make little sense without the doubt. Both suspicions can live in one camp, and the game lets them.",
    mind: 'A Lakai tradition taken down before it could learn the story from books.',
  },
  {
    id: 'claims/captivity.jadid-suspicion',
    says: "Ibrahim Bek treated Enver's party as agents of the reformers and their republic.",
    when: '1921-11~/1921-12~',
    where: ['places/lakai'],
    who: ['people/ibrahim-bek', 'people/enver-pasha'],
    confidence: 'attested',
    for: [
      { source: 'sources/togan-memoirs', says: 'Has the party taken for people of the republic.' },
      { source: 'sources/bnsr-ibrahim', says: 'Has Ibrahim Bek see reformers in them.' },
    ],
    against: [],
    rival: '',
    judgement:
      "They came from the republic's capital as its late guests, so the suspicion was reasonable from where he stood. It explains the guard without making him a fool or a traitor, and the game plays him so.",
    mind: "A statement of Ibrahim Bek's, for instance in the record of his questioning in 1931.",
  },
  {
    id: 'claims/captivity.two-envers',
    says: "Talk of the man who had called himself Enver near Kabadian may have fed the Lakais' doubt.",
    when: '1921-11/1921-12',
    where: ['places/lakai', 'places/kabadian'],
    who: ['people/enver-pasha', 'people/ibrahim-bek', 'people/hasan-bey'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/telegram-1921-12-07',
        says: 'Has a Turk give himself out as Enver in November 1921.',
      },
      { source: 'sources/cakirgil-2022', says: 'Has the Lakais deny that theirs could be the real one.' },
    ],
    against: [],
    rival: '',
    judgement:
      'The two reports come from the same country and the same weeks, and nobody seen connects them. The link is a device of the game and is called one.',
    mind: 'A Red or Bukharan report of December 1921 from the Lakai country that mentions both men.',
  },
  {
    id: 'claims/captivity.length',
    says: 'Enver was a prisoner of the Lakais for about four weeks.',
    when: '1921-11~/1921-12~',
    where: ['places/lakai'],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: 'Our gazetteer, naming nobody, lets it run from December into January 1922.',
    judgement:
      'The span is what is left between a ride of some days and a release near the end of December. It is arithmetic of ours with no witness, and the player may make it longer or shorter.',
    mind: "Weekly dates for December to February in Zeki Velidi's memoirs or in Bademci or Hayit.",
    searched:
      'The excerpts of Zeki Velidi, of his reteller and of the page on Ibrahim Bek give no length, and our notes record it as not sourced.',
  },
  {
    id: 'claims/captivity.no-escape',
    says: 'Enver waited for release and neither fought nor broke out.',
    when: '1921-11~/1921-12~',
    where: ['places/lakai'],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'inferred',
    for: [
      { source: 'sources/bnsr-ibrahim', says: "Has the Emir's letter end the matter." },
      { source: 'sources/togan-memoirs', says: 'Has his own word end it.' },
    ],
    against: [],
    rival: '',
    judgement:
      'Both accounts have him let go by his captors, and neither knows of an attempt before it. To flee, to fight or to bluff are roads the game adds, and the blood feud that would follow is our judgement of the Lakais.',
    mind: "A memoir by one of the officers taken with him, such as Muhiddin's in Vakit of 1923, that tells of a failed flight.",
  },
  {
    id: 'claims/captivity.place',
    says: 'Enver was held at Kok-Tash, the home country of Ibrahim Bek.',
    when: '1921-11~/1921-12~',
    where: ['places/koktash', 'places/lakai'],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      "A chief's own winter village is a natural place for a guarded guest, and our gazetteer put him there from general knowledge. Scenes at Kok-Tash are set there by the makers.",
    mind: 'Any account of the detention that names a village.',
    searched:
      'The same excerpts name no village, and our notes record the place as not sourced; the gazetteer cites nobody.',
  },
  {
    id: 'claims/captivity.arms-taken',
    says: "The Lakais took the arms of Enver's party while they held it.",
    when: '1921-11~/1921-12~',
    where: ['places/lakai'],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'Guarded is all that is told, and a guard may leave a guest his sword. The rifles collected in the game, with the manners that go with it, are invented.',
    mind: 'A companion who remembered whether he slept beside his rifle.',
    searched:
      'The accounts of the detention seen in excerpt were read for the treatment of the party and say only that it was guarded.',
  },
] as const satisfies readonly Claim[]
