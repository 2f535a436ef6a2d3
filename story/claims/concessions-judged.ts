import type { Claim } from '../schema/claim.ts'

/** Concessions beside the army, as later writers tell and weigh them. */
export const concessionsJudged = [
  {
    id: 'claims/concessions-judged.frunze-and-kamenev',
    says: "By Hiro's account, read at second hand, Moscow sent the generals Frunze and Kamenev, who gave mosques and religious property back and let religious schools and courts reopen.",
    when: '1918/1922-05',
    where: [],
    who: [],
    others: ['Frunze', 'Kamenev'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Retells Hiro, pages 42 to 43, in its section on the rising before Enver.',
      },
    ],
    against: [
      {
        source: 'sources/stalin-1922-05-14',
        says: 'In May 1922 still argues for such concessions, as ordered by the Central Committee three months earlier.',
      },
    ],
    rival: 'For Bukhara the line of concession was laid down by the party leadership in 1922.',
    judgement:
      "The blog gives no year and compresses several, and Frunze's own season there was 1920. The makers take it as the pattern of Soviet policy and rest the dates of 1922 on the telegrams alone.",
    mind: "Hiro's pages themselves, with the years and the orders he cites.",
  },
  {
    id: 'claims/concessions-judged.red-sticks',
    says: 'The Soviet side raised a militia from among poor Muslim peasants, known as the Red Sticks.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Takes the name and the militia from Hiro.',
      },
      {
        source: 'sources/wikipedia-basmachi',
        says: "Cited in the makers' notes for the same militia; its own words were not kept.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Two popular texts that may share one book do not make two witnesses, though village militias under other names are common in that war. Nothing places the Red Sticks in Eastern Bukhara in 1922, and the game does not march them there.',
    mind: 'An order or photograph that names a Red Sticks unit, a district and a year.',
  },
  {
    id: 'claims/concessions-judged.muslim-units',
    says: 'The Red command took care to send Muslim units against the bands, of which the Red Army by then had many.',
    when: '1918/1922-05',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      { source: 'sources/revolution-under-siege-basmachi', says: 'Calls this the crucial step, after Hiro.' },
    ],
    against: [
      {
        source: 'sources/stalin-1922-04-21',
        says: 'Wonders whether native units are passing weapons to the bands, so such troops were not wholly trusted.',
      },
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Has a rifle brigade fresh from Moscow among the troops for Bukhara.',
      },
    ],
    rival: '',
    judgement:
      'As a policy it is likely, as a picture of the columns of 1922 it is unproven, for their composition was not found. The game mixes its Red columns and gives no share as fact.',
    mind: 'Muster rolls of the regiments that marched into Eastern Bukhara.',
  },
  {
    id: 'claims/concessions-judged.dungan-regiment',
    says: 'A Dungan regiment under Masanchi served on the Red side in Turkestan.',
    when: 'standing',
    where: [],
    who: [],
    others: ['Magaza Masanchi'],
    confidence: 'single',
    for: [
      {
        source: 'sources/wikipedia-basmachi',
        says: 'Names Masanchi and his Muslim regiment on the Soviet side.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'An encyclopedia page is enough for the existence of a unit and too little for where it was in any given month. It stays out of the campaign of the game and may be mentioned in its notes.',
    mind: "The regiment's route in 1922, in a history of the Dungans in the Red Army.",
  },
  {
    id: 'claims/concessions-judged.nep',
    says: 'Smele, read at second hand, counts the New Economic Policy among the concessions that went with heavy offensives against the bands once the Whites were beaten.',
    when: 'standing',
    where: [],
    who: [],
    others: ['Jonathan Smele'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Sums up Smele, page 243: offensives together with economic, religious and social concessions.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A historian of the whole civil war writes here of the whole country, in a summary by somebody else. What a freer market meant at a bazaar in the Hisar valley is unknown, and the game may show it only as prices.',
    mind: "Smele's page, or tax and market orders for Eastern Bukhara of 1922.",
  },
  {
    id: 'claims/concessions-judged.long-game',
    says: 'A blogger on the civil war judges that Moscow played a long game of concessions, which brought the fighting down to a lower level without ending it before the early 1930s.',
    when: '1922/1931',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Asks how effective the concessions were and answers in this sense, with Mawdsley at hand.',
      },
    ],
    against: [
      {
        source: 'sources/ordzhonikidze-1922-05-18',
        says: 'In May 1922 finds bitterness very strong, before any effect could show.',
      },
      {
        source: 'sources/khodzhibaev-1929',
        says: 'Counts more than 200,000 people gone to Afghanistan in 1922 to 1924, which is hardly a country won over.',
      },
    ],
    rival: 'Force, hunger and flight emptied the country, and the concessions mattered less.',
    judgement:
      'He warns himself that a full account is beyond him, so this is better taken as a good question than as a finding. The game lets concessions drain support from the bands slowly and lets looting undo it, and both rates are assumed.',
    mind: 'Returns of surrendered riders for 1922 and 1923 set beside the dates of the decrees.',
  },
  {
    id: 'claims/concessions-judged.followers-go-over',
    says: "Splits opened among Enver's followers in 1922; some joined other bands and some even the Reds.",
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Says so among the troubles of his movement, without names, numbers or months.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The blog puts it between his successes and his defeat, and what moved them, pardon, quarrel or hunger, it does not say. In the game men may go over for any of these reasons, and no real chief is made a turncoat on this evidence.',
    mind: 'A Red roll of riders who gave themselves up between May and August 1922.',
  },
  {
    id: 'claims/concessions-judged.against-independence',
    says: "A blogger on the civil war holds that the success of concessions, and Moscow's choosing them, tells against seeing the rising as a general demand for independence.",
    when: '1918/1931',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Draws this conclusion, while seeing tendencies towards national liberation all the same.',
      },
    ],
    against: [
      {
        source: 'sources/artikov',
        says: 'Follows the post-Soviet view of a legitimate movement of national liberation.',
      },
    ],
    rival: 'Concessions can quiet a people that wants independence and has lost the war for it.',
    judgement:
      'It is an argument and not an observation, and it works only if the concessions did succeed. The game lets characters hold either view and gives neither the last word.',
    mind: 'Demands written down by the bands themselves in 1922, asking for a state or for courts and land.',
  },
] as const satisfies readonly Claim[]
