import type { Attested } from '../schema/source.ts'

export const letterOf25July = {
  id: 'history/letter-of-25-july',
  date: '1922-07-25',
  weeks: [38, 38],
  place: 'places/obdara',
  enver: 'places/obdara',
  what: 'Enver wrote of mist and no news of the enemy. He had sent the sick away, told the Afghan Emir that the withdrawal was wrong, asked for medicines, and asked that Haji Sami be let across. He enclosed wildflowers and a twig of elm.',
  rival: 'The place is inferred from a Turkish page that puts his quarters at Abidere.',
  confidence: 'attested',
  cites: ['sources/enver-letters', 'sources/yirmibirinci-yuzyil'],
} satisfies Attested
