import type { Attested } from '../schema/source.ts'

export const ordzhonikidzesReport = {
  id: 'history/ordzhonikidzes-report',
  date: '1922-05-12',
  weeks: [27, 27],
  place: null,
  enver: null,
  what: 'Ordzhonikidze called it almost a general uprising. He had two rifle and two cavalry brigades, the cavalry at less than half strength; unsupplied Reds looted, malaria had begun, Karshi was emptying. He expected Enver to slip away rather than stand.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/ordzhonikidze-1922-05-12'],
} satisfies Attested
