import type { Claim } from '../schema/claim.ts'

/** Enver in Soviet Russia: the crossing, the bargain, the congress at Baku. */
export const exileAmongTheBolsheviks = [
  {
    id: 'claims/exile-among-the-bolsheviks.ottomans-in-russia',
    says: 'About 100,000 Ottoman subjects were living in Russia when the world war began, and more than 50,000 Ottoman soldiers were taken prisoner by Russia in the course of it.',
    when: '1914/1918',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Gives both figures after a Soviet study, as the ground from which Muslim communists were drawn.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'We pass on the two numbers as rounded by a study of 1964. The prisoners went home by degrees after the peace of 1918, so this is no count of the Turks whom Enver could still find there.',
    mind: 'Red Cross or Russian army returns of Ottoman prisoners, year by year.',
  },
  {
    id: 'claims/exile-among-the-bolsheviks.crossing',
    says: 'Enver crossed into Russia on 4 August 1920.',
    when: '1920-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      { source: 'sources/abdullaev-enver', says: 'Gives the day.' },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has him go to Soviet Russia in 1920, without a day.',
      },
    ],
    against: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Cites a letter of late 1919 by which he was then already on the way.',
      },
    ],
    rival: 'He had set out for Russia before the end of 1919.',
    judgement:
      'To have set out is not to have arrived, and a journey that was long or failed at first would reconcile the two. The year is safe, and the day is given by a single scholar.',
    mind: 'His letters to his wife from July and August 1920, with their dates and places.',
  },
  {
    id: 'claims/exile-among-the-bolsheviks.bargain-with-lenin',
    says: 'In 1920 Enver came to terms with Lenin, promising to use his name as commander, anti-clerical moderniser and revolutionary to bind the Central Asian peoples to the Soviet side.',
    when: '1920',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Lenin'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Tells of the deal, takes it for a concession to pan-Turkic feeling, and calls its outcome a complete disaster for Moscow.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "That there was some understanding follows from his being received and sent east; that it was made with Lenin himself is one writer's telling. The game speaks of an errand and shows no such meeting.",
    mind: 'A Soviet paper of 1920 or 1921 that sets out what he was to do.',
  },
  {
    id: 'claims/exile-among-the-bolsheviks.baku-congress',
    says: 'In September 1920, at the Congress of the Peoples of the East in Baku, Enver attended as a guest who was not allowed to speak, and a statement of his was read out.',
    when: '1920-09',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      { source: 'sources/baku-congress', says: 'Tells of the guest without a voice and the statement read.' },
      {
        source: 'sources/vdovichenko',
        says: 'Tells the same in a life of Enver that also invents dialogue.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Two popular accounts agree, and neither prints the minutes, so we take the facts and leave their colour. What the statement said was not seen and is not quoted.',
    mind: 'The stenographic report of the congress, which was printed.',
    line: { weeks: [0, 0], place: null, enver: null },
  },
  {
    id: 'claims/exile-among-the-bolsheviks.baku-warning',
    says: 'A resolution of the Baku congress warned the peoples of the East against leaders such as Enver.',
    when: '1920-09',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [{ source: 'sources/baku-congress', says: 'Has the congress pass a warning against such leaders.' }],
    against: [],
    rival: '',
    judgement:
      'The warning is in the account of the congress, though whether it named him is not clear from what was read. It tells how little welcome his hosts allowed him in public.',
    mind: 'The wording of the resolution in the printed minutes.',
  },
  {
    id: 'claims/exile-among-the-bolsheviks.baku-refused',
    says: 'Had Enver stayed away from the Baku congress or broken with Moscow in September 1920, he would have lost the last patron he had.',
    when: '1920-09',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      { source: 'sources/baku-congress', says: 'Shows how narrow his welcome already was there.' },
      {
        source: 'sources/hovannisian-1973',
        says: 'Shows him wanted by the Allies, and Ankara dealing with Moscow by itself.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It is our estimate of a road not taken, from his position that month. The game begins a year later and uses it only to explain why he sat still.',
    mind: 'An offer of shelter to him from another government in 1920.',
  },
  {
    id: 'claims/exile-among-the-bolsheviks.talat-shot',
    says: 'Talat Pasha was shot dead in Berlin on 15 March 1921, in the campaign known as Operation Nemesis.',
    when: '1921-03-15',
    where: [],
    who: [],
    others: ['Talat Pasha'],
    confidence: 'attested',
    for: [
      { source: 'sources/bogosian', says: 'Tells the killing, its day and the organisation behind it.' },
      { source: 'sources/bryant-1923', says: "Records Enver's reply to the news, and so the event." },
    ],
    against: [],
    rival: '',
    judgement:
      'The death is beyond dispute, and a journalist then in Moscow heard of it from the other side. It is told as the killing of a condemned man and lends no weight to tales of avengers in other places.',
    mind: 'The court record of the Berlin trial, for details that are not given here.',
  },
  {
    id: 'claims/exile-among-the-bolsheviks.his-time-had-come',
    says: "By Louise Bryant's account Enver's answer to the killing of Talat was that his time had come.",
    when: '1921',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Louise Bryant', 'Talat Pasha'],
    confidence: 'single',
    for: [{ source: 'sources/bryant-1923', says: 'Gives the exclamation as his.' }],
    against: [],
    rival: '',
    judgement:
      'She knew him and printed it within two years, and nobody else reports it. It is no answer to why Talat was killed, and the game does not read one into it.',
    mind: 'Her notebooks from Moscow.',
  },
] as const satisfies readonly Claim[]
