/** The page of the model's numbers. */
export const model = {
  heading: 'Why the model works this way',
  lead: 'The map and the weeks run on numbers. Each makes a claim about the past or is a guess, and says which. None of them is hidden.',
  guesses:
    '{guesses} of {n} are our own guesses, because nobody wrote the thing down, or nobody we read. The others rest on a source, and even there the source may be wrong.',
  doubt:
    'A model shows what could follow from what, if its numbers hold. It does not show what would have happened. Choose a number you disbelieve, look at its range, and ask what you would need to read to move it.',
  search: 'Find a number',
  none: 'No number has those words.',
  topic: '{title}: {n}',
  value: '{value} {unit}',
  range: 'Between {low} and {high}.',
  guess: 'Our guess.',
  told: 'After a source.',
} as const
