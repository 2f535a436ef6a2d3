import type { Claim } from '../schema/claim.ts'

/** Why the two fell out, by the one paper that argues it through. */
export const lakaiRevoltCauses = [
  {
    id: 'claims/lakai-revolt-causes.ideas',
    says: 'Clashing ideas were the deepest cause of the quarrel: pan-Turkic nationalism seemed foreign and threatening to religious leaders such as Ibrahim Bek.',
    when: 'standing',
    where: [],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'single',
    for: [
      {
        source: 'sources/artikov',
        says: 'Ranks ideology first of three causes, and through Paksoy quotes a contemporary who thought the Turks ignorant of Turkestan and Bukhara.',
      },
    ],
    against: [],
    rival: 'Rank, levies and spoils weighed more than doctrine.',
    judgement:
      'The contrast is real, and its rank among the causes is an opinion from printed books, with no word of Ibrahim Bek himself behind it. The model counts ideas as one axis of five and gives his legitimacy the greater weight.',
    mind: 'A proclamation or letter in which Ibrahim Bek gives his own reasons.',
  },
  {
    id: 'claims/lakai-revolt-causes.way-of-war',
    says: 'Enver tried to make a disciplined army with a central command out of the bands, and so estranged chiefs who valued their freedom of action.',
    when: '1922-02/1922-06',
    where: [],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'single',
    for: [
      {
        source: 'sources/artikov',
        says: 'Sets hierarchy on the German pattern against raids, local knowledge and clan loyalty, and finds the peak of the quarrel in the Dushanbe campaign.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It fits what else is told of the staff and the titles, and names no chief who left for that reason. Drill in the game therefore costs regard week by week, at a rate that is a guess.',
    mind: "Complaints of chiefs to the Emir's circle in Kabul.",
  },
  {
    id: 'claims/lakai-revolt-causes.right-to-command',
    says: "Local chiefs took offence at Enver's grand titles and saw an outsider setting himself over their own struggle.",
    when: '1922-02/1922-06',
    where: [],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'single',
    for: [
      {
        source: 'sources/artikov',
        says: 'Says that the self-given titles bred resentment among native leaders, whose standing came from tribe, faith and earlier fighting.',
      },
    ],
    against: [
      {
        source: 'sources/mulla-sabir-letter',
        says: 'A letter of the year 1340 of the Hijra proclaims that Enver has come and is named commander-in-chief.',
      },
    ],
    rival: 'Others in the country proclaimed the same title.',
    judgement:
      'Both reactions are credible in different men, and of the two only the proclaiming is on paper from the time. The game gives titles a gain far off and a cost among the chiefs nearby.',
    mind: 'A contemporary complaint that quotes one of the titles.',
  },
  {
    id: 'claims/lakai-revolt-causes.structure-not-man',
    says: 'Enver failed as a leader because aims so far apart could not be joined under one command, and not through personal inadequacy: so Artikov concludes.',
    when: '1922',
    where: [],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/artikov',
        says: 'Calls the failure structural, holds that resistance must be led from within, and ranks unity above military skill.',
      },
    ],
    against: [
      {
        source: 'sources/bryant-1923',
        says: 'She had met him in Moscow and saw charm, opportunism and cruelty in the man.',
      },
      { source: 'sources/abdullaev-enver', says: 'Calls him a dangerous adventurer and a criminal.' },
      {
        source: 'sources/chokay',
        says: 'Thought that unity might perhaps have carried the movement, and better in 1918-19 than in 1922.',
      },
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Shows the other half: brigades, reinforcements and a command on the Red side.',
      },
    ],
    rival: 'The man himself, or the hour, or a stronger army was to blame.',
    judgement:
      "The thesis can be played, and on its table of contrasts this game is built; it says little of the Red Army. The game lets the player mend the quarrels and still meet the brigades, and does not adopt the author's certainty.",
    mind: 'A case in the same country and years of an outsider whom the chiefs did accept.',
  },
  {
    id: 'claims/lakai-revolt-causes.moscow-widens-it',
    says: 'Soviet intelligence worked on the quarrel between Enver and the chiefs with agents, false news and encouragement of factions.',
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'single',
    for: [
      {
        source: 'sources/artikov',
        says: 'Describes a double strategy of military pressure and of politics that sharpened disputes within the leadership.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Agents who sat among the bands are credible enough, and one of them later boasted of it, while no operation aimed at this quarrel is named. The same passage mistakes who Melkumov was, so nothing particular is built on it.',
    mind: 'A Cheka or GPU file of 1922 on disinformation among the bands of Eastern Bukhara.',
  },
] as const satisfies readonly Claim[]
