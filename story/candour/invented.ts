import type { CandourPage } from '../schema/candour.ts'

/** What was made up, by what rule, and what was not. */
export const invented: CandourPage = {
  id: 'invented',
  title: 'What we invented, and why',
  lead: 'The record of this campaign is thin, and thinnest where people lived. Whatever was made up is marked in the margin as invented, or as composite where part of it is real.',
  points: [
    {
      head: 'Mirza Yusuf and his journal',
      text: 'There was no such secretary, and no daybook or green book. An interpreter stood in for a fact: no source we saw shows that Enver knew Persian or the Turki of Bukhara, so that somebody must have put his words into both. Yusuf gives you a place to stand that is not inside Enver. He can tell only what he saw, was told or holds as paper, and what he leaves out is meant to be noticed.',
      cites: ['claims/people-enver-habits.languages'],
    },
    {
      head: 'The people we made up',
      text: 'Besides Yusuf these people have a page of their own and never lived: Dovud, the boy with the horses; Sergeant Rifat, the farrier; Saodat, the baker; Bibi Oisha of the mill; Mulla Nasir of Kofrun; Rahim, the raftman; Yaqub, the dyer; and Captain Safarov on the Red side. Men and women who pass through one scene are invented too, unless a note says otherwise. They hold places that the record leaves empty.',
      cites: ['claims/records-missing.ferrymens-voices', 'claims/records-missing.womens-voices'],
    },
    {
      head: 'Real names with a made-up part',
      text: 'Togai Sari is marked composite: the name of a rival of Ibrahim Bek has come down, and we found nothing that shows him in the field in this year. Many of the real chiefs are little more than a name in a list, so that their seats, their followings, their tempers and often their quarrels are ours. The rivalry of Hasan Bey with Ibrahim Bek, for one, is an invention of the game.',
      cites: [
        'claims/people-lakai.togai-sari',
        'claims/people-enver-and-ibrahim.hasan',
        'claims/people-kurbashi-unknown.guessed-wants',
      ],
    },
    {
      head: 'What is said aloud',
      text: 'Nearly every conversation is invented, also where both speakers lived. What a real person is reported to have said, in a letter or in the memory of somebody who was there, carries its source. The words you choose for Enver, to say or to dictate, are the words of the game. Do not quote any sentence from these pages as his because it stands between quotation marks; look at the mark behind it.',
      cites: ['claims/togans-warning.clean-name'],
    },
    {
      head: 'Prices, and the sums made from them',
      text: "No price list for the bazaars of the east in these months was found. Those in the journal keep the proportions of an official's notes made in the city of Bukhara around 1918 and 1919, with weights from a table of 1851. They are meant to show what was dear beside what, and how fast it rose. A single figure, such as wheat on a certain market day, is made up.",
      cites: [
        'claims/money-and-prices.prices-in-the-east',
        'claims/money-and-prices.december-1919',
        'claims/measures.weights',
      ],
    },
    {
      head: 'Weather, days and roads',
      text: 'What the sky did on a given day is not known for any day of the campaign that we looked for. Snow, mud and flood come from what travellers tell of such months in other years. Which scene falls in which week is often a choice of ours inside the bounds that the record leaves. Where a day is known, or is disputed, the note says so.',
      cites: ['claims/climate-and-passes.weather-of-1921-22', 'claims/rivers-and-crossings.flood-months'],
    },
    {
      head: 'Papers by other hands',
      text: "A ferryman's complaint, a draper's price sheet, a Red leaflet with six points: such papers are set into the journal as a chronicle might hold them. Their authors are invented, and are marked. Some take a point or a figure from a real document, which is cited. We made them so that somebody other than Yusuf could speak, in forms that people of the time did use.",
      cites: [],
    },
    {
      head: 'What we never invented',
      text: "We wrote no letter, diary or confession to pass as a real person's paper. We gave no voice to a survivor of 1915: the invented soldier who speaks of that summer was on the side that carried the orders. And we invented no remorse. No source we read shows Enver sorry for it, or answering for it, so that no choice lets him be. An invented regret would have been a gift to him, paid for by others.",
      cites: ['claims/armenian-genocide-answer.no-remorse'],
    },
  ],
}
