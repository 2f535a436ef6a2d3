/** The annotated bibliography and the notes on what is invented. */
export const sources = {
  heading: 'Sources',
  lead: 'What the game rests on, how far each can be trusted, and how its makers saw it.',
  search: 'Find a source',
  none: 'No source has those words.',
  all: 'All the sources',
  loading: 'Fetching the list…',
  failed: 'The list could not be fetched.',
  count: { one: '{n} source', other: '{n} sources' },
  reliability: 'How far to trust it:',
  seen: 'How it was seen:',
  whole: 'whole',
  excerpt: 'in excerpt',
  through: 'only through another work',
  document: 'Documents of the time',
  press: 'Press of the time',
  memoir: 'Memoirs and partisans',
  scholarship: 'Scholarship',
  textbook: 'Textbooks',
  popular: 'Popular history',
  memory: 'Memory and legend',
  geodata: 'Maps and measurements',
  unknown: 'This source is not in the list.',
  inventedHeading: 'What “invented” means here',
  invented1:
    'A paragraph marked “invented” was made up for this game. No paper records it. The weather on a given day, a price, a conversation in a tent: the record is silent, so the makers chose something that could have been, and say so.',
  invented2:
    'A paragraph or person marked “composite” is put together from several records, or carries a real name about which too little is known.',
  invented3:
    'No invented paper is passed off as real, and no real person has been given an invented letter or diary. Mirza Yusuf, who tells the story, is invented, and so is his journal.',
} as const
