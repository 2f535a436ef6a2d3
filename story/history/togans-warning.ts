import type { Attested } from '../schema/source.ts'

export const togansWarning = {
  id: 'history/togans-warning',
  date: '1921-10',
  weeks: [0, 0],
  place: 'places/bukhara',
  enver: 'places/bukhara',
  what: "Zeki Velidi told him that the eastern bands were the Emir's men and that the odds were poor. By his account Enver answered that if it meant death, a clean name would be left.",
  rival: "His adjutant's recollections of 1923 run parallel; the words are remembered, not recorded.",
  confidence: 'attested',
  cites: ['sources/togan-memoirs', 'sources/samarkand-thesis'],
} satisfies Attested
