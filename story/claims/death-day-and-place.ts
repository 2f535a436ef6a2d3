import type { Claim } from '../schema/claim.ts'

/** When and where Enver died, and how the feast of sacrifice was being kept round him. */
export const deathDayAndPlace = [
  {
    id: 'claims/death-day-and-place.enver-killed',
    says: 'Enver Pasha was killed on Friday 4 August 1922 at Chagan above Baljuvon, while the feast of sacrifice was being kept.',
    when: '1922-08-04',
    where: ['places/chagan', 'places/baljuvon'],
    who: ['people/enver-pasha', 'people/ali-riza'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/death-certificate-1922',
        says: 'Certifies the death at Chagan in Baljuvon on Friday 4 August, 11 Zilhicce 1340, during the feast.',
      },
      {
        source: 'sources/duranty-1922',
        says: 'Has him fall in August in southeastern Bukhara, between Khovaling and Baljuvon; the day is broken off in the copy.',
      },
      { source: 'sources/abdullaev-enver', says: 'Gives Friday 4 August 1922, the feast, and Baljuvon.' },
      {
        source: 'sources/bardakci-1996',
        says: 'Gives a morning of the feast, 4 August, and shows the grave on the hill of Chagan.',
      },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Gives 4 August 1922 and a hillside near the Afghan border.',
      },
      {
        source: 'sources/artikov',
        says: 'Its table has him killed in action at Baljuvon on 4 August 1922; its text calls that an assassination.',
      },
    ],
    against: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Has him killed in a skirmish near Balkh, in 1922.',
      },
      {
        source: 'sources/armenian-memory',
        says: 'One text, resting on a letter of 1987, puts the killing on 5 August outside a mosque.',
      },
    ],
    rival: 'A letter of 1987 says 5 August, and an encyclopedia moves the place to Balkh in Afghanistan.',
    judgement:
      'Turkish, Tajik and Moscow accounts that had no reason to agree give one country-side, and the one paper of that month that carries a date gives this day. The game treats day and place as fact and everything about the manner as open.',
    mind: "The Red brigade's war diary for the first week of August in the Russian State Military Archive.",
    line: { weeks: [39, 39], place: 'places/chagan', enver: 'places/chagan' },
  },
  {
    id: 'claims/death-day-and-place.near-noon',
    says: 'Enver died towards noon.',
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/enver-pasha', 'people/ali-riza'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/death-certificate-1922',
        says: 'Puts the death in daytime, at an hour close to noon.',
      },
    ],
    against: [
      { source: 'sources/bardakci-1996', says: 'Speaks of a morning of the feast.' },
      {
        source: 'sources/akin',
        says: 'Has the firing break in on the greetings before his house, a thing of the morning, without naming an hour.',
      },
    ],
    rival: 'Turkish columns tell it as a thing of the morning.',
    judgement:
      'An attack in the morning and a death near noon can both be true if the fight lasted some hours. No scene of the game shows the hour, because its diary stops the evening before.',
    mind: 'A Red report of the action that gives the hours at which firing began and ended.',
  },
  {
    id: 'claims/death-day-and-place.not-near-balkh',
    says: 'Enver fell on the Bukharan side of the Panj, in the hills of Baljuvon, and not near Balkh in Afghanistan.',
    when: '1922-08-04',
    where: ['places/chagan', 'places/balkh'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/death-certificate-1922',
        says: 'Names Chagan in the province of Baljuvon, Bukhara.',
      },
      { source: 'sources/duranty-1922', says: 'Names southeastern Bukhara, between Khovaling and Baljuvon.' },
      { source: 'sources/abdullaev-enver', says: 'Names Baljuvon.' },
    ],
    against: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Puts the skirmish near Balkh and gives no reference.',
      },
    ],
    rival: 'He was killed in a skirmish near Balkh.',
    judgement:
      'A paper and a dispatch of the same month outweigh a line without a reference. The accounts in the last ending leave Balkh out, and the epilogue explains it.',
    mind: "A reference behind the encyclopedia's line that turns out to be older than the certificate.",
  },
  {
    id: 'claims/death-day-and-place.balkh-misread',
    says: "The encyclopedia's Balkh may have come from a spelling: the death certificate writes the province of Baljuvon as two words, of which the first reads like Balkh.",
    when: '1922-08-04',
    where: ['places/balkh', 'places/baljuvon'],
    who: ['people/ali-riza'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/death-certificate-1922',
        says: 'In its Turkish print the province is "Belh-i Cevan".',
      },
      { source: 'sources/wikipedia-central-asian-front', says: 'Has Balkh and no sign of knowing Baljuvon.' },
    ],
    against: [],
    rival: '',
    judgement:
      'The likeness is ours to point out, and no text shows anybody making the mistake. It is offered as a guess and used only to explain why two names go round.',
    mind: 'The history of edits to that article, or the printed book from which the line was taken.',
  },
  {
    id: 'claims/death-day-and-place.chagan-on-the-map',
    says: 'Chagan stands on the northern slopes above the water of Obdara, about fifteen kilometres east of Baljuvon.',
    when: '1922-08-04',
    where: ['places/chagan', 'places/obdara', 'places/baljuvon'],
    who: [],
    confidence: 'single',
    for: [
      { source: 'sources/akin', says: 'Describes it so, with the valley it calls Dere-i Hakiyan below.' },
    ],
    against: [
      {
        source: 'sources/duranty-1922',
        says: 'Knows no Chagan and speaks of the country between Khovaling and Baljuvon, a wide belt of hills.',
      },
    ],
    rival: '',
    judgement:
      'No source we saw has coordinates, and the marks on our map stand some eighteen to twenty kilometres north-east of Baljuvon. Both villages are marked as estimated and may be eight kilometres out.',
    mind: 'A Soviet survey sheet with both villages, or coordinates taken there in our own day.',
  },
  {
    id: 'claims/death-day-and-place.second-day-of-the-feast',
    says: 'The day of the death was the second day of the feast of sacrifice, 11 Zilhicce 1340.',
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/ali-riza'],
    confidence: 'disputed',
    for: [
      { source: 'sources/death-certificate-1922', says: 'Says 11 Zilhicce and the second day, a Friday.' },
    ],
    against: [
      { source: 'sources/abdullaev-enver', says: 'Has the feast itself kept on Friday 4 August.' },
      { source: 'sources/akin', says: 'Says that it was the first day.' },
    ],
    rival: 'It was the first day of the feast.',
    judgement:
      'Reckoned by tables 4 August is 10 Zilhicce, which is the first day, so the certificate follows a moon seen a day earlier or is mistaken. The game lets both counts stand in one camp, a first day on Thursday and another on Friday.',
    mind: "A dated letter or order from Baljuvon in the last week of July 1922 that shows the camp's own calendar.",
  },
  {
    id: 'claims/death-day-and-place.greetings-before-the-house',
    says: 'On the morning of the feast Enver had his men gather before his house to exchange greetings; he meant to give them money, and the chiefs certificates of rank under his seal and signature.',
    when: '1922-08-04',
    where: ['places/obdara'],
    who: ['people/enver-pasha', 'people/davlatmand-bek'],
    confidence: 'single',
    for: [
      {
        source: 'sources/akin',
        says: 'Tells it so, and adds a robe worked with gold and silver and a turban, given by Davlatmand.',
      },
    ],
    against: [
      {
        source: 'sources/duranty-1922',
        says: 'Knows nothing of a ceremony; he was closely pressed and looking for a way out.',
      },
    ],
    rival: '',
    judgement:
      'Greetings, gifts and a robe are what such a morning would hold, and the telling is a late heroic one from the school of Aydemir. The game takes from it the coins and the certificates, and marks the scene as invented after him.',
    mind: "Aydemir's own text with its source for that morning, or a surviving certificate with its date and the name of its holder.",
  },
  {
    id: 'claims/death-day-and-place.guards-on-leave',
    says: "Most of Enver's guards had been let go home for the feast when the Reds came.",
    when: '1922-08-04',
    where: ['places/chagan', 'places/baljuvon'],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/sputnik-tajikistan',
        says: 'People of Baljuvon told a reporter so, generations later.',
      },
    ],
    against: [
      {
        source: 'sources/duranty-1922',
        says: 'Explains the small number otherwise: he had been pressed for weeks and was all but surrounded.',
      },
    ],
    rival: 'He had few men because the campaign had left him few.',
    judgement:
      'It is oral tradition, and it explains well why so few rode with him. The game lets the player decide about leave, and marks the scene as invented.',
    mind: "The orderlies' testimony in Tevhid-i Efkâr of 1923 read to its end.",
  },
  {
    id: 'claims/death-day-and-place.buzkashi-at-yap',
    says: 'In the days of the feast there was buzkashi with Davlatmand in the village of Yap.',
    when: '1922-08-03/1922-08-04',
    where: ['places/baljuvon'],
    who: ['people/enver-pasha', 'people/davlatmand-bek'],
    confidence: 'single',
    for: [
      {
        source: 'sources/sputnik-tajikistan',
        says: 'Reports it from local telling, and ties the story of his death to it.',
      },
    ],
    against: [
      { source: 'sources/duranty-1922', says: 'Leaves no room for games: Red columns were closing in.' },
    ],
    rival: '',
    judgement:
      'Games of this kind belong to the feast, and the name of the village is what a valley would keep. The last ending tells a goat game as what the valley remembers, with an ornament of ours.',
    mind: 'A second teller from Baljuvon, recorded before 1996, who names Yap.',
  },
] as const satisfies readonly Claim[]
