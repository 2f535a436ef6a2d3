import type { Content } from '../../../story/schema/content.ts'
import type { Duty, Person } from '../../../story/schema/person.ts'
import { of, type Turn } from '../turn.ts'
import type { BandId } from '../world.ts'

/** What one holder of an office is worth, by the assumption that says so. */
const WORTH: Readonly<Record<Exclude<Duty, 'commands' | 'carries-news'>, string>> = {
  sits: 'offices.trains-of-a-plenipotentiary',
  concedes: 'offices.concessions-of-a-premier',
  treats: 'offices.weeks-of-a-consul',
  speaks: 'offices.deserters-of-a-captain',
  trains: 'offices.heart-of-an-inspector',
  recruits: 'offices.friends-recruited',
  drills: 'offices.order-of-an-officer',
  'carries-letters': 'offices.weeks-of-an-aide',
  'keeps-horses': 'offices.horses-spared',
}

/** Duties done in the Pasha's own service, by those who are with him and by nobody else. */
const HIS: readonly Duty[] = ['drills', 'carries-letters', 'keeps-horses', 'recruits']

/** Whether somebody lives and is where his office is; for Reds and people abroad `away` is where it is. */
function inPost(turn: Turn, person: Person, duty: Duty): boolean {
  const state = turn.world.people[person.id]
  if (!state?.alive) return false
  if (HIS.includes(duty)) return state.stance === 'with'
  if (person.role === 'red' || person.role === 'patron') return state.stance !== 'with'
  return duty === 'carries-news'
    ? state.stance === 'free' || state.stance === 'with'
    : state.stance === 'free'
}

const posts = new WeakMap<Content, ReadonlyMap<Duty, readonly Person[]>>()

/** Everybody with an office, by what it is; read off a content once. */
function offices(content: Content): ReadonlyMap<Duty, readonly Person[]> {
  const known = posts.get(content)
  if (known) return known
  const all = new Map<Duty, Person[]>()
  for (const person of content.people) {
    const duty = person.office?.does
    if (duty !== undefined) all.set(duty, [...(all.get(duty) ?? []), person])
  }
  posts.set(content, all)
  return all
}

/** Those who do a duty now, in the order of the content; the dead and those who have gone are not among them. */
export function holdersOf(turn: Turn, duty: Duty): readonly Person[] {
  return (offices(turn.content).get(duty) ?? []).filter(person => inPost(turn, person, duty))
}

/** What all holders of an office add this week, in the unit of its assumption; 0 when there is none. */
export function worthOf(turn: Turn, duty: keyof typeof WORTH): number {
  return holdersOf(turn, duty).length * of(turn, WORTH[duty])
}

/** How many commanders a band has. */
const commandersOf = (turn: Turn, band: BandId): number =>
  holdersOf(turn, 'commands').filter(person => person.office?.bands?.includes(band)).length

/** Points of order, of 100, that its commanders give a band which forms. */
export const commandOf = (turn: Turn, band: BandId): number =>
  commandersOf(turn, band) * of(turn, 'offices.order-of-a-commander')

/** Points of skill that its commanders give a squadron in finding a camp. */
export const pressOf = (turn: Turn, band: BandId): number =>
  commandersOf(turn, band) * of(turn, 'offices.press-of-a-commander')

/** Men whom the commanders ask for, beyond those Moscow would have ordered, and are given. */
export const menAskedFor = (turn: Turn): number =>
  holdersOf(turn, 'commands').length * of(turn, 'offices.men-a-commander-asks-for')
