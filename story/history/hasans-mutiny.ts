import type { Attested } from '../schema/source.ts'

export const hasansMutiny = {
  id: 'history/hasans-mutiny',
  date: '1921-11',
  weeks: [1, 3],
  place: 'places/kabadian',
  enver: null,
  what: 'Hasan, a former Ottoman colonel in charge of military affairs at Shirabad, went over near Kabadian with the militia chief and eighty-five men under arms. Boats were sent for them. At a rally one of the Turks said he was Enver, come for the throne of Bukhara.',
  rival: 'The month is sure, the week is inferred.',
  confidence: 'attested',
  cites: ['sources/telegram-1921-12-07', 'sources/khotamov'],
} satisfies Attested
