/** The page of the model's numbers. */
export const model = {
  heading: 'Why the model works this way',
  lead: 'The map and the weeks run on numbers. Each makes a claim about the past or is a guess, and says which. None of them is hidden.',
  guesses:
    '{guesses} of {n} are our own guesses, because nobody wrote the thing down, or nobody we read. The others rest on a source, and even there the source may be wrong.',
  doubt:
    'A model shows what could follow from what, if its numbers hold. It does not show what would have happened. Choose a number you disbelieve, look at its range, and ask what you would need to read to move it.',
  every: 'Every number, by what it decides',
  search: 'Find a number',
  none: 'No number here has those words.',
  topic: { one: '{title} (one number)', other: '{title} ({n} numbers)' },
  which: 'Which numbers',
  all: 'All',
  moving: 'Those that moved something',
  contested: 'Disputed',
  sourced: 'After a source',
  value: '{value} {unit}',
  range: 'Between {low} and {high}.',
  guess: 'Our guess.',
  told: 'After a source.',
  disputed: 'Disputed: {what}',
  matters: 'The numbers that matter most',
  mattersLead:
    'Each number was set to the least and to the most that we allow it, with all others as they stand, in {n} campaigns of fixed orders. These changed most endings, threw the year most often out of step with the record, or moved the last week furthest. {moved} of {tried} numbers moved anything; of the others nothing is said below.',
  moved: 'At its least {least}; at its most {most}.',
  sooner: { one: 'the account ends one week sooner', other: 'the account ends {n} weeks sooner' },
  later: { one: 'the account ends one week later', other: 'the account ends {n} weeks later' },
  otherwise: {
    one: 'one campaign of {all} ends otherwise',
    other: '{n} campaigns of {all} end otherwise',
  },
  astray: {
    one: 'in one campaign of {all} the year falls out otherwise than the record has it',
    other: 'in {n} campaigns of {all} the year falls out otherwise than the record has it',
  },
  unmoved: 'nothing changes',
} as const
