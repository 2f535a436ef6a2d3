import type { PersonId } from '../../../story/schema/ids.ts'
import type { Happening } from '../happening.ts'
import { isGone, lives } from '../model/present.ts'
import { addGround } from '../model/regard.ts'
import { termsToJoin } from '../rules/bargains.ts'
import { giveWord } from '../rules/give-word.ts'
import { joinHost, whyNot } from '../rules/joining.ts'
import { post, weeksToReach } from '../rules/write.ts'
import { because, causeOf, chance, lastOf, of, setDistrict, type Turn, tell, whole } from '../turn.ts'
import type { Letter } from '../world.ts'
import { oathIsThePrice } from './bargain.ts'
import { learn } from './gossip.ts'
import { comesOut, takeIn } from './intrigue.ts'
import { readByReds } from './red-post.ts'

const byHim = (letter: Letter) => (h: { kind: string; n?: number }) =>
  h.kind === 'letter-sent' && h.n === letter.id

/** What set a letter off: its own sending, or for one between others the letter that its writer had. */
const sentBy = (letter: Letter) => (h: Happening) =>
  letter.from === 'pasha' ? byHim(letter)(h) : h.kind === 'letter-came' && h.person === letter.from
/** Letters that are meant to spoil somebody's regard. */
const WHISPERS: readonly string[] = ['against-a-rival', 'against-the-pasha']

/** Whether somebody who has read such a letter would tell the Pasha. */
const isFriend = (turn: Turn, id: PersonId): boolean =>
  (turn.world.people[id]?.regard ?? 0) >= of(turn, 'intrigue.told-by-friends')

/** A letter may be opened on the road: by a captor always, else now and then; promises in it come out. */
function opened(turn: Turn, letter: Letter): boolean {
  const captor = turn.world.pasha.captiveOf
  const reader =
    letter.from === 'pasha' && captor !== null && lives(turn, captor)
      ? captor
      : chance(turn, 'letter-opened', String(letter.id), of(turn, 'letter.opened-odds'))
        ? nosy(turn, letter)
        : null
  if (reader === null || reader === letter.to) return false
  tell(turn, {
    kind: 'letter-opened',
    person: reader,
    what: letter.about,
    n: letter.id,
    causes: because(turn.world, sentBy(letter)),
  })
  for (const pledge of turn.world.pledges) if (pledge.to === letter.to) learn(turn, pledge.id, reader)
  const read = causeOf(turn.world, ['letter-opened'], h => h.n === letter.id)
  if (WHISPERS.includes(letter.about) && isFriend(turn, reader)) comesOut(turn, letter.id, read)
  return true
}

/** Who gets hold of a stray letter: a chief in arms or at home, by the dice. */
function nosy(turn: Turn, letter: Letter): PersonId | null {
  const chiefs = turn.content.people.filter(
    p => p.role === 'chief' && p.id !== letter.to && p.id !== letter.from && !isGone(turn, p.id),
  )
  const at = chiefs.length === 0 ? -1 : letter.id % chiefs.length
  return chiefs[at]?.id ?? null
}

/** Who opened a letter on the road knows what was promised in it to the man who came on it. */
function readByAnother(turn: Turn, letter: Letter, to: PersonId): void {
  const reader = lastOf(turn.world, ['letter-opened'], h => h.n === letter.id)?.person
  if (reader === undefined) return
  for (const pledge of turn.world.pledges)
    if (pledge.to === to && pledge.week === turn.world.week) learn(turn, pledge.id, reader)
}

function askedToJoin(turn: Turn, id: PersonId, cause: readonly number[]): void {
  const state = turn.world.people[id]
  const person = turn.land.person.get(id)
  if (
    !state?.alive ||
    !person ||
    state.stance !== 'free' ||
    person.role === 'red' ||
    person.role === 'patron'
  )
    return
  if (state.regard >= of(turn, 'ask.regard-to-join')) {
    const yes = tell(turn, {
      kind: 'asked-yes',
      person: id,
      what: 'join',
      n: 0,
      causes: cause,
      witnessed: true,
    })
    const owed = termsToJoin(turn, id)
    joinHost(turn, id, [yes])
    giveWord(turn, owed, [yes], [])
  } else if (person.role === 'chief')
    tell(turn, {
      kind: 'asked-no',
      person: id,
      what: whyNot(turn, id) || 'fear',
      n: 0,
      causes: cause,
      witnessed: true,
    })
}

/** Somebody who thinks well of the Pasha speaks for him to whoever holds him, or to the chief who doubts him most. */
function vouch(turn: Turn, id: PersonId): void {
  const state = turn.world.people[id]
  if (!state || isGone(turn, id) || state.regard < of(turn, 'letter.regard-to-vouch')) return
  const doubter =
    turn.world.pasha.captiveOf ??
    turn.content.people
      .filter(p => p.role === 'chief' && p.id !== id && !isGone(turn, p.id))
      .sort((a, b) => (turn.world.people[a.id]?.regard ?? 0) - (turn.world.people[b.id]?.regard ?? 0))[0]?.id
  if (!doubter) return
  post(turn, {
    from: id,
    to: doubter,
    about: 'vouch',
    arrives: turn.world.week + weeksToReach(turn, doubter),
  })
}

/** The patron in Kabul answers for a stranger: warmly to one who has sworn to him, coldly to a republican. */
function patronAnswers(turn: Turn, letter: Letter, patron: PersonId): void {
  if (letter.from === 'pasha') {
    addGround(turn, patron, 'oath', of(turn, 'words.glad-of-a-pledge'))
    const captor = turn.world.pasha.captiveOf
    if (captor === null || !turn.land.person.get(patron)) return
    const arrives = turn.world.week + of(turn, 'letter.weeks-abroad')
    post(turn, { from: patron, to: captor, about: 'my-brother', arrives })
    return
  }
  const sworn = turn.world.pledges.some(
    p => p.to === patron && p.what === 'throne-to-emir' && p.state !== 'broken',
  )
  const about = sworn ? 'my-brother' : 'keep-him'
  post(turn, {
    from: patron,
    to: letter.from,
    about,
    arrives: turn.world.week + of(turn, 'letter.weeks-abroad'),
  })
}

/** The Emir's good word counts once, however often it comes. */
function emirWrites(turn: Turn, to: PersonId): void {
  const known = turn.world.people[to]?.grounds.letter ?? 0
  if (known <= 0) addGround(turn, to, 'letter', of(turn, 'letter.of-the-emir'))
}

function read(turn: Turn, letter: Letter, to: PersonId): void {
  const sent = because(turn.world, sentBy(letter))
  const person = turn.land.person.get(to)
  const came = tell(turn, { kind: 'letter-came', person: to, what: letter.about, n: letter.id, causes: sent })
  if (
    person?.aim === 'restore-emir' &&
    person.role === 'patron' &&
    (letter.about === 'oath' || letter.about === 'who-is-he')
  )
    patronAnswers(turn, letter, to)
  else if (letter.about === 'join' || (letter.about === 'help' && person?.role !== 'patron')) {
    askedToJoin(turn, to, [came])
    readByAnother(turn, letter, to)
  } else if (letter.about === 'vouch' && letter.from === 'pasha') vouch(turn, to)
  else if (letter.about === 'vouch') addGround(turn, to, 'vouched', of(turn, 'letter.of-vouching'))
  else if (letter.about === 'my-brother') emirWrites(turn, to)
  else if (letter.about === 'keep-him') addGround(turn, to, 'held-back', of(turn, 'letter.of-a-cold-emir'))
  else if (letter.about === 'oath') {
    addGround(turn, to, 'oath', of(turn, 'words.glad-of-a-pledge'))
    if (letter.from === 'pasha') oathIsThePrice(turn, to)
  } else if (WHISPERS.includes(letter.about)) takeIn(turn, letter.id, to)
  else if (
    letter.about === 'thanks' &&
    !lastOf(turn.world, ['favoured'], h => h.person === to && h.what === 'manners')
  )
    addGround(turn, to, 'manners', 2)
}

/** A proclamation read out in the mosques: chiefs may come, and villages that lean his way lean further. */
function proclaim(turn: Turn, letter: Letter): void {
  const cause = because(turn.world, byHim(letter))
  if (letter.about === 'join' || letter.about === 'help')
    for (const person of turn.content.people)
      if (person.role === 'chief' || person.role === 'jadid') askedToJoin(turn, person.id, cause)
  for (const [id, state] of Object.entries(turn.world.districts))
    if (state.support > 0)
      setDistrict(turn, id as never, { support: state.support + of(turn, 'letter.of-a-proclamation') })
}

/** Letters on the road arrive, or are opened on the way and arrive all the same. */
export function carryLetters(turn: Turn): void {
  for (const letter of turn.world.letters) {
    // Nobody reads what a dead man wrote: his riders have gone home.
    if (letter.from !== 'pasha' && !lives(turn, letter.from)) continue
    const half = letter.sent + Math.max(1, whole((letter.arrives - letter.sent + 1) / 2))
    if (turn.world.week === half && !letter.opened && opened(turn, letter)) {
      const letters = turn.world.letters.map(l => (l.id === letter.id ? { ...l, opened: true } : l))
      turn.world = { ...turn.world, letters }
    }
    if (turn.world.week === half) readByReds(turn, letter)
    if (letter.arrives !== turn.world.week) continue
    if (letter.to === 'all') proclaim(turn, letter)
    else if (turn.world.people[letter.to]?.alive) read(turn, letter, letter.to)
  }
}
