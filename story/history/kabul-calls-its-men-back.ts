import type { Attested } from '../schema/source.ts'

export const kabulCallsItsMenBack = {
  id: 'history/kabul-calls-its-men-back',
  date: '1922-07',
  weeks: [34, 38],
  place: null,
  enver: null,
  what: 'Kabul withdrew its men and equipment. Moscow had cut off aid, threatened the bases across the river and expelled the Afghan envoy in Bukhara.',
  rival: 'One witness puts the expulsion in 1923.',
  confidence: 'attested',
  cites: ['sources/enver-letters', 'sources/sokolov-100-battles', 'sources/lee-2018', 'sources/bailey'],
} satisfies Attested
