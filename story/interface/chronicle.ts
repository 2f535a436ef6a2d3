/** The chronicle of what is known to have happened, and its causes. */
export const chronicle = {
  heading: 'The chronicle',
  lead: 'What the Pasha saw or has been told. Ask why, and the chronicle answers with what came before.',
  search: 'Search the chronicle',
  none: 'Nothing has happened yet.',
  noMatch: 'Nothing in the chronicle has those words.',
  why: 'Why?',
  whyOf: 'Why? {what}',
  because: 'because: {what}',
  decided: 'What decided it: {what}.',
  ago: { one: 'a week before', other: '{n} weeks before' },
  same: 'the same week',
  root: 'No earlier cause is written down.',
  unknown: 'Something behind this has not reached the Pasha.',
  week: 'Week {week}',
  folded: { one: '{title} (one entry)', other: '{title} ({n} entries)' },
  prologue: 'Before the ride',
} as const
