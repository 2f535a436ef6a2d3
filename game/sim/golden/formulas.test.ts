import { expect, test } from 'vitest'
import { TINY, tiny, tinyTurn, withBand } from '../fixtures.ts'
import { HAPPENINGS, type Happening } from '../happening.ts'
import { fortune } from '../model/regard.ts'
import { distanceTo } from '../model/stand.ts'
import { groundFor, gunWorth, strengthOf, underFire } from '../model/strength.ts'
import { daysFrom, drawGoodwill, loadsFor } from '../model/supply.ts'
import { pashaBand, setDistrict, type Turn } from '../turn.ts'
import { hearAlarms } from '../week/alarm.ts'
import { fight } from '../week/battle.ts'
import { pursuit, toll } from '../week/casualties.ts'
import { halfDaysOf } from '../week/marches.ts'
import { chances } from '../week/raids.ts'
import { pressSieges } from '../week/sieges.ts'
import { oddsOfSlipping } from '../week/slip.ts'
import type { Band } from '../world.ts'

const HEADER = [
  'What each formula of the model answers to a few inputs. Changed only in a commit that says why a formula',
  'or a number of it was changed: npx vitest run game/sim/golden/formulas.test.ts -u',
]

const host = (over: Partial<Band> = {}): Band => ({
  ...tiny().bands['bands/pasha']!,
  men: 400,
  horses: 300,
  rifles: 240,
  order: 30,
  spirit: 60,
  grain: 10,
  at: 'places/valley',
  ...over,
})
const column = (over: Partial<Band> = {}): Band => ({
  ...host(),
  id: 'bands/left-column',
  side: 'reds',
  men: 1000,
  horses: 500,
  rifles: 1000,
  guns: 4,
  machineGuns: 8,
  order: 70,
  ...over,
})

/** A turn in which the country of the valley thinks so of the rising. */
function inCountry(support: number): Turn {
  const turn = tinyTurn()
  setDistrict(turn, 'districts/vale', { support })
  return turn
}

const fought = (us: Partial<Band>, them: Partial<Band>, seed: number): string => {
  const world = tiny(host(us), seed)
  const foe = column(them)
  const turn = tinyTurn({ ...world, bands: { ...world.bands, [foe.id]: foe } })
  const met = fight(turn, [foe], [pashaBand(turn.world)], 'places/valley', 0, null)
  const after = (id: Band['id']) => turn.world.bands[id]?.men ?? 0
  return `${met.won} ${met.percent} ours ${after('bands/pasha')} theirs ${after(foe.id)} ${met.why.join('+')}`
}

const sieged = (men: number, grain: number): string => {
  const task = { kind: 'besiege', place: 'places/market', since: 4, march: null } as const
  const world = withBand(tiny({ ...host({ men }), at: 'places/market', task }), 'bands/garrison-market', {
    grain,
  })
  const acts = [{ what: 'break-with-moscow', week: 1, place: null }]
  const turn = tinyTurn({ ...world, acts })
  pressSieges(turn)
  const left = turn.world.bands['bands/garrison-market']
  return left ? `grain ${left.grain} spirit ${left.spirit}` : 'gone'
}

const alarmOf = (kind: Happening['kind']): number => {
  const heard = (band: Band['id']): number => {
    const world = tiny()
    const told = {
      id: 0,
      week: 1,
      kind,
      band,
      district: 'districts/vale',
      causes: [],
      witnessed: true,
    } as const
    const turn = tinyTurn({ ...world, chronicle: [told], reds: { ...world.reds, alarm: 500 } })
    hearAlarms(turn)
    return turn.world.reds.alarm - 500
  }
  return heard('bands/pasha')
}

const fameOf = (kind: Happening['kind']): number =>
  fortune(
    tinyTurn({
      ...tiny(),
      chronicle: [{ id: 0, week: 4, kind, band: 'bands/pasha', causes: [], witnessed: true }],
    }),
  )

/** What a week answers in which nothing happened that anybody minds: the alarm fades, the fame stays. */
const QUIET = '-3 0'

const SIZES = [0, 24, 200, 1500]
const LEVELS = [0, 30, 70, 100]

function rows(): readonly (readonly [string, string | number])[] {
  const turn = tinyTurn()
  const [aslan, berdi] = ['people/aslan', 'people/berdi'].map(id => turn.land.person.get(id as never)!)
  const flat = (value: number) =>
    ({ ideology: value, strategy: value, legitimacy: value, vision: value, tradition: value }) as const
  return [
    ...SIZES.map(
      men => [`strength of ${men} men`, strengthOf(turn, [host({ men, rifles: men })], [])] as const,
    ),
    ...LEVELS.map(order => [`strength at order ${order}`, strengthOf(turn, [host({ order })], [])] as const),
    ...LEVELS.map(
      spirit => [`strength at spirit ${spirit}`, strengthOf(turn, [host({ spirit })], [])] as const,
    ),
    ...[0, 240, 400].map(
      r => [`strength with ${r} rifles`, strengthOf(turn, [host({ rifles: r })], [])] as const,
    ),
    ...LEVELS.map(order => [`six guns on order ${order}`, gunWorth(turn, 6, [host({ order })])] as const),
    ...LEVELS.map(
      order =>
        [`per cent under fire at order ${order}`, underFire(turn, [host({ order })], [column()])] as const,
    ),
    ...[-100, -20, 0, 60, 100].map(
      s =>
        [
          `ground at support ${s}`,
          `${groundFor(inCountry(s), host())} ${groundFor(inCountry(s), column())}`,
        ] as const,
    ),
    ...[1, 2].flatMap(seed => [
      [`fight, seed ${seed}: a loose host`, fought({}, {}, seed)] as const,
      [`fight, seed ${seed}: a drilled host`, fought({ order: 80 }, {}, seed)] as const,
      [`fight, seed ${seed}: a great host`, fought({ men: 3000, rifles: 1500 }, {}, seed)] as const,
      [
        `fight, seed ${seed}: without guns`,
        fought({ men: 1400, rifles: 1100 }, { guns: 0, machineGuns: 0 }, seed),
      ] as const,
    ]),
    ['pursuit, riders after foot', pursuit(turn, [column({ horses: 1000 })], [host({ horses: 0 })])],
    ['pursuit, foot after riders', pursuit(turn, [column({ horses: 0 })], [host({ horses: 400 })])],
    ...(['won', 'drew', 'lost'] as const).map(
      how => [`toll of a side that ${how}`, toll(turn, [host()], [column()], how, 40)] as const,
    ),
    ...[-50, 0, 60].map(
      s => [`odds of slipping at support ${s}`, oddsOfSlipping(inCountry(s), [host()])] as const,
    ),
    ['odds of slipping on foot', oddsOfSlipping(inCountry(60), [host({ horses: 0 })])],
    ['odds of slipping in ranks', oddsOfSlipping(inCountry(60), [host({ order: 90 })])],
    ...[150, 400, 900].flatMap(men => [
      [`siege week, ${men} men, flour`, sieged(men, 30)] as const,
      [`siege week, ${men} men, none`, sieged(men, 0)] as const,
    ]),
    ...[40, 200].map(
      men =>
        [
          `raid by ${men}`,
          chances(turn, host({ men, horses: men }), turn.world.bands['bands/garrison-gate'])
            .map(part => part.join(' '))
            .join(', '),
        ] as const,
    ),
    ['march of riders', halfDaysOf(turn, host())],
    ['march with led horses', halfDaysOf(turn, host({ horses: 700 }))],
    ['march by night', halfDaysOf(turn, host({ hidden: true }))],
    ['march of a column', halfDaysOf(turn, column())],
    ['march of Red horse', halfDaysOf(turn, column({ guns: 0 }))],
    ...SIZES.map(men => [`loads for ${men} men, 7 days`, loadsFor(turn, men, 7)] as const),
    ...SIZES.map(men => [`days for ${men} men from 100 loads`, daysFrom(turn, men, 100)] as const),
    ...[-40, 0, 40, 100].map(
      s => [`goodwill at support ${s}`, drawGoodwill(inCountry(s), host(), 1000)] as const,
    ),
    ...[-100, 0, 100].map(
      v => [`distance from ${v}`, `${distanceTo(aslan!, flat(v))} ${distanceTo(berdi!, flat(v))}`] as const,
    ),
    ...TINY.people.map(({ id }) => [`regard of ${id} at the start`, turn.world.people[id]!.regard] as const),
    ...HAPPENINGS.map(
      kind => [`alarm and fame of ${kind}`, `${alarmOf(kind)} ${fameOf(kind)}`] as const,
    ).filter(([, value]) => value !== QUIET),
  ]
}

test('every formula answers as it did: a change of one is a change made knowingly', async () => {
  const text = [...HEADER, '', ...rows().map(([what, value]) => `${what}: ${value}`), ''].join('\n')
  await expect(text).toMatchFileSnapshot('./formulas.txt')
})
