import type { Claim } from '../schema/claim.ts'

/** How Enver lived: habits, languages, dress, observance. */
export const peopleEnverHabits = [
  {
    id: 'claims/people-enver-habits.sober',
    says: 'In Moscow Enver neither drank nor smoked, walked far every morning, read much, took lessons in foreign languages and had one hero, Napoleon.',
    when: '1920/1921',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Louise Bryant'],
    confidence: 'single',
    for: [{ source: 'sources/bryant-1923', says: 'Lists these habits, with at least three lessons a week.' }],
    against: [],
    rival: '',
    judgement:
      'Bryant saw much of him and had no reason to invent small habits. The game uses them, and claims them for Moscow and not for the hills.',
    mind: "A host's recollection from Moscow or Bukhara that tells it otherwise.",
  },
  {
    id: 'claims/people-enver-habits.armed-sleep',
    says: 'In the last year before he rode out Enver carried a dagger and a loaded pistol, and said that he slept with one eye open.',
    when: '1921',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Louise Bryant'],
    confidence: 'single',
    for: [
      {
        source: 'sources/bryant-1923',
        says: 'Tells it after the killing of Talat, with a talk about his own chance of being murdered.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'One witness reports the weapons and his own phrase, and a death sentence with hunters abroad explains both. A scene may show the weapons.',
    mind: "Bryant's notes or dispatches from Moscow, dated.",
  },
  {
    id: 'claims/people-enver-habits.languages',
    says: 'Enver spoke some French; that he knew Persian or the Turki of Bukhara is not recorded in anything seen.',
    when: 'standing',
    where: [],
    who: ['people/enver-pasha', 'people/nagorny'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/bryant-1923',
        says: 'Stumbled along with him in French, and heard it said that he hid other languages.',
      },
      {
        source: 'sources/nagorny-1922-01-01',
        says: 'A letter to him which the archive page describes as translated from French.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Two people who dealt with him used French, and neither passage shows what else he spoke with strangers. The game gives him an invented interpreter for Persian and for much of what is said in Turki.',
    mind: "Enver's answer to Nagorny in the original, or a chief's account of how the two of them talked.",
  },
  {
    id: 'claims/people-enver-habits.observance',
    says: 'Enver was seen to keep his religion: Bryant thought him devout in Moscow, and he kept the feast of sacrifice in August 1922.',
    when: '1920/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/bryant-1923',
        says: 'Sets religious devotion beside abstinence, and says that he left the future to God.',
      },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: "Has him celebrate the feast a little before his death, and call his religious followers 'bigots' in private.",
      },
      {
        source: 'sources/sputnik-tajikistan',
        says: 'Valley tradition has him at the games of the feast, with his guards sent home for it.',
      },
    ],
    against: [{ source: 'sources/artikov', says: 'Calls his outlook secular.' }],
    rival: 'His observance was policy, and his outlook secular.',
    judgement:
      'We infer the practice from what three tellers saw or heard, and infer nothing about belief. The game lets him keep the feasts, and leaves open what he thinks.',
    mind: 'A witness of his daily prayers in Bukhara, or his letters on religion.',
  },
  {
    id: 'claims/people-enver-habits.rumi',
    says: 'Rumi was read aloud in the company of Enver.',
    when: 'standing',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/togan-memoirs',
        says: 'Speaks of Rumi among the customs he met with; our notes do not put Enver at that fire.',
      },
    ],
    rival: '',
    judgement:
      'A memoir of his adviser has the poet and not the reader, and a scene in which he reads is made up from no more than that. It is marked as invented where it stands.',
    mind: "The page of Togan's memoirs on Rumi, to see who was sitting there.",
    searched:
      'The English translation of the memoirs was looked into again for the passage; it was not among the pages that could be seen.',
  },
] as const satisfies readonly Claim[]
