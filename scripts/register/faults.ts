import type { Claim, Evidence } from '../../story/schema/claim.ts'
import type { Source } from '../../story/schema/source.ts'
import { AFTER, shownFrom, weeksOf } from './weeks.ts'

/** What the register is checked against. */
export interface Shelf {
  readonly sources: ReadonlyMap<string, Source>
  readonly people: ReadonlySet<string>
  readonly places: ReadonlySet<string>
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const DATED = new RegExp(`(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(${MONTHS.join('|')}) (1922)`, 'g')
/** Kinds of source that bear a claim by themselves: papers of the time. */
const STRONG = new Set(['document', 'press'])

const sentencesIn = (text: string): number =>
  text.split(/[.?!]["”']?(?:\s+(?=["“'A-Z0-9])|$)/).filter(Boolean).length

/** Every text of a claim that a reader sees. */
export const textsOf = (claim: Claim): readonly string[] => [
  claim.says,
  claim.rival,
  claim.judgement,
  claim.mind,
  claim.searched ?? '',
  ...[...claim.for, ...claim.against].map(({ says }) => says),
]

/** The last week a text names by a date of 1922; 0 when it names none. */
function latestIn(text: string): number {
  let latest = 0
  for (const [, day, month, year] of text.matchAll(DATED)) {
    const at = String(MONTHS.indexOf(month ?? '') + 1).padStart(2, '0')
    latest = Math.max(latest, weeksOf(`${year}-${at}${day ? `-${day.padStart(2, '0')}` : ''}`)[0])
  }
  return latest
}

function dateFaults(claim: Claim): string[] {
  if (claim.when !== 'standing') {
    try {
      weeksOf(claim.when)
    } catch {
      return [
        `when: '${claim.when}' is no EDTF date; write 1922-06-22, 1922-06~, 1922-03/1922-05 or standing`,
      ]
    }
  }
  if (!claim.line) return []
  const [first, last] = claim.line.weeks
  const [least, most] = claim.when === 'standing' ? [0, AFTER] : weeksOf(claim.when)
  const free = /[~?%]$/.test(claim.when) ? 4 : 0
  return first > last || first < least - free || last > most + free
    ? [`line: weeks ${first}-${last} lie outside what ${claim.when} can mean (${least}-${most})`]
    : []
}

/** A claim that may be shown in some week must not name what comes later. */
function spoilers(claim: Claim): string[] {
  const from = shownFrom(claim)
  if (from >= AFTER) return []
  return textsOf(claim).flatMap(text => [
    ...(latestIn(text) > from
      ? [
          `tells in week ${from} of a later day: '${text.slice(0, 60)}…'; give the claim the later date, or move that part to a claim of its own`,
        ]
      : []),
    ...(from < 39 && /\b(?:Enver'?s? (?:death|was killed|fell|died)|killed at Chagan|last stand)\b/.test(text)
      ? [`tells in week ${from} how it ended: '${text.slice(0, 60)}…'`]
      : []),
  ])
}

function confidenceFaults(claim: Claim, shelf: Shelf): string[] {
  const bearing = new Set(claim.for.map(({ source }) => source))
  const strong = [...bearing].some(id => STRONG.has(shelf.sources.get(id)?.kind ?? ''))
  switch (claim.confidence) {
    case 'attested':
      return bearing.size >= 2 || strong
        ? []
        : ['attested, but rests on one source that is no paper of the time']
    case 'disputed':
      return claim.rival === '' ? ['disputed, but names no rival version'] : []
    case 'unsourced':
      return claim.searched ? [] : ["unsourced: say in 'searched' what was looked for in vain"]
    default:
      return []
  }
}

function linkFaults(claim: Claim, shelf: Shelf): string[] {
  const evidence: readonly Evidence[] = [...claim.for, ...claim.against]
  const twice = evidence.map(({ source }) => source).filter((id, at, all) => all.indexOf(id) !== at)
  return [
    ...evidence
      .filter(({ source }) => !shelf.sources.has(source))
      .map(({ source }) => `unknown source '${source}'`),
    ...claim.who.filter(id => !shelf.people.has(id)).map(id => `unknown person '${id}'`),
    ...[...claim.where, ...(claim.line?.place ? [claim.line.place] : [])]
      .filter(id => !shelf.places.has(id))
      .map(id => `unknown place '${id}'`),
    ...twice.map(id => `'${id}' speaks twice; say it in one entry`),
    ...(claim.for.length === 0 && claim.confidence !== 'unsourced'
      ? ["a claim without a source: name one, or call it 'unsourced' and say what was searched"]
      : []),
  ]
}

function wordFaults(claim: Claim): string[] {
  const two = sentencesIn(claim.judgement)
  return [
    ...(two === 2 ? [] : [`judgement: two sentences wanted, found ${two}`]),
    ...(claim.says.split(/\s+/).length > 60 ? ['says: more than sixty words; is it two claims?'] : []),
    ...(claim.mind.length < 15 ? ['mind: name what would change it'] : []),
    ...textsOf(claim)
      .filter(text => /[—–“”‘’]|\b(?:TODO|TBD)\b/.test(text))
      .map(text => `straight quotes and no dashes: '${text.slice(0, 60)}…'`),
  ]
}

/** Everything wrong with one claim, each fault as a sentence; an empty list means that the build takes it. */
export const faultsOf = (claim: Claim, shelf: Shelf): readonly string[] => {
  const dates = dateFaults(claim)
  return [
    ...dates,
    ...linkFaults(claim, shelf),
    ...confidenceFaults(claim, shelf),
    ...wordFaults(claim),
    // A date that cannot be read has no week to compare with.
    ...(dates.length > 0 ? [] : spoilers(claim)),
  ]
}
