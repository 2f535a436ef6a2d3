import type { Claim } from '../schema/claim.ts'

/** The night crossing of the Kafirnigan, and the men with the rafts. */
export const kafirnigan = [
  {
    id: 'claims/kafirnigan.kafirnigan-crossed',
    says: "In the night of 30 June 1922 Melkumov's brigade crossed the Kafirnigan on rafts against mounted resistance.",
    when: '1922-06-30',
    where: ['places/kafirnigan'],
    who: ['people/melkumov', 'people/ibrahim-bek'],
    confidence: 'single',
    for: [
      { source: 'sources/melkumov-1960', says: 'Gives the night, the rafts and the enemy on the far bank.' },
    ],
    against: [],
    rival: '',
    judgement:
      'The crossing is his own feat and he tells it as one, but a commander is unlikely to invent a river crossing that a brigade remembered. The date stands or falls with his others of that fortnight, and the mark at Yangi-Bazar belongs to the game, since the notes name the river and no spot on it.',
    mind: "The brigade's journal, or the artillery's ammunition return for that night.",
    line: { weeks: [34, 34], place: 'places/kafirnigan', enver: null },
  },
  {
    id: 'claims/kafirnigan.raftmen',
    says: 'Raftmen of the river, called suchi, served the Red crossing of the Kafirnigan with their rafts.',
    when: '1922-06-30',
    where: ['places/kafirnigan'],
    who: ['people/melkumov'],
    others: ['the raftmen of the Kafirnigan'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Credits the passage to rafts and suchi, without the names of the men.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'He gives the local word for them, which is the mark of a man who dealt with them. Whether they were paid, pressed or willing he does not tell in what was seen, and the raftman of the game is an invented person.',
    mind: 'The page of the memoir on how the raftmen were found.',
  },
  {
    id: 'claims/kafirnigan.diakonovs-battery',
    says: "Diakonov's battery took part in the crossing of the Kafirnigan.",
    when: '1922-06-30',
    where: ['places/kafirnigan'],
    who: ['people/melkumov'],
    others: ['Diakonov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Names the battery commander; the brigade had one horse-mountain battery.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A name given in passing by his superior is accepted. The number of guns that night is not stated in what was seen, and the six guns of the brigade belong to a note of 1923.',
    mind: "Diakonov's service record.",
  },
  {
    id: 'claims/kafirnigan.three-thousand-five-hundred-horse',
    says: 'About three and a half thousand horsemen opposed the crossing of the Kafirnigan.',
    when: '1922-06-30',
    where: ['places/kafirnigan'],
    who: ['people/ibrahim-bek', 'people/melkumov'],
    confidence: 'single',
    for: [
      { source: 'sources/melkumov-1960', says: 'Estimates the riders on the other bank at that figure.' },
    ],
    against: [{ source: 'sources/artikov', says: 'Gives Ibrahim Bek some ten thousand fighters in June.' }],
    rival: '',
    judgement:
      'An estimate made at night over a river is worth little to the hundred, but it agrees with the four thousand of another account of the same chief. The model takes it for all his riders and lets half of them ride out at once.',
    mind: 'A muster of the Lakais, or the statement of a prisoner in a Red report.',
  },
  {
    id: 'claims/kafirnigan.ibrahims-decree',
    says: 'Ibrahim Bek had announced that no Red would set foot in Lakai.',
    when: '1922-06',
    where: ['places/lakai', 'places/kafirnigan'],
    who: ['people/ibrahim-bek', 'people/melkumov'],
    confidence: 'single',
    for: [{ source: 'sources/melkumov-1960', says: 'Reports the ban.' }],
    against: [],
    rival: '',
    judgement:
      'It is the report of an enemy, set down by the man who broke the ban. The game repeats it as something that was said along the river.',
    mind: 'The announcement itself, or its echo in a Bukharan source.',
  },
  {
    id: 'claims/kafirnigan.ferrymen-as-the-hinge',
    says: 'Whoever had the raftmen on his side had the Kafirnigan; with the rafts cut or hidden the Red crossing of 30 June could hardly have been made that night.',
    when: '1922-06',
    where: ['places/kafirnigan', 'places/dushanbe'],
    who: ['people/enver-pasha', 'people/ibrahim-bek', 'people/melkumov'],
    others: ['the raftmen of the Kafirnigan'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Gets his brigade over at night by rafts and the men who worked them; a week earlier he had passed the river at Dushanbe by fords he knew.',
      },
    ],
    against: [],
    rival: 'He would have found a ford.',
    judgement:
      'The memoir gives the means and the counterfactual is ours. In the game the raftmen are asked, paid or threatened by every side, and what they stand to lose by it is shown.',
    mind: 'A statement from the river villages about who took the rafts and what was paid.',
  },
] as const satisfies readonly Claim[]
