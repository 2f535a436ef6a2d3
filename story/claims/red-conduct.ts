import type { Claim } from '../schema/claim.ts'

/** What Red troops and authorities did to the country, and what is not recorded of either side. */
export const redConduct = [
  {
    id: 'claims/red-conduct.looting-when-unsupplied',
    says: 'Red units in Bukhara, left without supplies and clothing, looted in the spring of 1922, and this helped the rising to spread.',
    when: '1922-05-12',
    where: [],
    who: ['people/ordzhonikidze'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Names the looting by unsupplied troops among the causes of the rising, beside a helpless government.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "Moscow's own envoy writes it in cipher to Stalin, against the interest of his side, and testimony hardly comes stronger. It says that they looted and not how much, from whom or with what dead, and the game invents those.",
    mind: 'Complaints of villages, or sentences of Red tribunals for plunder, of spring 1922.',
  },
  {
    id: 'claims/red-conduct.flight-from-karshi',
    says: "By 12 May 1922 people were fleeing the places that Red troops occupied, the town of Karshi being Ordzhonikidze's example.",
    when: '1922-05-12',
    where: ['places/karshi'],
    who: ['people/ordzhonikidze'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Counts the flight of the inhabitants from the zone of occupation among the difficulties, as at Karshi.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "He names it as a difficulty for his own army, in cipher, so the flight is sure and its size is not. The makers' notes add that peasants ran from both sides, which the part of the telegram seen does not say, and the game may not put that in his mouth.",
    mind: 'A count of houses standing empty at Karshi in summer 1922, or the telegram in the Russian edition of 1996.',
  },
  {
    id: 'claims/red-conduct.scorched-earth',
    says: 'No source that we have seen names a village of Eastern Bukhara burnt by Red troops in 1922, though scorched earth and mass reprisals are charged to them in general.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Charges such tactics against villages suspected of sheltering rebels, without place, year or reference.',
      },
      {
        source: 'sources/volos',
        says: 'Bears out shootings and hostages from archive papers, for Samarkand oblast.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A general charge without a place is not refuted by our want of names, since we have heard almost nothing from the villages themselves. The game may let Red columns burn and shoot, and it must name no real village as burnt.',
    mind: "One named village with a date, in a petition, a report or a family's memory written down.",
  },
  {
    id: 'claims/red-conduct.shootings-in-samarkand',
    says: 'By the summer of 1922 arbitrary shootings by the Soviet side in Samarkand oblast were such that even an officer of the GPU called for the terror to be eased.',
    when: '1922-06/1922-08-04',
    where: ['places/samarkand'],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/volos',
        says: 'Tells of his appeal, from archive papers, and of relations strained to the utmost by that summer.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "A novelist's historical essay is the witness, but what it cites is the voice of the police against itself. The number of the shot is not given, and the game shows the practice and no figure.",
    mind: "The officer's report with its file number, and the lists of the shot.",
    line: { weeks: [31, 39], place: 'places/samarkand', enver: null },
  },
  {
    id: 'claims/red-conduct.officers-plea',
    says: 'A GPU officer in Samarkand oblast asked in 1922 that cases of arbitrary shooting go to tribunals, that only the most dangerous leaders be shot, and that lesser chiefs and common riders be amnestied.',
    when: '1922-06/1922-08-04',
    where: ['places/samarkand'],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/volos',
        says: 'Sets out these demands and a proposed order of the Samarkand command against such shootings.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'What a policeman proposes to forbid is what has been going on, and that is the worth of this list. Whether the order was ever given is not told, so the game may not assume that it was.',
    mind: 'An order of the Samarkand troops of 1922 on executions.',
  },
  {
    id: 'claims/red-conduct.hostages',
    says: "The Soviet side took hostages among the bands' families to make riders fight in the open or give themselves up.",
    when: 'standing',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/volos',
        says: 'Describes hostage-taking as a common instrument of the terror in Central Asia and explains its purpose.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The essay speaks of Central Asia at large, directly after Samarkand oblast, and ties no family to a place in the east. Any hostage who has a name in the game is invented.',
    mind: 'A list of hostages from Bukhara or Samarkand oblast in 1922, with what became of them.',
  },
] as const satisfies readonly Claim[]
