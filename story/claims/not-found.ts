import type { Claim } from '../schema/claim.ts'

/** Matters the game touches on which nothing that we read has a word. */
export const notFound = [
  {
    id: 'claims/not-found.hunger-in-dushanbe',
    says: 'Whether the besieged in Dushanbe went hungry in the winter of 1921-22 is not known.',
    when: 'standing',
    where: ['places/dushanbe'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'A garrison shut in for weeks is likely to run short, and nothing read says that this one did. Hunger inside the walls is invented in the game.',
    mind: 'A supply return of the Dushanbe garrison.',
    searched:
      'Our notes, their list of gaps, the geography and the five starting texts, searched by word for hunger, famine and starving; none speaks of Dushanbe.',
  },
  {
    id: 'claims/not-found.grain-hidden',
    says: 'No case was found of villagers of Eastern Bukhara hiding grain from levies in 1921-22.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'Peasants who are levied by two armies commonly hide what they can, which is a general likelihood and no report. The game shows it as invention.',
    mind: 'A requisition report from a district of Eastern Bukhara.',
    searched:
      'Our notes, their list of gaps, the geography and the five starting texts, searched by word for hidden, buried or concealed grain, without result.',
  },
  {
    id: 'claims/not-found.fate-of-khojaev',
    says: 'What became of Faizullah Khojaev stands in nothing that we read.',
    when: 'standing',
    where: [],
    who: ['people/faizullah-khojaev'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'His later life is well known elsewhere, but no page of our own tells it. The game therefore says nothing of it.',
    mind: 'The record of the Moscow trial of 1938, or a life of him that cites it.',
    searched:
      'Our notes, their list of gaps, the geography and the five starting texts, searched by word for his name with the 1930s, a trial or an execution, without result.',
  },
  {
    id: 'claims/not-found.ibrahims-riders',
    says: 'How many riders Ibrahim Bek had in November 1921 is not known.',
    when: 'standing',
    where: ['places/lakai'],
    who: ['people/ibrahim-bek'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'The figures found for his men, from 3,500 to 10,000, are not dated to that month. The number in the game is a setting of the makers.',
    mind: 'A Red intelligence summary on the Lakai for that month.',
    searched:
      'Our notes, their list of gaps, the geography and the five starting texts, searched by word for his riders; the three figures found carry no such month in our notes.',
  },
  {
    id: 'claims/not-found.pardon-in-the-east',
    says: 'Whether a pardon was offered to the bands of Eastern Bukhara by the summer of 1922 is not known.',
    when: '1922-05/1922-08-04',
    where: [],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'An amnesty stands on a list of proposals for Turkestan, and no proclamation for the eastern districts was seen. A pardon that the game shows there is its own.',
    mind: 'A printed leaflet of amnesty from Dushanbe or Baysun.',
    searched:
      'Our notes, their list of gaps, the geography and the five starting texts, searched by word for amnesty and pardon; the hits are a list for Turkestan, general surveys and a plea in Samarkand oblast.',
  },
] as const satisfies readonly Claim[]
