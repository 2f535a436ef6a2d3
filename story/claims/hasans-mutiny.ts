import type { Claim } from '../schema/claim.ts'

/** The desertion near Kabadian in November 1921, and the man there who said that he was Enver. */
export const hasansMutiny = [
  {
    id: 'claims/hasans-mutiny.hasans-mutiny',
    says: 'About the middle of November 1921 Colonel Hasan, in charge of military affairs at Shirabad, went over to the bands near Kabadian with the militia chief Usman Turskanov and their men, with all arms.',
    when: '1921-11~',
    where: ['places/kabadian', 'places/shirabad'],
    who: ['people/hasan-bey'],
    others: ['Usman Turskanov'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/telegram-1921-12-07',
        says: 'Reports the desertion between Kabadian and "Djimdulya", with the names, the number and the arms.',
      },
      { source: 'sources/khotamov', says: 'Knows of the affair through the rally that followed it.' },
    ],
    against: [],
    rival: '',
    judgement:
      'A Soviet report of the weeks after had no reason to invent a loss of this kind. The month is sure, the week is inferred, and Djimdulya could not be found on our map.',
    mind: 'The whole telegram, and the reports of the Termez or Shirabad garrison behind it.',
    line: { weeks: [1, 3], place: 'places/kabadian', enver: null },
  },
  {
    id: 'claims/hasans-mutiny.eighty-five',
    says: 'Eighty-five men, militia of the republic and Red soldiers, went over with Colonel Hasan near Kabadian.',
    when: '1921-11~',
    where: ['places/kabadian'],
    who: ['people/hasan-bey'],
    confidence: 'attested',
    for: [{ source: 'sources/telegram-1921-12-07', says: 'Counts eighty-five militia and Red soldiers.' }],
    against: [],
    rival: '',
    judgement:
      'It is the count of the side that lost them, in a paper of the time, and it is the only count. Red soldiers among the deserters are worth keeping in view, for the line did not run simply between peoples.',
    mind: 'A list of the missing men in the files of the Bukharan militia.',
  },
  {
    id: 'claims/hasans-mutiny.boats',
    says: "The bands sent kayuk boats to fetch Colonel Hasan's deserters.",
    when: '1921-11~',
    where: ['places/kabadian'],
    who: ['people/hasan-bey'],
    confidence: 'attested',
    for: [{ source: 'sources/telegram-1921-12-07', says: 'Mentions the kayuks sent to fetch them.' }],
    against: [],
    rival: '',
    judgement:
      'Boats sent for deserters suggest that the two sides had spoken beforehand. Which water they crossed the report as seen does not say, so the game should leave the river unnamed or call it a guess.',
    mind: 'The sentence of the telegram in Russian, with the name of the landing.',
  },
  {
    id: 'claims/hasans-mutiny.rally',
    says: 'After the desertion near Kabadian in November 1921 there was a rally at which Hasan spoke.',
    when: '1921-11~',
    where: ['places/kabadian'],
    who: ['people/hasan-bey'],
    confidence: 'attested',
    for: [
      { source: 'sources/telegram-1921-12-07', says: 'Has Hasan address the gathering.' },
      { source: 'sources/khotamov', says: 'Also reports a rally.' },
    ],
    against: [],
    rival: '',
    judgement:
      'An intelligence report and a textbook of the national period both have it, the second perhaps from papers like the first. The telegram has him declare himself a Turkish officer and no Hasanov, and there our excerpt stops; all else that he says in the game is ours.',
    mind: "Khotamov's footnote, and an informer's account of the speech.",
  },
  {
    id: 'claims/hasans-mutiny.said-he-was-enver',
    says: 'Among the Turks who went over near Kabadian in November 1921 one gave himself out as Enver, come to be ruler of Bukhara.',
    when: '1921-11~',
    where: ['places/kabadian'],
    who: ['people/hasan-bey', 'people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/telegram-1921-12-07',
        says: 'Reports that one Turk passed himself off as Enver and spoke of the throne of Bukhara.',
      },
    ],
    against: [],
    rival: 'The report can be read as meaning that Enver himself spoke.',
    judgement:
      'The report vouches for a claim and not for a man, and since Enver had ridden out days before either reading is possible. The game makes the speaker a lieutenant who was carried away, and must mark him as made up.',
    mind: 'A description of the speaker, or proof of where Enver slept in the third week of November.',
  },
  {
    id: 'claims/hasans-mutiny.throne-offends',
    says: "A claim to Bukhara's throne in Enver's name was likely to offend both the Emir's followers and the reformers of the republic.",
    when: '1921-11/1921-12',
    where: ['places/kabadian', 'places/lakai'],
    who: ['people/enver-pasha', 'people/emir-alim-khan', 'people/ibrahim-bek', 'people/osman-khoja'],
    confidence: 'inferred',
    for: [
      { source: 'sources/telegram-1921-12-07', says: 'Has the throne named at the rally.' },
      { source: 'sources/artikov', says: "Has Ibrahim Bek fight for the restoration of the Emir's rule." },
      {
        source: 'sources/khalid-making-uzbekistan',
        says: "Shows Osman Khoja as head of the republic's executive fighting on his own account.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'No reaction is recorded, and the conclusion is drawn from what the two parties wanted. Refusing the mutineers, or disowning the throne in public, is a choice the game adds.',
    mind: 'A letter of the Emir or of Ibrahim Bek that speaks of a rival claim.',
  },
  {
    id: 'claims/hasans-mutiny.who-hasan-was',
    says: "Hasan was a former Turkish colonel from Marash who served the republic, and is later called Enver's war minister and a guest at Kabul.",
    when: '1921/1922-08-04',
    where: ['places/shirabad'],
    who: ['people/hasan-bey', 'people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/telegram-1921-12-07',
        says: 'Knows him as a former Turkish colonel and military chief of Shirabad.',
      },
      {
        source: 'sources/hasan-bey-memoir',
        says: 'A commander of Fergana remembers him from Marash, as war minister, and at Kabul.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The report of 1921 gives his rank and office and the late memoir his birthplace and later title, and we take the two Hasans for one man. The game follows that reading, and the title of minister rests on a comrade's memory.",
    mind: 'His Ottoman service record, or a paper of 1922 signed by him as war minister.',
  },
  {
    id: 'claims/hasans-mutiny.joins-enver',
    says: "Hasan's deserters joined Enver before the end of 1921.",
    when: '1921-11/1921-12',
    where: [],
    who: ['people/hasan-bey', 'people/enver-pasha'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'They went to the bands, and Hasan is found with Enver later; when and with how many men nobody seen tells. The meeting at the landing in the game is composite.',
    mind: "Hasan's movements in December 1921, from Turkish memoirs or Soviet reports.",
    searched:
      'The telegram and the excerpt of the memoir on Hasan were read for it, and the chronology of our notes has no dated meeting.',
  },
] as const satisfies readonly Claim[]
