import type { Claim } from '../schema/claim.ts'

/** Enver and the reformers: whether he put them out, and what he was himself. */
export const jadidsSentAway = [
  {
    id: 'claims/jadids-sent-away.jadids-sent-away',
    says: 'Enver put Jadid reformers out of the ranks of the rising.',
    when: '1922?',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/artikov',
        says: 'Says that he expelled Jadids and opposed secular influences, giving no date, name or reference for it.',
      },
    ],
    against: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Has Osman Khoja, the foremost of the reformers there, try and fail to work with Enver; the part seen tells of no expulsion.',
      },
    ],
    rival: 'The reformers were not driven out, but lost patience and went.',
    judgement:
      'One modern article says so, and in the same pages calls him a secular nationalist, which it does not reconcile. The game makes it a choice of the winter, and the weeks given to it are ours.',
    mind: "A reformer's memoir that names men sent away and the day.",
    line: { weeks: [9, 16], place: null, enver: null },
  },
  {
    id: 'claims/jadids-sent-away.republics-men-remain',
    says: "The republic's former war minister Arifov still stood with the rising in the spring of 1922, so that not every man of that camp had been sent away.",
    when: '1922-03/1922-05',
    where: [],
    who: ['people/arifov'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/polcontrol-1922-05-07',
        says: "Has the former war minister Arifov present at a bek's parade of rebel troops at Khatyrchi.",
      },
      {
        source: 'sources/wikipedia-siege-dushanbe',
        says: "The mirror of a sister page, on the campaign, lists Arifov among the commanders on Enver's side.",
      },
    ],
    against: [
      { source: 'sources/artikov', says: 'Speaks of the expulsion of the reformers without exception.' },
    ],
    rival: 'The reformers had been expelled from the ranks.',
    judgement:
      "An expulsion that left the former war minister in the field was at most a partial one. The inference is ours, since Khatyrchi lies far from Enver's camp and Arifov may have answered to nobody there.",
    mind: "The rest of the controller's report, with the name of the bek whose parade it was.",
  },
  {
    id: 'claims/jadids-sent-away.clerks-and-doctors',
    says: 'To keep the reformers would have kept men who could write, heal and run an office, at the price of offending Ibrahim Bek and the conservatives.',
    when: '1922-01/1922-02',
    where: [],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/artikov',
        says: 'Sets the reformers against conservatives for whom their ideas were foreign.',
      },
      {
        source: 'sources/khojaev-book',
        says: "Counts one state doctor and two private ones in the whole country in the Emir's time.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Schooled men were rare and the dislike of them among Emirists is well witnessed, so the choice was a real one. How many reformers were in the camp, and whether one was a doctor, is unknown, and any such person in the game is invented.',
    mind: 'Names and trades of the reformers who were with the rising that winter.',
  },
] as const satisfies readonly Claim[]
