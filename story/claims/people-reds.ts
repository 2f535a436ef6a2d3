import type { Claim } from '../schema/claim.ts'

/** Men on the Red side: what is known of them beyond their deeds. */
export const peopleReds = [
  {
    id: 'claims/people-reds.melkumov-brigade',
    says: 'Yakov Melkumov, an Armenian by birth, born in 1885, commanded the 1st Turkestan Cavalry Brigade in the summer of 1922.',
    when: '1922-06/1922-08-04',
    where: ['places/dushanbe'],
    who: ['people/melkumov'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: "His memoir of the brigade's marches; it does not speak of his origin.",
      },
      { source: 'sources/melkumov-lives', says: 'Give the years of his life and the origin.' },
      { source: 'sources/armenian-memory', says: "Claim him as an Armenian, a mason's son." },
    ],
    against: [{ source: 'sources/artikov', says: 'Calls him a Georgian of the Cheka.' }],
    rival: 'He was a Georgian Chekist.',
    judgement:
      'The memoir and the sketches agree on the command, and the origin is from the sketches and Armenian texts; Artikov has confused him with somebody else. The game shows a cavalryman, and his origin explains nothing in it.',
    mind: 'His service record in the Russian State Military Archive.',
  },
  {
    id: 'claims/people-reds.ordzhonikidze-price',
    says: 'Ordzhonikidze needed time, brigades and concessions; troops who made enemies of villages worked against him.',
    when: '1922-05',
    where: [],
    who: ['people/ordzhonikidze'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Counts the brigades he has as too few, and reports unsupplied troops looting.',
      },
      {
        source: 'sources/ordzhonikidze-1922-05-18',
        says: 'Sets out what should be offered to the population.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'His requests are on paper; their order of importance is how the model reads them. The Red plan in the game is built on this reading.',
    mind: 'His telegrams between 18 May and his departure.',
  },
  {
    id: 'claims/people-reds.nagorny-seat',
    says: 'Nagorny was Soviet consul-general; in which town he lived in the winter of 1921-22 is not in what was read.',
    when: '1921-12/1922-01',
    where: ['places/dushanbe'],
    who: ['people/nagorny'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/nagorny-1922-01-01',
        says: 'Gives office and a talk with a friend of Enver; the opening names no town.',
      },
      { source: 'sources/nagorny-basmachi', says: 'A report of his on the bands in Bukhara; opening only.' },
    ],
    against: [],
    rival: '',
    judgement:
      'He wrote of exceptional circumstances on a day when Dushanbe was rising, and from that the game seats him there. The seat is an inference and the panel should not state it.',
    mind: 'The heading of his letter, or a list of Soviet consulates for 1921.',
  },
  {
    id: 'claims/people-reds.nagorny-aim',
    says: 'Nagorny wanted to keep a line of letters open to Enver.',
    when: '1921-12/1922-01',
    where: [],
    who: ['people/nagorny'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/nagorny-1922-01-01',
        says: 'Regrets that a promised meeting failed, and writes all the same.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The letter is itself the attempt, whatever orders stood behind it. That he disliked being treated as a soldier is invented for the panel.',
    mind: 'His instructions from the Foreign Commissariat for December 1921.',
  },
  {
    id: 'claims/people-reds.peters-post',
    says: "Yakov Peters, who reported to Stalin on Bukhara in April 1922, was the Cheka's man in Turkestan.",
    when: '1922-04',
    where: [],
    who: [],
    others: ['Yakov Peters'],
    confidence: 'single',
    for: [
      { source: 'sources/peters-1922-04-03', says: 'A letter upwards in that capacity, seen in excerpt.' },
    ],
    against: [],
    rival: '',
    judgement:
      'His office comes from the framing of one letter, and nobody has doubted it. He stays offstage, and what he saw is used for the mood of Bukhara.',
    mind: 'His letter read whole, with its heading and signature.',
  },
] as const satisfies readonly Claim[]
