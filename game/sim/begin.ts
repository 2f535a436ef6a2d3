import type { Content } from '../../story/schema/content.ts'
import type { DistrictId, PersonId, PlaceId } from '../../story/schema/ids.ts'
import type { Person } from '../../story/schema/person.ts'
import { landOf, num } from './gazetteer.ts'
import { refreshRegard } from './model/regard.ts'
import { HIS_POLE } from './model/stand.ts'
import { openTurn, PASHA, share, whole } from './turn.ts'
import type { Band, BandId, DistrictState, PersonState, World } from './world.ts'

/** Grows when a change of rules would replay an old record to another world. */
export const RULES_VERSION = 2

const START: PlaceId = 'places/bukhara'
const slug = (id: string): string => id.slice(id.indexOf('/') + 1)

const nobody = { guns: 0, machineGuns: 0, hidden: false, follows: null, task: { kind: 'camp' } } as const

/** Enver's own party: twenty-four men on a hunt, with spare horses. */
function ownBand(content: Content): Band {
  const men = num(content, 'start.riders')
  return {
    ...nobody,
    id: PASHA,
    side: 'pasha',
    leader: null,
    men,
    horses: num(content, 'start.horses'),
    rifles: men,
    grain: num(content, 'start.grain'),
    order: num(content, 'start.order'),
    spirit: num(content, 'start.spirit'),
    hidden: true,
    at: content.places.some(place => place.id === START) ? START : content.places[0]!.id,
  }
}

/** Whether a person keeps riders of his own in the field. */
const hasRiders = (person: Person): boolean =>
  person.following > 0 && person.home !== null && (person.role === 'chief' || person.aim === 'republic')

function chiefBand(content: Content, person: Person): Band {
  const men = share(person.following, num(content, 'chiefs.in-the-field'))
  return {
    ...nobody,
    id: `bands/${slug(person.id)}`,
    side: 'chiefs',
    leader: person.id,
    men,
    horses: men,
    rifles: share(men, num(content, 'men.armed-of-chiefs')),
    grain: num(content, 'start.grain'),
    order: num(content, person.role === 'chief' ? 'chiefs.order' : 'rising.order'),
    spirit: num(content, 'chiefs.spirit'),
    at: person.home!,
  }
}

const GARRISON = 'garrison-men.'

/** Red garrisons: one wherever an assumption gives the men of one. */
function garrisons(content: Content): readonly Band[] {
  const places = new Set(content.places.map(place => place.id))
  return Object.keys(content.numbers)
    .filter(id => id.startsWith(GARRISON))
    .map(id => id.slice(GARRISON.length))
    .filter(name => places.has(`places/${name}`))
    .sort()
    .map(name => {
      const men = num(content, `${GARRISON}${name}`)
      return {
        ...nobody,
        id: `bands/garrison-${name}` as BandId,
        side: 'reds' as const,
        leader: null,
        men,
        horses: share(men, num(content, 'garrison.mounted')),
        rifles: men,
        machineGuns: whole((men * num(content, 'garrison.machine-guns-per-thousand')) / 1000),
        grain: num(content, 'garrison.grain'),
        order: num(content, 'garrison.order'),
        spirit: num(content, 'garrison.spirit'),
        at: `places/${name}` as PlaceId,
        task: { kind: 'garrison' as const },
      }
    })
}

function personState(person: Person): PersonState {
  const abroad = person.role === 'patron' || person.role === 'red'
  const rides = person.home === null && (person.role === 'officer' || person.role === 'civilian')
  return {
    alive: true,
    regard: person.regard,
    grounds: {},
    band: hasRiders(person) ? `bands/${slug(person.id)}` : null,
    at: person.home,
    following: person.following,
    stance: rides ? 'with' : abroad && person.home === null ? 'away' : 'free',
  }
}

function districtStates(content: Content): Record<DistrictId, DistrictState> {
  const states: Record<DistrictId, DistrictState> = {}
  for (const { id, start } of content.districts)
    states[id] = {
      holder: start.holder,
      control: num(content, start.holder === 'republic' ? 'control.of-the-republic' : 'control.at-start'),
      support: start.support,
      grain: start.grain,
      herds: start.herds,
      dead: 0,
      fled: 0,
      concessions: 0,
    }
  return states
}

/** The world of the prologue: Bukhara, the last week of October 1921. */
export function begin(content: Content, seed: number): World {
  landOf(content)
  const bands: Record<BandId, Band> = { [PASHA]: ownBand(content) }
  for (const person of content.people)
    if (hasRiders(person)) bands[`bands/${slug(person.id)}`] = chiefBand(content, person)
  for (const garrison of garrisons(content)) bands[garrison.id] = garrison
  const people: Record<PersonId, PersonState> = {}
  for (const person of content.people) people[person.id] = personState(person)
  const world: World = {
    rulesVersion: RULES_VERSION,
    seed,
    week: 0,
    pasha: { alive: true, captiveOf: null, captiveSince: null, stand: HIS_POLE, question: null },
    bands,
    districts: districtStates(content),
    people,
    pledges: [],
    acts: [],
    letters: [],
    reports: [],
    reds: {
      phase: 'neglect',
      alarm: num(content, 'alarm.at-start'),
      gathered: 0,
      ordered: 0,
      heard: 0,
      phaseSince: 0,
      feeler: 'none',
    },
    scars: [],
    camps: [{ week: 0, place: bands[PASHA]!.at }],
    seen: {},
    chosen: {},
    chronicle: [],
    ending: null,
  }
  const turn = openTurn(world, content)
  refreshRegard(turn)
  return turn.world
}
