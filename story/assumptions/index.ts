import type { Assumption } from '../schema/source.ts'
import { askings } from './asking.ts'
import { bargains } from './bargains.ts'
import { battles } from './battles.ts'
import { breach } from './breach.ts'
import { bread } from './bread.ts'
import { captivity } from './captivity.ts'
import { chiefs } from './chiefs.ts'
import { columns } from './columns.ts'
import { country } from './country.ts'
import { disputes } from './disputes.ts'
import { distances } from './distance.ts'
import { fighting } from './fighting.ts'
import { garrisons } from './garrisons.ts'
import { hunt } from './hunt.ts'
import { marches } from './marches.ts'
import { methods } from './methods.ts'
import { moscow } from './moscow.ts'
import { offices } from './offices.ts'
import { otherSide } from './other-side.ts'
import { ownWill } from './own-will.ts'
import { regards } from './people.ts'
import { questions } from './questions.ts'
import { seasons } from './seasons.ts'
import { sieges } from './sieges.ts'
import { start } from './start.ts'

/** A topic of the model: what it reckons with, and its numbers. */
export interface Topic {
  readonly title: string
  /** What the topic decides in play, for somebody who has never seen a rule. */
  readonly lead: string
  readonly numbers: readonly Assumption[]
}

const list: readonly Topic[] = [
  {
    title: 'With what he rode out',
    lead: 'Riders, rifles and bread on the morning of 9 November. Twenty-four is one writer’s number; most of the rest is what such a party would have needed.',
    numbers: start,
  },
  {
    title: 'How far men ride',
    lead: 'A week’s march over real tracks, for led horses, for men who hide, and for guns. Snow and flood close the roads by the month.',
    numbers: marches,
  },
  {
    title: 'What decides a fight',
    lead: 'Rifles, order, spirit, guns and ground. Ordered men win in the open and die under guns; scattered men lose little and hold nothing.',
    numbers: [...battles, ...fighting],
  },
  {
    title: 'Rings, stores and terms',
    lead: 'A garrison eats what it has and then asks for terms. A storm costs the stormers more than the wall costs to hold.',
    numbers: sieges,
  },
  {
    title: 'The garrisons of November',
    lead: 'Who held which town. No list of them was found; the towns are general knowledge, the numbers are ours.',
    numbers: garrisons,
  },
  {
    title: 'Bread and horses',
    lead: 'What a rider and his horse eat, what villages give of their own will, and what is taken when they do not.',
    numbers: bread,
  },
  {
    title: 'Villages',
    lead: 'Who holds a valley and whom it would feed are two things here. Takings and reprisals of either side burn support; what is given back by the other side draws it away without a shot.',
    numbers: country,
  },
  {
    title: 'Seasons, seed and long guests',
    lead: 'What is carried off before the sowing is missed at the harvest, horses die where there is no grass, and a valley counts what a guest eats.',
    numbers: seasons,
  },
  {
    title: 'What makes and unmakes regard',
    lead: 'A chief weighs where the Pasha stands, what was promised, what was done, and how lucky he has been.',
    numbers: [...regards, ...askings, ...distances],
  },
  {
    title: 'What one man or woman does',
    lead: 'An officer drills, a consul writes, a ferryman brings news, and each stops when he is dead or gone. Most of what is given to them here to do is ours.',
    numbers: offices,
  },
  {
    title: 'What is borrowed on a word',
    lead: 'Men, grain, guides and silence are lent on promises with a day to them. Where one was kept more comes; where one was broken men go home and nobody lends.',
    numbers: bargains,
  },
  {
    title: 'What chiefs do of themselves',
    lead: 'They raid, sulk, bargain, whisper, go home to the harvest, change sides and strike at a man who has been beaten; some fall.',
    numbers: [...chiefs, ...ownWill, ...breach],
  },
  {
    title: 'The guest who may not leave',
    lead: 'A stranger under Ibrahim Bek’s roof goes free when somebody is believed who vouches for him, and letters are slow.',
    numbers: captivity,
  },
  {
    title: 'What alarms Tashkent and Moscow',
    lead: 'A quiet Pasha is left alone longer. Towns, raids, titles and letters alarm; troops follow alarm when Moscow next sits on Bukhara.',
    numbers: moscow,
  },
  {
    title: 'What the other side reads, forges and raises',
    lead: 'The rising alarms Moscow without the Pasha, and its patience has an end. Letters are opened or forged, militias are raised, railway towns are made good, and a raid on the line holds trains and waggons up.',
    numbers: [...otherSide, ...methods],
  },
  {
    title: 'The columns of summer',
    lead: 'Two columns come east in summer, and go no further than their bread can follow.',
    numbers: columns,
  },
  {
    title: 'The hunt, reports and the end',
    lead: 'A man in hiding is found by somebody who talks, and news loses truth on the road.',
    numbers: hunt,
  },
  {
    title: 'The five questions',
    lead: 'How a finished campaign is answered in whole numbers, so that two can be compared. The weights are ours, and what they weigh cannot be added up.',
    numbers: questions,
  },
]

/** A number with what is said against it, where sources collide. */
function withDispute(one: Assumption): Assumption {
  const dispute = disputes[one.id]
  return dispute ? { ...one, disputed: dispute.disputed, disputedBy: dispute.by } : one
}

/** The numbers of the model by topic, as the page "Why the model works this way" lists them. */
export const topics: readonly Topic[] = list.map(topic => ({
  ...topic,
  numbers: topic.numbers.map(withDispute),
}))

/** Every number of the model that makes a claim, topic by topic. */
export const assumptions: readonly Assumption[] = topics.flatMap(({ numbers }) => numbers)

/** Assumption id to value, as `Content` hands it to the simulation. */
export function numbersOf(list: readonly Assumption[] = assumptions): Readonly<Record<string, number>> {
  return Object.fromEntries(list.map(assumption => [assumption.id, assumption.value]))
}
