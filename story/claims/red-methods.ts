import type { Claim } from '../schema/claim.ts'

/** How the Soviet side fought the bands: force, politics, agents, flying columns, the peace of the market. */
export const redMethods = [
  {
    id: 'claims/red-methods.force-and-politics',
    says: 'The Soviet side joined military force with political means: concessions, the winning over of local leaders, and work on the divisions among its enemies.',
    when: '1918/1922-05',
    where: [],
    who: [],
    confidence: 'attested',
    for: [
      {
        source: 'sources/artikov',
        says: 'Speaks of a dual strategy of military pressure and political manipulation.',
      },
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Speaks of force combined with efforts to win over local leaders.',
      },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Speaks of concessions side by side with offensives.',
      },
      { source: 'sources/stalin-1922-05-14', says: 'Asks for occupation and a political campaign at once.' },
    ],
    against: [],
    rival: '',
    judgement:
      'Three later texts stress three different halves of the same policy, and one telegram of May 1922 shows it being ordered. The game gives the Reds both hands and lets neither win alone.',
    mind: 'A directive of 1922 that assigns the tasks of army, party and police in one paper.',
  },
  {
    id: 'claims/red-methods.divisions-the-greater-threat',
    says: 'Artikov holds that the Soviet authorities saw in the quarrels of the chiefs a greater danger to the rising than open battle, and exploited them with skill.',
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'single',
    for: [
      {
        source: 'sources/artikov',
        says: 'Makes this judgement of their aims, without citing a Soviet paper for it.',
      },
    ],
    against: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Asks for brigades and the quick elimination of Enver and does not speak of dividing the chiefs in the part read.',
      },
    ],
    rival: 'The chiefs fell out by themselves, and Moscow looked on.',
    judgement:
      "That they quarrelled and that this helped the Reds is clear; that Moscow planned on it is one modern author's view. The game lets intrigue widen a quarrel that is already there and never lets it make one.",
    mind: 'A Cheka or GPU paper of spring 1922 that speaks of setting Ibrahim Bek against Enver.',
  },
  {
    id: 'claims/red-methods.no-named-case',
    says: "No agent in Enver's camp and no single false rumour spread there can be named from the sources seen, though infiltration and disinformation are charged in general.",
    when: '1921-11/1922-08-04',
    where: [],
    who: ['people/enver-pasha', 'people/melkumov'],
    others: ['Georges Agabekov'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/artikov',
        says: 'Its one example makes the cavalry commander Melkumov a hidden agent, which is a plain error.',
      },
      {
        source: 'sources/agabekov',
        says: 'The defector claims to have found the last camp, and nobody confirms him.',
      },
    ],
    against: [],
    rival: 'A hidden agent stood in his inner circle to the end.',
    judgement:
      "Agents there surely were, as in every such war, and the examples offered to us do not survive a look. Any spy in the game's tents is invented and marked so.",
    mind: "A named agent with a report from Enver's camp, in the files of the Turkestan Cheka.",
  },
  {
    id: 'claims/red-methods.kamenev-on-the-enemy',
    says: 'In 1922 the commander-in-chief S. S. Kamenev described the bands as sly, bold, mobile and never tired, knowing the country well and tied to its people, who carried news between them.',
    when: '1922',
    where: [],
    who: [],
    others: ['S. S. Kamenev'],
    confidence: 'attested',
    for: [{ source: 'sources/kamenev-1922', says: 'Quotes his words at length in a later book.' }],
    against: [],
    rival: '',
    judgement:
      "An enemy's respect, written to teach his own officers, is the best portrait of the fighters in any Soviet paper that we saw. It is general to Turkestan and says nothing of Enver or of any valley.",
    mind: 'The whole instruction, with its date and the units to which it went.',
    line: { weeks: [20, 39], place: null, enver: null },
  },
  {
    id: 'claims/red-methods.flying-detachments',
    says: 'Kamenev wanted flying and destroyer detachments with carefully chosen commanders, ambushes, and men as quick and as well informed as the bands.',
    when: '1922-01/1922-08-04',
    where: [],
    who: [],
    others: ['S. S. Kamenev'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/kamenev-1922',
        says: 'Answers each virtue of the enemy with a demand on his own officers.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'This is a wish on paper; how many such detachments rode in Eastern Bukhara in 1922 is not known. The hunt in the game after the fall of Dushanbe is modelled on it.',
    mind: "A detachment's diary from that summer.",
  },
  {
    id: 'claims/red-methods.bands-vanish',
    says: 'In a bad hour the bands broke up and seemed to be gone, and after five to seven days appeared in another place and attacked.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/kamenev-1922',
        says: "The book in which Kamenev is quoted says so just before, in its author's own voice.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The makers' notes gave the days to Kamenev, but on the page they stand before the quotation begins. The game uses them as a rule of thumb for how long a scattered band stays down.",
    mind: 'The note that the author attaches to the sentence.',
  },
  {
    id: 'claims/red-methods.guarding-bazaars',
    says: 'Pavlov held that safe markets meant lasting Soviet power, and set his troops to guard the bazaars, which the bands attacked.',
    when: '1922-01/1922-08-04',
    where: [],
    who: [],
    others: ['P. A. Pavlov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/pavlov',
        says: 'Calls the safety of trade a political question and a condition laid on the troops.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The thought stands in a text meant to praise him and still shows what both sides fought over. A guarded bazaar in the game steadies a district, and whoever rules a district there rules its bazaar and its road.',
    mind: "Pavlov's own order on the bazaars, with its places and its date.",
  },
] as const satisfies readonly Claim[]
