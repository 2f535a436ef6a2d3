import type { Claim } from '../schema/claim.ts'

/** The Soviet column that rode into Afghanistan in disguise. */
export const afghanistan1929Column = [
  {
    id: 'claims/afghanistan-1929-column.crosses-disguised',
    says: 'On 15 April 1929 more than two thousand Red soldiers dressed as Afghans entered Afghanistan under Vitaly Primakov, who passed for a Caucasian Turk called Ragib Bey.',
    when: '1929-04-15',
    where: [],
    who: [],
    others: ['Vitaly Primakov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/russia-beyond-1929',
        says: 'Gives day, number, dress and false name, and calls Primakov a former military attaché in Afghanistan.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A magazine paid for by the Russian state has no reason to invent an invasion. The details are used in the epilogue with that source named.',
    mind: "Primakov's own book on the march, or the order that sent him.",
  },
  {
    id: 'claims/afghanistan-1929-column.given-a-legal-face',
    says: "The Afghan representative in the Soviet Union, Ghulam Nabi Khan, went with the column to give it a lawful look; it posed as a force of Amanullah's exiled followers.",
    when: '1929-04',
    where: [],
    who: ['people/amanullah'],
    others: ['Ghulam Nabi Khan'],
    confidence: 'single',
    for: [
      {
        source: 'sources/russia-beyond-1929',
        says: 'Says that he led an Afghan council with the unit, and why.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The word council is probably a slip for consul or embassy, and his part as a cover is plainly stated. It is not used in the game beyond the dress.',
    mind: 'His accreditation, and any account by an Afghan who rode with him.',
  },
  {
    id: 'claims/afghanistan-1929-column.mazar-stormed',
    says: 'With machine guns, artillery and support from the air the column broke the frontier troops and took Mazar-i-Sharif. In the assault, it is told, the men forgot their part and shouted the Russian hurrah.',
    when: '1929-04',
    where: ['places/mazar'],
    who: [],
    others: ['Vitaly Primakov'],
    confidence: 'single',
    for: [{ source: 'sources/russia-beyond-1929', says: 'Tells the assault and the cry.' }],
    against: [],
    rival: '',
    judgement:
      'That the town fell is the ground of everything that follows; the cry is too good a story to be certain. The epilogue marks it as told.',
    mind: "A townsman's account of the day.",
  },
  {
    id: 'claims/afghanistan-1929-column.shut-in-and-relieved',
    says: 'A holy war was called against the invaders and they were shut up in Mazar-i-Sharif, until four hundred more came under Ivan Petrov, called Zalim Khan, and the siege was broken.',
    when: '1929-04/1929-05',
    where: ['places/mazar'],
    who: [],
    others: ['Ivan Petrov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/russia-beyond-1929',
        says: 'Gives the call, the siege, the number and the two names.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A relief column is no boast, so the article may be believed that the first force was in trouble. The epilogue tells it in one sentence.',
    mind: 'The telegrams asking for help.',
  },
  {
    id: 'claims/afghanistan-1929-column.fought-the-bands-too',
    says: "The joined column destroyed Habibullah's guard and units of the exiled bands, went through Balkh and set out for Kabul.",
    when: '1929-05',
    where: ['places/mazar', 'places/balkh'],
    who: [],
    others: ['Habibullah Kalakani'],
    confidence: 'single',
    for: [
      {
        source: 'sources/russia-beyond-1929',
        says: 'Says so, and calls the exiles by the Soviet word, "Basmachi".',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Men who had crossed the river to be safe met the Red cavalry on the other bank, by this account. Which bands they were is not said, and the epilogue names none.',
    mind: 'Names of chiefs killed or scattered at Balkh in that May.',
  },
  {
    id: 'claims/afghanistan-1929-column.recalled',
    says: 'On 22 May 1929 it became known that Amanullah, who had marched from Kandahar on Kabul with 14,000 men, had been beaten and had fled. The column was called home.',
    when: '1929-05-22',
    where: [],
    who: ['people/amanullah'],
    confidence: 'single',
    for: [{ source: 'sources/russia-beyond-1929', says: 'Gives the day, the number and the recall.' }],
    against: [],
    rival: '',
    judgement:
      'The sequence is clear and the day is that of the news and not of the battle. The epilogue says on 22 May it was known.',
    mind: 'The order of recall.',
  },
  {
    id: 'claims/afghanistan-1929-column.eight-thousand-for-a-hundred-and-twenty',
    says: 'The column killed more than eight thousand enemies and lost 120 men.',
    when: '1929-04/1929-05',
    where: ['places/mazar', 'places/balkh'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/russia-beyond-1929', says: 'States both figures without a source.' }],
    against: [],
    rival: '',
    judgement:
      'Sixty-six to one is a proportion that a victor reports, and nobody says who counted, or whether villagers were among the dead. The epilogue prints it as a claim.',
    mind: 'A hospital return, or an Afghan count from Mazar-i-Sharif.',
  },
  {
    id: 'claims/afghanistan-1929-column.kept-secret',
    says: 'Soviet military papers entered the campaign as a fight with bandits in Soviet Central Asia, and it was forbidden to write of it in works of history.',
    when: '1929',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/russia-beyond-1929',
        says: 'Says so, and that readers therefore take 1979 for the first Soviet entry into Afghanistan.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "A state outlet telling of its predecessor's secrecy is good evidence for the secrecy. It is also a warning about every Soviet figure for these years.",
    mind: "The entry in the army's lists, and the instruction to the censors.",
  },
] as const satisfies readonly Claim[]
