import type { Command, Deed, Order } from '../sim/command.ts'
import {
  either,
  id,
  type KindShapes,
  kinds,
  list,
  oneOf,
  orNull,
  type Shape,
  text,
  whole,
  yesNo,
} from './shape.ts'

const word = text(60, /^[a-z0-9-]+$/)
const scene = text(80, /^[a-z]\w*$/)
const band = id('bands')
const party = id('people', 'districts')
const goods = oneOf('grain', 'horses', 'men')

/** Every order, field by field. */
const ORDER: KindShapes<Order> = {
  move: { band, to: id('places'), hidden: yesNo },
  raid: { band, place: id('places') },
  besiege: { band, place: id('places') },
  offer: { to: id('places', 'people'), terms: oneOf('surrender', 'passage', 'peace') },
  muster: { band, how: oneOf('gather', 'disperse') },
  drill: { band },
  take: { district: id('districts'), goods },
  give: { to: party, goods: oneOf('grain', 'horses', 'men', 'rifles'), amount: whole(1, 100_000) },
  ask: { person: id('people'), what: oneOf('join', 'stay', 'guide', 'grain', 'leave-lakai', 'release') },
  write: {
    to: either(oneOf('all'), id('people')),
    about: oneOf('help', 'oath', 'vouch', 'join', 'quit-turkestan', 'thanks'),
  },
}

const men = { men: whole(1, 100_000), why: word }
const store = { goods: oneOf('grain', 'horses', 'rifles'), amount: whole(1, 100_000), why: word }
const mood = { district: id('districts'), why: word }
const grace = { person: id('people'), why: word }
const given = { to: party, what: word }

/** Every deed, field by field. */
const DEED: KindShapes<Deed> = {
  pledge: { ...given, due: orNull(whole(0, 200)), witnesses: list(id('people'), 30) },
  keep: given,
  break: given,
  declare: { act: word },
  favour: grace,
  slight: grace,
  join: men,
  lose: men,
  gain: store,
  spend: store,
  please: mood,
  anger: mood,
  seize: { by: id('people') },
  release: { why: word },
  carry: { to: id('places') },
  answer: { reply: oneOf('accepted', 'stalled', 'refused') },
  judge: { question: word },
  fate: { ending: id('endings') },
  order: { order: kinds<Order>(ORDER) },
}

const COMMAND: KindShapes<Command> = {
  ...ORDER,
  enter: { scene },
  choose: { choice: text(120, /^[a-z]\w*\.[a-z][a-z0-9-]*$/) },
  deed: { deed: kinds<Deed>(DEED), scene },
  cancel: { band },
  week: {},
}

/** One command of a log. */
export const command: Shape = kinds<Command>(COMMAND)
