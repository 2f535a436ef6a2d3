import type { DecisionPoint } from '../schema/decision.ts'

/** From the two lines of advance to the last weeks before the offensive. */
export const spring = [
  {
    id: 'decisions/two-lines-of-advance',
    when: '1922-02/1922-03',
    question: 'Where Enver should go from Dushanbe, and with his force in how many parts.',
    done: 'By two Soviet historians he divided it, Daniyar going by Shahr-i Sabz and he himself with the main body by Baysun, both towards Bukhara.',
    instead: [
      'secure grain and villages in the east first',
      'mass everything on Baysun',
      'strike at the railway about Karshi and Karakul',
    ],
    turns:
      'The Reds lived by the railway and the rising by its villages, and two lines far apart may have secured neither. That riders could take a place on the railway was shown in May, by men who were perhaps not his.',
    claims: [
      'claims/two-axes.two-axes',
      'claims/two-axes.instead-of-two-axes',
      'claims/raids-near-bukhara-whose.rails-decide',
      'claims/raids-near-bukhara.raid-on-karakul',
    ],
  },
  {
    id: 'decisions/the-city-of-bukhara',
    when: '1922-03/1922-05',
    question: 'How far Enver should reach for the city of Bukhara through the bands of the west.',
    done: 'Bands raided to within some versts of the city, and friends of his were inside it; no order of his to them was found, and the siege that one history reports is doubtful.',
    instead: [
      'settle a common plan with Abdul Qahhar',
      'send a trusted officer to lead the western bands',
      'leave the west to itself',
    ],
    turns:
      'The capital was frightened and its officials wanted no front, so a joined attempt might have done harm. Nothing we saw gives the bands guns to force a walled city, so it would have had to be opened from within.',
    claims: [
      'claims/raids-near-bukhara-whose.loosely-his',
      'claims/raids-near-bukhara-whose.no-siege-train',
      'claims/bukharan-government.agents-in-the-city',
      'claims/raids-near-bukhara.bukhara-said-to-be-besieged',
      'claims/people-west.abdul-qahhar',
    ],
  },
  {
    id: 'decisions/titles-and-seals',
    when: '1922-02/1922-04',
    question: 'Under what name Enver should command.',
    done: "He was called commander-in-chief of the armies of Islam, and added the styles of the Caliph's son-in-law and of the Prophet's deputy.",
    instead: [
      'call himself servant of the Emir or of the people',
      'set up a council of chiefs and speak for it',
      'use no title beyond that of pasha',
    ],
    turns:
      'One scholar finds that the long style offended chiefs whose own standing was older. A plainer one would probably have earned less resentment nearby and less awe at a distance.',
    claims: [
      'claims/titles-and-staff.commander-in-chief',
      'claims/titles-and-staff.the-long-style',
      'claims/titles-and-staff.who-named-him',
      'claims/titles-and-staff.plainer-style',
      'claims/lakai-revolt-causes.right-to-command',
    ],
  },
  {
    id: 'decisions/regulars-or-bands',
    when: '1922-02/1922-05',
    question: 'Whether Enver should make regular troops of the bands.',
    done: 'He tried, on German lines and with Turkish officers, to give them commands, ranks and drill.',
    instead: [
      'train a core of some two thousand and leave the rest as they were',
      'fight as the chiefs had always fought',
    ],
    turns:
      'One scholar judges that the centralised force scattered too slowly when it was attacked. A drilled core beside light bands might have lasted longer, though nobody tried it long enough to tell.',
    claims: [
      'claims/titles-and-staff-officers.german-order',
      'claims/titles-and-staff-officers.slower-to-scatter',
      'claims/titles-and-staff-officers.core-and-light-bands',
      'claims/strength-of-the-rising.two-thousand-his-own',
      'claims/lakai-revolt-causes.way-of-war',
    ],
  },
  {
    id: 'decisions/the-peace-feeler',
    when: '1922-03/1922-06',
    question: 'Whether Enver should take the peace that the Soviet side is said to have offered.',
    done: 'He refused: Russian troops must first leave Turkestan.',
    instead: [
      'accept Eastern Bukhara',
      'draw out the talks until the harvest was in',
      'put the offer before the chiefs and the Emir',
    ],
    turns:
      'The offer was never tested, and with weak brigades at hand Moscow may only have wanted time, as he could have. To accept would have set him against the Emir and those who fought in his name.',
    claims: [
      'claims/peace-feeler.peace-feeler',
      'claims/peace-feeler.offer-of-eastern-bukhara',
      'claims/peace-feeler.answer',
      'claims/peace-feeler.was-it-meant',
      'claims/peace-feeler.cost-of-yes',
    ],
  },
  {
    id: 'decisions/the-ultimatum',
    when: '1922-05?',
    question: 'What Enver should demand of Moscow.',
    done: 'A student thesis has him demand in an ultimatum that all troops leave Turkestan at once; its day, bearer and text are not known, and it may be the same as his refusal.',
    instead: [
      'ask for autonomy',
      'ask for an amnesty and a congress',
      'demand nothing and keep the chiefs together',
    ],
    turns:
      'An amnesty and a congress stood on the list that Ordzhonikidze drew up that month, so lesser demands might have found an ear. His list was meant for Soviet subjects, and a rival commander was not among them.',
    claims: [
      'claims/peace-feeler-ultimatum.ultimatum',
      'claims/peace-feeler-ultimatum.date-and-bearer',
      'claims/peace-feeler-ultimatum.one-statement-or-two',
      'claims/peace-feeler-ultimatum.near-the-red-list',
      'claims/concessions.ordzhonikidzes-list',
    ],
  },
  {
    id: 'decisions/answer-to-the-concessions',
    when: '1922-05/1922-06',
    question: 'What Enver should set against the Soviet concessions.',
    done: 'Nothing of the kind is known: what survives of his orders is seals, ranks and letters home.',
    instead: [
      'announce a waqf law of his own',
      'lower the taxes of villages that feed him',
      'give his protection to courts and schools',
    ],
    turns:
      'To give first would have taken from the Reds the ground on which they won mullas. It needs grain and order to be more than a proclamation, and as far as we can see he had little of either.',
    claims: [
      'claims/concessions.concessions',
      'claims/concessions.no-counter-offer',
      'claims/concessions.clergy-on-both-sides',
      'claims/moscow-takes-notice-letters.stalins-answer',
    ],
  },
  {
    id: 'decisions/help-from-kabul',
    when: '1922-03/1922-06',
    question: 'In what form Enver should ask for Afghan help.',
    done: 'He appealed to Amanullah and got arms, money and some hundreds of men, all of it without open acknowledgement.',
    instead: ['ask for a formal treaty', 'hire Afghan officers for pay', 'do without, and owe nothing'],
    turns:
      'Open help would have broken the treaty Kabul had signed with Moscow, so it was not to be had. Secret help could be called back with a word, and by July it was.',
    claims: [
      'claims/men-from-kabul-emirs.what-enver-asked',
      'claims/men-from-kabul-emirs.cash-arms-haven',
      'claims/men-from-kabul-emirs.an-open-treaty',
      'claims/men-from-kabul.how-many',
      'claims/kabul-calls-back.kabul-calls-its-men-back',
    ],
  },
  {
    id: 'decisions/what-to-do-with-ibrahim',
    when: '1922-04/1922-06',
    question: 'What Enver should do about Ibrahim Bek.',
    done: 'He left him a title and kept him from the front; no attempt to win or to hold him in those weeks is known, and in June Ibrahim Bek attacked.',
    instead: [
      'share the command with him',
      'pay him',
      'exchange hostages or marry into his house',
      'arrest him',
      'raise another Lakai chief against him',
    ],
    turns:
      'Arrest would have lost the Lakais at a stroke, and a shared command would have galled the Turkish officers. Whether any price would have been enough is not known.',
    claims: [
      'claims/lakai-revolt.other-terms',
      'claims/lakai-revolt.ibrahim-turns-on-enver',
      'claims/two-axes.lieutenant-of-the-east',
      'claims/people-enver-and-ibrahim.slights',
      'claims/people-lakai.togai-sari',
    ],
  },
  {
    id: 'decisions/levies-and-plunder',
    when: '1922-03/1922-06',
    question:
      'Whether Enver should hold the bands in check when they took grain, men and revenge from villages.',
    done: 'No order of his against plunder was found, and how far it went is not recorded; villages fed both armies.',
    instead: [
      'hang looters of his own side',
      'pay for grain',
      'forbid levies in the weeks of sowing and harvest',
    ],
    turns:
      'Many villagers wished to be left alone, and whoever fed on them last made them enemies. Discipline would have cost him chiefs, and want of it cost people who have left no account.',
    claims: [
      'claims/red-conduct-country.enver-tolerates-it',
      'claims/red-conduct-country.villages-pay-twice',
      'claims/red-conduct-country.civilians-neutral',
      'claims/strength-of-the-rising-bands.levies',
      'claims/records-missing.ferrymens-voices',
    ],
  },
] as const satisfies readonly DecisionPoint[]
