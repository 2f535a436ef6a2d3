import type { Claim } from '../schema/claim.ts'

/** Dushanbe lost again: a cavalryman's account of two fords. */
export const dushanbeRetaken = [
  {
    id: 'claims/dushanbe-retaken.trenches-on-the-left-bank',
    says: "Before Dushanbe Red patrols came upon finished trenches above the river on its left side, held by what was left of Enver's army.",
    when: '1922-06-22~',
    where: ['places/dushanbe'],
    who: ['people/melkumov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Describes the works and calls the defenders the remains of an army of fifteen thousand.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A cavalryman remembers what he has to attack, and the works are believed, while the army of fifteen thousand is the inflated number of an opponent. Who dug them and who commanded there he does not say, so the game names nobody.',
    mind: "The brigade's reconnaissance report, or a defender's memory.",
  },
  {
    id: 'claims/dushanbe-retaken.fords-at-dushanbe',
    says: "Marching on Dushanbe on 22 June 1922, Melkumov's cavalry brigade turned the trenches by two fords and took them after a short assault.",
    when: '1922-06-22',
    where: ['places/dushanbe'],
    who: ['people/melkumov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Dates the march and tells of the fords, the fire that covered them and the brief fight.',
      },
    ],
    against: [],
    rival: 'A date in the middle of July is also met.',
    judgement:
      'The manner is taken from the commander who led it, good on ground and poor on motives. His date is that of the march as he remembered it almost forty years on, and the game prints it as one memoir.',
    mind: 'The journal of actions of the 1st Separate Turkestan Cavalry Brigade.',
    line: { weeks: [33, 33], place: 'places/dushanbe', enver: null },
  },
  {
    id: 'claims/dushanbe-retaken.two-squadrons',
    says: 'Two squadrons galloped for fords south of the village that Melkumov knew from 1921: the 3rd of the Alai Regiment under Plotnikov and the 3rd of the Hisar under Nesterov.',
    when: '1922-06-22~',
    where: ['places/dushanbe'],
    who: ['people/melkumov'],
    others: ['Plotnikov', 'Nesterov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Names both officers, and has them in the rear of the works while the main force was still forming up.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The names of officers and the numbers of their squadrons are what a commander keeps in mind, and they are accepted. It also shows that the Alai and Hisar regiments existed by then, and not only in the list of March 1923.',
    mind: 'The award papers of Plotnikov and Nesterov.',
  },
  {
    id: 'claims/dushanbe-retaken.survivors-to-yangi-bazar',
    says: 'The survivors of the defence of Dushanbe fell back to Yangi-Bazar on the Kafirnigan.',
    when: '1922-06~',
    where: ['places/dushanbe', 'places/kafirnigan'],
    who: ['people/melkumov'],
    confidence: 'single',
    for: [{ source: 'sources/melkumov-1960', says: 'Sends the remainder there after the assault.' }],
    against: [],
    rival: '',
    judgement:
      'It is the natural road east and leads straight to the next fight in the same book. How many they were is not told, so the game takes a share of its own count.',
    mind: 'A Red report between 22 and 30 June on what stood at Yangi-Bazar.',
  },
  {
    id: 'claims/dushanbe-retaken.late-june',
    says: 'Dushanbe was in Red hands again by the end of June 1922.',
    when: '1922-06-22/1922-06-30',
    where: ['places/dushanbe'],
    who: ['people/melkumov'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Marches on it on 22 June and stands on the Kafirnigan, beyond it, on the 30th.',
      },
      {
        source: 'sources/wikipedia-siege-dushanbe',
        says: 'A mirror of the encyclopedia page also gives June.',
      },
    ],
    against: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Says that by July a counter-offensive to retake the town was launched, which agrees with June only if it means the result.',
      },
    ],
    rival: 'The town was retaken in the middle of July.',
    judgement:
      'Late June is used because the one participant puts two dated marches around it. He may be some weeks out, and the later dating is printed beside his.',
    mind: 'A telegram from Dushanbe itself, dated in the last week of June or the first of July.',
  },
  {
    id: 'claims/dushanbe-retaken.fourteenth-of-july',
    says: 'The Reds retook Dushanbe on 14 July 1922.',
    when: '1922-07-14?',
    where: ['places/dushanbe'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [{ source: 'sources/melkumov-1960', says: 'Has the place behind him by 30 June.' }],
    rival: 'Late June, by the memoir of the brigade commander.',
    judgement:
      'The day came into the notes on the map from general knowledge, and may be the day of a formal act and not of a fight. It is kept here so that nobody takes the silence for an oversight, and no scene uses it.',
    mind: 'Any Soviet order or anniversary notice that names 14 July.',
    searched:
      'A source for the day was looked for when the map was checked against our notes; none was found.',
  },
  {
    id: 'claims/dushanbe-retaken.heavy-blow',
    says: 'The loss of Dushanbe, held since February, was a serious setback for the rising.',
    when: '1922-06/1922-07',
    where: ['places/dushanbe'],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Calls the hold on the town short and makes much of its loss.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The verdict is an encyclopedia sentence without a reference, and the loss of the place with the great Monday bazaar can hardly have been a light one. The game lets the effect come from its own reckoning of chiefs and grain.',
    mind: 'A letter of a chief or a merchant on what the loss changed.',
  },
  {
    id: 'claims/dushanbe-retaken.fords-left-open',
    says: 'The defenders of Dushanbe dug in facing the river and left two fords to the south without enough guard.',
    when: '1922-06~',
    where: ['places/dushanbe'],
    who: ['people/enver-pasha', 'people/melkumov'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Two squadrons were over at a gallop and behind the trenches before the rest had deployed.',
      },
    ],
    against: [],
    rival: 'The fords were watched and simply rushed under the fire of guns and machine guns.',
    judgement:
      'So quick a crossing speaks for fords that were open, and the memoir of the man who crossed is not the place to find the other side of it. What the player does about fords, rafts and the town belongs to the game and carries no source.',
    mind: 'A plan of the defence, or the memory of one of its officers.',
  },
] as const satisfies readonly Claim[]
