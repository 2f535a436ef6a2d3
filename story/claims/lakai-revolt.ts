import type { Claim } from '../schema/claim.ts'

/** Ibrahim Bek's long defiance and his attack of June 1922. */
export const lakaiRevolt = [
  {
    id: 'claims/lakai-revolt.defiance-before-june',
    says: 'Ibrahim Bek withheld obedience from Enver from December 1921 on, half a year before he attacked him.',
    when: '1921-12/1922-06',
    where: ['places/lakai'],
    who: ['people/ibrahim-bek', 'people/enver-pasha'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/togan-memoirs',
        says: 'Shows him hostile from the first, when the Lakais held Enver.',
      },
    ],
    against: [
      {
        source: 'sources/artikov',
        says: 'Allows for working together against the common enemy, with a struggle for power growing through the spring.',
      },
      { source: 'sources/ibrahim-entry', says: 'Speaks of clashes in 1922 only.' },
    ],
    rival: 'They cooperated for some months and the quarrel grew through the spring.',
    judgement:
      'Defiance without arms from the winter, and arms only in June, satisfies all three accounts. The model lets regard sink from the start and makes the attack a threshold and no surprise.',
    mind: 'Letters between Enver and Ibrahim Bek from January to May 1922.',
  },
  {
    id: 'claims/lakai-revolt.ibrahim-turns-on-enver',
    says: 'In June 1922 Ibrahim Bek rose in arms against Enver and attacked his people in the Lakai country.',
    when: '1922-06',
    where: ['places/lakai'],
    who: ['people/ibrahim-bek', 'people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/artikov',
        says: 'Dates the armed revolt to June and places it in the Lakai valley.',
      },
      { source: 'sources/sokolov-100-battles', says: 'Also has him turn on Enver in June.' },
      {
        source: 'sources/ibrahim-entry',
        says: 'Knows of fighting between the two in 1922, without a month.',
      },
    ],
    against: [
      {
        source: 'sources/togan-memoirs',
        says: 'Makes him an enemy from December, so that June is no turning point.',
      },
    ],
    rival: 'He had been an enemy since the winter, and there was no turn.',
    judgement:
      'An Uzbek academic and a Russian military writer agree on the month, and an entry drawn from police files knows of the fighting. The month is used as it stands; the day, the strength and the losses are unknown and left so.',
    mind: "The record of Ibrahim Bek's interrogation after his capture in 1931.",
    line: { weeks: [30, 34], place: 'places/lakai', enver: 'places/lakai' },
  },
  {
    id: 'claims/lakai-revolt.from-two-sides',
    says: "Ibrahim Bek's men struck Enver's force from two sides in the Lakai valley and did it considerable harm.",
    when: '1922-06',
    where: ['places/lakai'],
    who: ['people/ibrahim-bek', 'people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/artikov',
        says: 'Gives the manner of the attack and speaks of significant casualties, without a figure.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The detail is precise enough to come from an older book, which the paper does not name at that place. The scene keeps the two sides, prints no number of dead and is marked as composed.',
    mind: 'The passage in Olcott, Ritter or Fraser that stands behind it.',
  },
  {
    id: 'claims/lakai-revolt.mid-june',
    says: 'The Lakai attack on Enver took place in the middle of June 1922.',
    when: '1922-06-15~',
    where: ['places/lakai'],
    who: ['people/ibrahim-bek', 'people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/wikiland-ibrahim',
        says: 'Puts the revolt in the middle of the month, in the French copy of an encyclopedia page; gives no place or number.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A closer date than the month stands only on this mirrored page, whose own source is unknown, so we take it as a hint. Whether the blow came before or after Kofrun is therefore open, and the game lets it fall anywhere in the month.',
    mind: 'A dated Red intelligence summary that reports the fighting among the bands.',
    searched:
      'The second pass of research went over Ibrahim Bek again and found no other source with a date closer than the month.',
  },
  {
    id: 'claims/lakai-revolt.ten-thousand-withdrawn',
    says: 'By his breach Ibrahim Bek withdrew about ten thousand fighters from the common cause.',
    when: '1922-06',
    where: ['places/lakai'],
    who: ['people/ibrahim-bek'],
    confidence: 'disputed',
    for: [{ source: 'sources/artikov', says: 'Gives approximately ten thousand.' }],
    against: [
      { source: 'sources/ibrahim-entry', says: 'Credits him with more than four thousand.' },
      {
        source: 'sources/melkumov-1960',
        says: 'Estimates about three and a half thousand horse against him on the Kafirnigan at the end of June.',
      },
    ],
    rival: 'He had three to four thousand riders.',
    judgement:
      'The two lower figures agree and one of them is that of an opponent who had no wish to make his enemy small. The model gives him 3,500 and shows ten thousand as the highest claim.',
    mind: 'A muster or tax list of the Lakai clans, or his own count under interrogation.',
  },
  {
    id: 'claims/lakai-revolt.divided-at-the-worst-hour',
    says: "Ibrahim Bek's breach split the forces against the Reds while the offensive was on and made joint resistance impossible.",
    when: '1922-06/1922-08-04',
    where: [],
    who: ['people/ibrahim-bek', 'people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/artikov',
        says: 'Calls the result fragmentation, counts the inner divisions among the causes of defeat, and stresses the timing against the offensive.',
      },
      {
        source: 'sources/wikiland-ibrahim',
        says: 'Says that the revolt made two camps; of joint resistance nothing was seen in it.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'That two camps could not fight one war is plain, and that the breach decided the outcome is the thesis of one paper alone. The game shows a united movement losing too, for the railway and the numbers remain.',
    mind: 'A Red appreciation of July 1922 that weighs the quarrel against its own columns.',
  },
  {
    id: 'claims/lakai-revolt.enemy-of-both',
    says: "Ibrahim Bek's attack on Enver did not make him an ally of the Reds; within weeks his riders opposed their crossing of the Kafirnigan.",
    when: '1922-06/1922-07',
    where: ['places/lakai', 'places/kafirnigan'],
    who: ['people/ibrahim-bek', 'people/enver-pasha', 'people/melkumov'],
    confidence: 'inferred',
    for: [
      { source: 'sources/artikov', says: 'Puts the revolt in June.' },
      {
        source: 'sources/melkumov-1960',
        says: 'Meets him as an enemy who had forbidden any Red to enter Lakai, on 30 June.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Two accounts that do not mention each other show one chief fighting both sides inside a month. If the memoir is right about whose horsemen stood on the bank, the game must not let him change over to Moscow.',
    mind: 'A paper of the Bukharan Group on a truce or an understanding with Ibrahim Bek in July 1922.',
  },
  {
    id: 'claims/lakai-revolt.other-terms',
    says: 'Enver might have held Ibrahim Bek by a joint command, pay, hostages, a marriage or his arrest; no source seen shows that he tried any of them in spring 1922.',
    when: '1922-04/1922-06',
    where: ['places/lakai'],
    who: ['people/enver-pasha', 'people/ibrahim-bek', 'people/togai-sari'],
    confidence: 'inferred',
    for: [
      { source: 'sources/polyakov-chugunov', says: 'Shows only the title of deputy given to him.' },
      {
        source: 'sources/artikov',
        says: 'Says that central command and outside discipline estranged chiefs who prized their own.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Each way has its price as we read the two men: arrest would have broken with the Lakais, and a shared command would have slowed the Turkish officers. To play Togai Sari against him is tradition without a source for 1922, and the game marks that way as invented.',
    mind: "Abdullaev's book on the emigration, read for the Lakai chiefs in 1922.",
  },
] as const satisfies readonly Claim[]
