import type { DecisionPoint } from '../schema/decision.ts'

/** From the offensive to the last day, and the question that stood over all of it. */
export const summer = [
  {
    id: 'decisions/standing-at-kofrun',
    when: '1922-06',
    question: 'Whether Enver should stand against the Red offensive or draw off before it.',
    done: 'He was beaten in a regular battle, which Turkish accounts place at Kofrun below Baysun.',
    instead: [
      'evade, as those around Ordzhonikidze believed he would',
      'fight only at the rivers',
      'send the levies home and keep the riders',
    ],
    turns:
      'Evading would probably have kept the two thousand that were his and given up towns and awe. Why he stood no source says, and it may be that he was caught on the move.',
    claims: [
      'claims/kofrun.defeat-at-kofrun',
      'claims/kofrun.stood-instead',
      'claims/kofrun.evasion-expected',
      'claims/kofrun.evading-keeps-the-core',
    ],
  },
  {
    id: 'decisions/afghan-foot-at-denau',
    when: '1922-06~',
    question: 'What the Afghan volunteers should be used for at Denau.',
    done: 'They fought a Red battalion on foot for days after it had crossed the Surkhandarya by night, and no relief of them is told.',
    instead: [
      'bring them away in time',
      'gather the riders at the fords to support them',
      'keep them back as a guard for the retreat',
    ],
    turns:
      'They were well-trained foot, by the account of the other side, and a shield that nobody covers is spent once. That he meant them as a shield is our reading of it.',
    claims: [
      'claims/offensive-denau.afghan-foot',
      'claims/offensive-denau.foot-left-unsupported',
      'claims/offensive-denau.surkhan-crossed-at-denau',
      'claims/offensive-denau.bridgehead-then-advance',
    ],
  },
  {
    id: 'decisions/trenches-fords-and-rafts',
    when: '1922-06-22~/1922-06-30',
    question:
      "How Dushanbe and the Kafirnigan should be defended. On the river the choice was also the ferrymen's.",
    done: 'The defenders of Dushanbe dug in facing the river, and the Reds came round by two fords; a week later raftmen carried them over the Kafirnigan by night.',
    instead: [
      'guard or spoil the fords',
      'cut or hide the rafts',
      'leave the town and save the men',
      'win the raftmen by pay or by fear',
    ],
    turns:
      'Both crossings hung on people who knew the water. We infer that without the rafts the night of 30 June could hardly have gone as it did; whether the men on them were paid or forced is not told.',
    claims: [
      'claims/dushanbe-retaken.trenches-on-the-left-bank',
      'claims/dushanbe-retaken.fords-left-open',
      'claims/kafirnigan.kafirnigan-crossed',
      'claims/kafirnigan.raftmen',
      'claims/kafirnigan.ferrymen-as-the-hinge',
    ],
  },
  {
    id: 'decisions/retreat-through-lakai',
    when: '1922-06/1922-07',
    question: 'By which road Enver should retreat to the east.',
    done: "He came through the Lakai country or close by it, and Ibrahim Bek's men struck him there from two sides.",
    instead: [
      'go round by Kulob straight to the Panj',
      'buy a passage from Ibrahim Bek',
      'scatter and meet again in the hills',
    ],
    turns:
      'The southern road avoided the Lakais and may have had a Red column on it. Whether attack and retreat were one event is uncertain, since no source follows him from Dushanbe to Baljuvon.',
    claims: [
      'claims/retreat-to-baljuvon-roads.through-lakai',
      'claims/retreat-to-baljuvon-roads.by-kulob-to-the-panj',
      'claims/retreat-to-baljuvon.route',
      'claims/lakai-revolt.from-two-sides',
    ],
  },
  {
    id: 'decisions/staying-at-baljuvon',
    when: '1922-07',
    question: 'Whether Enver should stay at Baljuvon with Davlatmand Bek.',
    done: 'He withdrew there in July, held quarters in the hills and stayed.',
    instead: ['cross the Panj into Afghanistan', 'go over the passes to Fuzail Maksum in Garm'],
    turns:
      'Over the river he would probably have become what the Emir was, a guest who cannot leave. Garm would have had its price, and an early winter; why he chose neither no source says.',
    claims: [
      'claims/retreat-to-baljuvon.enver-at-baljuvon',
      'claims/retreat-to-baljuvon-roads.over-the-panj',
      'claims/retreat-to-baljuvon-roads.to-fuzail-in-garm',
      'claims/people-patrons.emir-guest',
      'claims/people-east.davlatmand-chief',
    ],
  },
  {
    id: 'decisions/protest-to-amanullah',
    when: '1922-07~',
    question: 'How Enver should answer the recall of the Afghan help.',
    done: 'By his letter of 25 July he had told Amanullah that it was wrong, and had asked for medicines and for the passage of Haji Sami.',
    instead: [
      'beg without reproach',
      'write through Nadir Khan',
      'go to Kabul himself',
      'ask for nothing and march',
    ],
    turns:
      'He was short of medicines and wrote as one who is owed an explanation, at a time when Kabul had little to gain by giving one. That Nadir Khan could have helped is conjecture.',
    claims: [
      'claims/last-letters.told-the-afghan-emir',
      'claims/last-letters.haji-samis-passage',
      'claims/last-letters-flowers.out-of-medicine',
      'claims/last-letters-flowers.other-ways-to-ask',
      'claims/kabul-calls-back.why-kabul-gave-way',
    ],
  },
  {
    id: 'decisions/keeping-the-feast',
    when: '1922-08-01/1922-08-04',
    question: 'Whether to keep the feast of sacrifice in camp, and with what watch.',
    done: 'Enver kept it where he was; by local tradition most of the guards had leave.',
    instead: ['move the camp before the feast', 'double the pickets', 'send the camp off in two directions'],
    turns:
      'If the guards were away, the day itself made the surprise. By the first report from Moscow the ring had long been closing, and an untouched camp might have been found on any other morning.',
    claims: [
      'claims/death-manner-versions.feast-kept-in-camp',
      'claims/death-day-and-place.guards-on-leave',
      'claims/death-manner.surprise-on-the-feast',
      'claims/death-day-and-place.second-day-of-the-feast',
    ],
  },
  {
    id: 'decisions/the-last-ride',
    when: '1922-08-04',
    question: 'What Enver should do when the Reds were upon him.',
    done: 'He fought and was killed at Chagan. The first report has a charge to break free; later tellers have him ride at the machine guns.',
    instead: [
      'make for the Panj with a few',
      'surrender',
      'scatter the riders and hide',
      'burn his papers first',
    ],
    turns:
      'A prisoner would have meant a trial or a quiet bargain, and exile the life of a pensioner; both are our guesses. The papers found on him could have told who had dealt with him.',
    claims: [
      'claims/death-manner-versions.fought-on',
      'claims/death-manner.charge-for-freedom',
      'claims/death-manner.sabre-at-the-guns',
      'claims/death-manner-versions.papers-on-him',
      'claims/death-day-and-place.enver-killed',
    ],
  },
  {
    id: 'decisions/answering-for-1915',
    when: '1919-07-05/1922-08-04',
    question: 'Whether Enver should answer for what was done to the Armenians in 1915.',
    done: 'In 1915 he had told the American ambassador that he took the responsibility. He stood before no court, and no source read for this game shows him answering or regretting afterwards.',
    instead: ['refuse in so many words', 'set down on paper what he had ordered', 'face a court'],
    turns:
      'Nothing done in Bukhara bears on it and nothing could be set against it. Any ending in which he answers or confesses is invention and is marked so, since the record has only silence.',
    claims: [
      'claims/armenian-genocide-answer.no-remorse',
      'claims/armenian-genocide-answer.responsibility',
      'claims/armenian-genocide.principal-author',
      'claims/verdict-and-flight.sentence-of-death',
      'claims/verdict-and-flight.never-carried-out',
    ],
  },
] as const satisfies readonly DecisionPoint[]
