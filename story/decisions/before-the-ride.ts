import type { DecisionPoint } from '../schema/decision.ts'

/** From the congress at Baku to the mutineers at Kabadian. */
export const beforeTheRide = [
  {
    id: 'decisions/guest-at-baku',
    when: '1920-09',
    question:
      'Whether Enver should sit at the Congress of the Peoples of the East as a guest who might not speak.',
    done: 'He attended; a statement of his was read out for him, and the congress warned the peoples against leaders of his kind.',
    instead: ['stay away from Baku', 'break with Moscow then and there, a year before he did'],
    turns:
      'He had no other patron of weight in 1920, since the Allies wanted him for trial and Ankara dealt with Moscow without him. An early break would probably have left him freer and quite alone.',
    claims: [
      'claims/exile-among-the-bolsheviks.baku-congress',
      'claims/exile-among-the-bolsheviks.baku-warning',
      'claims/exile-among-the-bolsheviks.baku-refused',
      'claims/verdict-and-flight.sought-by-the-allies',
    ],
  },
  {
    id: 'decisions/waiting-at-batum',
    when: '1921-07~/1921-09',
    question: 'Whether Enver, within reach of Anatolia, should cross into it against Kemal.',
    done: 'He waited at Batum from late July into September and did not cross.',
    instead: [
      'go in while the Greeks were still advancing',
      'offer himself to Ankara as a soldier among others',
    ],
    turns:
      'Until the Sakarya he could hope to be called in by the beaten, and after it he could only have begun a civil war. Moscow had a treaty with Ankara to protect and would hardly have protected him.',
    claims: [
      'claims/exile-among-the-bolsheviks-treaties.waiting-at-batum',
      'claims/exile-among-the-bolsheviks-treaties.sakarya',
      'claims/exile-among-the-bolsheviks-treaties.into-anatolia',
      'claims/exile-among-the-bolsheviks-treaties.hardly-needed',
    ],
  },
  {
    id: 'decisions/leaving-soviet-service',
    when: '1921-10/1921-11',
    question: 'Whether Enver should go on serving Moscow among the Muslims of Bukhara.',
    done: 'In public he stood on the Soviet side until November; then he left it without notice and joined the bands.',
    instead: [
      'stay as a go-between and try to win a pardon for the bands',
      'ask his hosts openly for a task in the east',
      'leave Russia again by the way he had come',
    ],
    turns:
      'It turned on trust, which was thin between Moscow and the Bukharans and thinner towards him. What a go-between could have brought home was never tried, and no text we saw says that it was offered.',
    claims: [
      'claims/riding-out-choices.soviet-service',
      'claims/riding-out.was-it-planned',
      'claims/bukhara-before-republic.trust-was-thin',
      'claims/exile-among-the-bolsheviks.bargain-with-lenin',
    ],
  },
  {
    id: 'decisions/kabul-or-not',
    when: '1921-10/1921-11',
    question: "Whether Enver should go on to Kabul and join Cemal Pasha's work there.",
    done: 'As far as is known he did not set out for Afghanistan.',
    instead: ["go to Kabul under Cemal's roof", 'send an officer there and wait in Bukhara for the answer'],
    turns:
      'Kabul looked like safety without a command, for Cemal was tolerated and Zeki Velidi thought his plans imaginary. Whether anyone there had asked for Enver is not known.',
    claims: [
      'claims/riding-out-choices.kabul-and-cemal',
      'claims/riding-out-choices.cemals-plans',
      'claims/people-cemal.post',
    ],
  },
  {
    id: 'decisions/against-the-warning',
    when: '1921-10',
    question: "Whether Enver should heed Zeki Velidi's estimate of the east and wait.",
    done: 'He heard that the eastern bands were for the Emir and the odds low, and is remembered as answering that he would accept death.',
    instead: [
      'wait until the parties of Turkestan had a common union',
      'send others to sound the chiefs first',
      'give the plan up',
    ],
    turns:
      'Chokay thought afterwards that unity might have given a chance and that 1922 was late in any case. Waiting had its own danger, since a guest who stays on in Soviet Bukhara is watched.',
    claims: [
      'claims/togans-warning.togans-warning',
      'claims/togans-warning.clean-name',
      'claims/togans-warning.unity-first',
      'claims/people-zeki-velidi.own-pen',
    ],
  },
  {
    id: 'decisions/east-and-not-fergana',
    when: '1921-10/1921-11',
    question: 'Which country Enver should ride to: Eastern Bukhara or Fergana.',
    done: 'He made for Eastern Bukhara; his reasons are not recorded.',
    instead: ['go to the older bands of Fergana', 'stay near Samarkand and the railway'],
    turns:
      'In the east he had Turkish officers, a president of the republic on tour and thinned garrisons, and against him a country of the Emir. Fergana had the railway to strike at and, by one report, a rising already on the wane.',
    claims: [
      'claims/riding-out-choices.why-the-east',
      'claims/growth-of-the-rising.fergana-by-1920',
      'claims/bukhara-before-garrisons.garrisons-thinned',
      'claims/dushanbe-december.osman-khoja-goes-east',
    ],
  },
  {
    id: 'decisions/the-hunting-party',
    when: '1921-11-08/1921-11-09',
    question: 'How Enver should leave Bukhara, and with how many.',
    done: 'He left on the 8th or the 9th with two officers or with twenty-four men, and is said to have called it a hunt.',
    instead: [
      'ask Faizullah Khojaev for an open farewell',
      'wait and take a larger party',
      'slip out with one companion',
    ],
    turns:
      'Secrecy kept the police quiet and made the party too small to prove who he was. An open leave might have been refused, if it is true that Faizullah was against his taking the lead.',
    claims: [
      'claims/riding-out.hunting-party',
      'claims/riding-out.said-to-hunt',
      'claims/riding-out.twenty-four',
      'claims/riding-out.open-departure',
      'claims/guest-in-bukhara-company.faizullah-objects',
    ],
  },
  {
    id: 'decisions/into-lakai-country',
    when: '1921-11',
    question: 'Whom among the chiefs Enver should go to first.',
    done: 'He rode into the Lakai country without the word of any chief to vouch for him, and was stopped there.',
    instead: [
      'ride first to Jabbar Bek between Guzar and Shahr-i Sabz',
      'send letters ahead and wait for a safe-conduct',
    ],
    turns:
      'A word from Jabbar Bek carried in the hand might have spared him the captivity that the same word is said to have ended. It would also have left him farther from the Afghan border and from Dushanbe.',
    claims: [
      'claims/riding-out-choices.not-to-jabbar',
      'claims/release.jabbar-bek',
      'claims/captivity.held-by-the-lakais',
      'claims/captivity.impostor',
    ],
  },
  {
    id: 'decisions/hasans-mutineers',
    when: '1921-11~',
    question: "How Enver should stand to Colonel Hasan's mutineers and to the throne claimed in his name.",
    done: 'Eighty-five men went over near Kabadian, and one of the Turks gave himself out as Enver, come to the throne. What Enver said to it is not known.',
    instead: [
      'send the mutineers away',
      'come as rescuer of the republic and disown any throne',
      'claim nothing until he held something',
    ],
    turns:
      "The men brought rifles and training that he lacked, and the word throne would have offended the Emir's followers and the reformers alike. Whether he could have disowned it in time is doubtful, for he may have been a prisoner when it was spoken.",
    claims: [
      'claims/hasans-mutiny.hasans-mutiny',
      'claims/hasans-mutiny.eighty-five',
      'claims/hasans-mutiny.said-he-was-enver',
      'claims/hasans-mutiny.throne-offends',
      'claims/hasans-mutiny.joins-enver',
    ],
  },
] as const satisfies readonly DecisionPoint[]
