import type { Chapter } from '../schema/epilogue.ts'

export const redColumn: Chapter = {
  id: 'red-column',
  title: 'A Red column in Afghanistan, 1929',
  paragraphs: [
    {
      text: "Seven years after Kabul had called home the men it had lent to Enver, Red soldiers went the other way. In 1929 Amanullah had been driven from Kabul by Habibullah Kalakani, a water-carrier's son, and Moscow had to choose between a rising of the poor and a king it knew. The political police are said to have favoured the rising. The diplomats feared for the frontier, and they carried the day.",
      confidence: 'single',
      cites: [
        'claims/kabul-calls-back.kabul-calls-its-men-back',
        'claims/afghanistan-1929.king-turned-out',
        'claims/afghanistan-1929.moscow-divided',
        'claims/afghanistan-1929.argument-of-the-frontier',
      ],
    },
    {
      text: 'On 15 April 1929 more than two thousand Red soldiers in Afghan dress entered the country under Primakov, who called himself Ragib Bey and a Caucasian Turk. They took Mazar-i-Sharif, and it is told that in the assault they forgot themselves and shouted hurrah. A holy war was called and they were shut up in the town; four hundred more came to get them out. Among those they then fought were bands that had fled from Soviet Central Asia; the article says "Basmachi". Ibrahim Bek was an ally of Habibullah by then.',
      confidence: 'single',
      cites: [
        'claims/afghanistan-1929-column.crosses-disguised',
        'claims/afghanistan-1929-column.mazar-stormed',
        'claims/afghanistan-1929-column.shut-in-and-relieved',
        'claims/afghanistan-1929-column.fought-the-bands-too',
        'claims/afghanistan-1929.ibrahim-with-habibullah',
      ],
    },
    {
      text: "On 22 May it was known that Amanullah had lost and fled, and the column was called home. It is said to have killed more than eight thousand enemies for a hundred and twenty of its own. The account we read comes from a magazine paid for by the Russian state, and does not say who counted, or whether villagers were among the dead. It was forbidden to write of the campaign in works of history; in the army's papers it was a fight with bandits in Soviet Central Asia.",
      confidence: 'single',
      cites: [
        'claims/afghanistan-1929-column.recalled',
        'claims/afghanistan-1929-column.eight-thousand-for-a-hundred-and-twenty',
        'claims/afghanistan-1929-column.kept-secret',
      ],
    },
  ],
}
