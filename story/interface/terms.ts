/** Contested words, a glossary with pronunciation, how names are spelt. */
export const terms = {
  heading: 'Words and names',
  lead: 'Words that were or are weapons, words that want explaining, and how names are spelt here.',
  search: 'Find a word',
  none: 'No word like that.',
  contested: 'Contested words',
  glossary: 'Glossary',
  spelling: 'How names are spelt',
  spellingLead:
    'One spelling for each name, chosen to be read aloud by somebody who knows none of the languages. It is nobody’s official one.',
  sound: 'Sound',
  written: 'Written',
  example: 'As in',
  said: 'say {how}',
  back: 'All the words',
  people: 'Who is who',
  peopleLink: 'The people paper has everybody, with the name in the script each would have used.',
  places: 'Places',
  placesLink: 'The atlas has every place, with its Persian, Russian and present names.',
} as const
