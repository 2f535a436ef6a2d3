import type { DecisionPoint } from '../schema/decision.ts'

/** From the Lakai camp to the fall of Dushanbe. */
export const winter = [
  {
    id: 'decisions/prisoner-of-the-lakais',
    when: '1921-11~/1921-12~',
    question: 'What Enver should do while the Lakais held him under guard.',
    done: 'Both accounts have him wait until he was let go; neither knows of an escape or a fight.',
    instead: [
      'break out by night',
      'fight his guards',
      'overawe them with a seal and a title',
      "ask at once for the Emir's word",
    ],
    turns:
      "Blood shed in the camp would probably have closed the Lakai country to him for good. The Emir's letter opened it, by one account, and put him under a debt of another kind.",
    claims: [
      'claims/captivity.held-by-the-lakais',
      'claims/captivity.no-escape',
      'claims/captivity.jadid-suspicion',
      'claims/release.emirs-letter',
      'claims/release.all-three',
    ],
  },
  {
    id: 'decisions/rising-alone-at-dushanbe',
    when: '1921-12~',
    question:
      'Whether Osman Khoja and his officers should rise at Dushanbe by themselves. The decision was theirs, not that of Enver.',
    done: 'Osman Khoja led Bukharan units against the Soviet garrison and held senior commanders hostage; the Red Army broke the siege and did not catch him.',
    instead: [
      'agree beforehand with the bands of the valleys',
      'wait until Enver was free',
      'let the garrison march off at the end of its treaty year',
    ],
    turns:
      "A joint stroke might have taken the garrison and its guns. The ill will between Ibrahim Bek and the republic's men makes it likely that no such stroke could be agreed.",
    claims: [
      'claims/dushanbe-december.rising-of-the-republics-men',
      'claims/dushanbe-december.first-siege-broken',
      'claims/dushanbe-december.senior-commanders-held',
      'claims/dushanbe-december-men.without-the-bands',
      'claims/dushanbe-december-men.joint-stroke',
    ],
  },
  {
    id: 'decisions/released-as-the-emirs-man',
    when: '1921-12~',
    question: 'In whose name Enver should accept his freedom.',
    done: "Toward the end of December he was let go and acknowledged, by one account because the Emir had called him a brother, and from then on he counted among the Emir's allies.",
    instead: [
      'declare for a republic',
      'say nothing of who should rule',
      "take Zeki Velidi's word as enough and owe the Emir nothing",
    ],
    turns:
      "The Emir's name brought the bands of the east and would cost him the republic's men; a republic would have done the reverse. No oath or bargain from his own hand was found, so how far he bound himself is open.",
    claims: [
      'claims/release.enver-released',
      'claims/release.as-the-emirs-man',
      'claims/release.emirs-letter',
      'claims/release.oath',
      'claims/people-republic.osman-neither',
    ],
  },
  {
    id: 'decisions/the-jadids',
    when: '1922-01~',
    question: 'Whether Enver should keep the reformers in his ranks.',
    done: 'One modern article has him put the Jadids out; the weeks are not given, and at least one former minister of the republic was still with the rising in May.',
    instead: [
      'keep them as clerks and doctors under his protection',
      'send them to Osman Khoja as a force of their own',
    ],
    turns:
      'Schooled men were few and the conservatives disliked them, so either course cost something. The expulsion has one witness, and they may have left of themselves.',
    claims: [
      'claims/jadids-sent-away.jadids-sent-away',
      'claims/jadids-sent-away.republics-men-remain',
      'claims/jadids-sent-away.clerks-and-doctors',
      'claims/osman-khoja.falls-out-with-enver',
    ],
  },
  {
    id: 'decisions/before-dushanbe',
    when: '1922-01/1922-02',
    question: 'How Enver and the chiefs should deal with the garrison shut up in Dushanbe.',
    done: 'They besieged it, and in February the town fell. One account has the garrison overwhelmed; a letter of the time has the Russians driven off westward.',
    instead: [
      'starve it',
      'storm it at once',
      'offer it a free road without its guns',
      'leave it shut in and secure the valleys',
    ],
    turns:
      'A storm spends men, and a free passage spares them and lets rifles go. Since the fate of the garrison is disputed, it cannot be said which of these was in fact done.',
    claims: [
      'claims/dushanbe-siege.bands-round-dushanbe',
      'claims/dushanbe-siege.siege-by-the-book',
      'claims/dushanbe-siege.free-passage',
      'claims/dushanbe-siege-fall.fall-of-dushanbe',
      'claims/dushanbe-siege-fall.garrisons-fate',
    ],
  },
  {
    id: 'decisions/spoils-of-dushanbe',
    when: '1922-02~',
    question: 'What share Ibrahim Bek should have in Dushanbe and its spoils.',
    done: 'Enver is said to have taken the town with some two hundred men of his own, and left Ibrahim Bek behind with the title of deputy for the east.',
    instead: [
      'divide the captured arms with the Lakais',
      'make Ibrahim Bek governor of Dushanbe in earnest',
      'take him along with a command at the front',
    ],
    turns:
      'A post with substance might have put off the breach, if Ibrahim Bek could be reconciled at all; by one witness he was hostile from December. How the spoils were shared nobody tells.',
    claims: [
      'claims/dushanbe-siege-fall.two-hundred-men',
      'claims/two-axes.lieutenant-of-the-east',
      'claims/two-axes.governor-with-spoils',
      'claims/lakai-revolt.defiance-before-june',
    ],
  },
] as const satisfies readonly DecisionPoint[]
