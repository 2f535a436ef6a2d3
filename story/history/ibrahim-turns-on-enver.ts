import type { Attested } from '../schema/source.ts'

export const ibrahimTurnsOnEnver = {
  id: 'history/ibrahim-turns-on-enver',
  date: '1922-06',
  weeks: [30, 34],
  place: 'places/lakai',
  enver: 'places/lakai',
  what: "Ibrahim Bek's Lakais fell on Enver's people from two sides in their own valley.",
  rival: 'Some date his hostility from December and see no turn at all. The day is unknown.',
  confidence: 'attested',
  cites: ['sources/artikov', 'sources/sokolov-100-battles', 'sources/ibrahim-entry', 'sources/togan-memoirs'],
} satisfies Attested
