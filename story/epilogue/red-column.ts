import type { Chapter } from '../schema/epilogue.ts'

export const redColumn: Chapter = {
  id: 'red-column',
  title: 'A Red column in Afghanistan, 1929',
  paragraphs: [
    {
      text: "Seven years after Kabul's volunteers had been called home from Denau, Soviet cavalry rode the other way. In 1929 Amanullah had been driven from Kabul by Habibullah Kalakani, a water-carrier's son, and Moscow had to choose between a rising of the poor and a king it knew. The political police are said to have favoured the rising. The diplomats feared for the frontier, and they carried the day.",
      confidence: 'single',
      cites: ['sources/russia-beyond-1929'],
    },
    {
      text: 'On 15 April 1929 more than two thousand Red soldiers in Afghan dress crossed the river under Primakov, who called himself Ragib Bey and a Caucasian Turk. They took Mazar-i-Sharif, and it is told that in the assault they forgot themselves and shouted hurrah. A holy war was called and they were shut up in the town; four hundred more came to get them out. Basmachi units, allies of Habibullah as Ibrahim Bek was, were among those they fought.',
      confidence: 'single',
      cites: ['sources/russia-beyond-1929'],
    },
    {
      text: "On 22 May it was known that Amanullah had lost and fled. The column went home. It claimed more than eight thousand enemies killed for a hundred and twenty of its own. The account we read comes from a magazine paid for by the Russian state, and the numbers are those the column gave itself. It was forbidden to write of it; in the army's papers it was a fight with bandits on Soviet soil.",
      confidence: 'single',
      cites: ['sources/russia-beyond-1929'],
    },
  ],
}
