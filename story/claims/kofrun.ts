import type { Claim } from '../schema/claim.ts'

/** The defeat below Baysun: what is told, on what day, and why he stood. */
export const kofrun = [
  {
    id: 'claims/kofrun.defeat-at-kofrun',
    says: 'In June 1922 Enver stood and fought the Red Army at Kofrun, below Baysun, and was decisively beaten.',
    when: '1922-06',
    where: ['places/kofrun', 'places/baysun'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      { source: 'sources/yetkin', says: 'Names the place and calls the defeat decisive.' },
      { source: 'sources/odatv', says: 'Names the same defeat.' },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has the Red Army beat Enver that summer in a regular battle, without place or day.',
      },
    ],
    against: [
      {
        source: 'sources/artikov',
        says: 'Sums up the period as a retreat from May and names no battle at Kofrun.',
      },
    ],
    rival: 'Enver drew back before the offensive, and no single battle decided it.',
    judgement:
      'A lost battle below Baysun is accepted because an account from outside the Turkish tradition also knows a regular defeat in that summer. The name of the place hangs on two late Turkish pages that may share a source, and the game says so.',
    mind: 'A Red communique or staff report of June 1922 that names Kofrun.',
    line: { weeks: [32, 32], place: 'places/kofrun', enver: 'places/kofrun' },
  },
  {
    id: 'claims/kofrun.fifteenth-of-june',
    says: 'The battle of Kofrun was fought on 15 June 1922.',
    when: '1922-06-15?',
    where: ['places/kofrun'],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      { source: 'sources/yetkin', says: 'Gives this day, as a late Turkish column.' },
      {
        source: 'sources/odatv',
        says: 'A Turkish news page on the same defeat; the two may not be independent.',
      },
    ],
    against: [{ source: 'sources/artikov', says: 'Dates the Red blow and the retreat before it to May.' }],
    rival: 'The decisive fighting began in May.',
    judgement:
      'The day is kept as a marker because no other is offered, and because it leaves a week for the march to Dushanbe. Nothing of the time bears it out, so the line of events prints it as doubtful.',
    mind: "The Bukharan Group's reports for the middle of June, or the origin of the date in an older Turkish book such as Aydemir's.",
  },
  {
    id: 'claims/kofrun.kurultai',
    says: 'A council of chiefs met at Kofrun in the spring of 1922.',
    when: '1922-04?',
    where: ['places/kofrun'],
    who: ['people/enver-pasha'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'The meeting is met only as general knowledge, with no witness, list of names or date behind it. The game may stage a gathering there and has to mark it as invented from the first line.',
    mind: "A letter of summons under Enver's seal, or Bademci's collected testimonies read for the spring.",
    searched:
      'The gathering, those who came and its date were looked for in Russian, Turkish, Uzbek, Tajik, English and French; nothing was found.',
  },
  {
    id: 'claims/kofrun.headquarters',
    says: 'Enver kept his headquarters at Kofrun from the spring of 1922 until the defeat.',
    when: '1922-03/1922-06',
    where: ['places/kofrun'],
    who: ['people/enver-pasha'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'The statement stands in a note to the map from general knowledge, and the village itself is placed only within eight kilometres. The game lets the camp stand on the Baysun road and claims no more for the village.',
    mind: "Any letter or order of Enver's dated from Kofrun.",
    searched:
      'Baysun and Kofrun were gone through again in the second pass of research; no source for a headquarters there was noted.',
  },
  {
    id: 'claims/kofrun.evasion-expected',
    says: 'On 12 May 1922 the general belief on the Red side, as Ordzhonikidze passed it on to Stalin, was that Enver would evade a decisive battle and run.',
    when: '1922-05-12',
    where: [],
    who: ['people/ordzhonikidze', 'people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Gives it as the general belief, not as his own judgement.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The telegram was a cipher and not meant for print, so it shows what was being said around him in Tashkent. It has been read in translation on partisan sites, and the exact wording is not relied on.',
    mind: 'The Russian text in the letter collection of Kvashonkin and others, 1996.',
  },
  {
    id: 'claims/kofrun.stood-instead',
    says: "Enver met the Red offensive in a pitched battle, against his opponents' expectation.",
    when: '1922-06',
    where: ['places/kofrun', 'places/baysun'],
    who: ['people/enver-pasha', 'people/ordzhonikidze'],
    confidence: 'inferred',
    for: [
      { source: 'sources/revolution-under-siege-basmachi', says: 'Calls the defeat a regular battle.' },
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Passes on, a month earlier, the general belief that he would evade a decisive battle.',
      },
      {
        source: 'sources/artikov',
        says: 'Describes him as a commander of conventional war on the German pattern, though its table calls the outcome of May a strategic retreat.',
      },
    ],
    against: [],
    rival: 'He was caught while falling back and did not choose to stand.',
    judgement:
      'Three statements that were made apart are put together here, and none of them says why he stood. The game gives the player the choice and the narrator no knowledge of his reasons.',
    mind: 'An order of battle or letter by Enver from the first days of June 1922.',
  },
  {
    id: 'claims/kofrun.evading-keeps-the-core',
    says: 'Had Enver avoided battle in June 1922, the core of some two thousand men might have outlasted the offensive.',
    when: '1922-06',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Gives him two thousand of his own, and a shrinking band after the regular battle.',
      },
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Passes on the general belief that he would evade.',
      },
      {
        source: 'sources/kamenev-1922',
        says: 'Describes bands that vanish for days and come back, so that flying detachments and ambush are needed against them.',
      },
    ],
    against: [
      {
        source: 'sources/artikov',
        says: "Finds the movement already divided by Ibrahim Bek's breach, whatever happened in the field.",
      },
    ],
    rival: 'His following would have gone home from a long retreat as well.',
    judgement:
      'The Red commanders themselves found the band that disappears hard to deal with, and the stand seems to have cost him the men. It is a judgement about something that did not happen, and the model gives it wide bounds.',
    mind: 'A return of how many men were with him in the week before and the week after the battle.',
  },
  {
    id: 'claims/kofrun.levies-went-home',
    says: 'After the defeat men who had been levied from the villages left the bands and went home.',
    when: '1922-06/1922-07',
    where: ['places/baysun'],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has the force about him dwindle after the regular battle; it does not speak of levies.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Only a Soviet adventure story tells of levied farmers going home, and it is fiction, but a force that shrinks within weeks may well have lost its least willing first. The model lets levies melt after a defeat and calls this plausible and not attested.',
    mind: 'A report by a village committee in the Baysun country in July 1922.',
  },
] as const satisfies readonly Claim[]
