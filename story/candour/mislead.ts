import type { CandourPage } from '../schema/candour.ts'

/** What a player may carry away from this game that is not so. */
export const mislead: CandourPage = {
  id: 'mislead',
  title: 'How this game could mislead you',
  lead: 'Each of these is a way in which this game, played in good faith, can leave you believing something that is not so. Under each stands a question to ask while you play.',
  points: [
    {
      head: 'You may come to root for him',
      text: 'You decide for a principal author of the Armenian genocide. A story lends its warmth to whoever is in the middle of it, and he is brave in this one, and often tired, and now and then kind. The wish that he should get through is made by the telling. When you catch yourself wishing it, ask whose bread, horses and sons it costs this week, and what stood against his name before the first page.',
      cites: ['claims/armenian-genocide.principal-author', 'claims/verdict-and-flight.sentence-of-death'],
    },
    {
      head: 'The genocide lies off the map',
      text: 'Everything you do happens far from Anatolia, among people who had no part in it, and so the game can feel as if that matter were closed. It lies outside the map and goes wherever he goes. It is told by a court, two American officials and one invented soldier, and no survivor speaks. Ask of each scene of mercy whether it makes you forget, and who in these valleys could have called him to answer.',
      cites: [
        'claims/armenian-genocide.deportation-of-the-armenians',
        'claims/armenian-genocide.harput-30-june',
        'claims/armenian-genocide-answer.responsibility',
        'claims/armenian-genocide-answer.no-remorse',
        'claims/armenian-genocide-answer.left-out-of-accounts',
      ],
    },
    {
      head: 'Politics looks countable',
      text: 'A ledger lists promises as open, kept or broken, and each person is wary or well disposed for reasons given in a line. Nobody in those valleys kept such a list. Trust there hung on kin, grazing, old injuries and talk that no model holds, and what would win or lose most of these people is our guess. Ask what a chief might know about his guest that the list leaves out.',
      cites: ['claims/people-kurbashi-unknown.guessed-wants'],
    },
    {
      head: 'Villages come as numbers',
      text: 'You see loads of grain, heads of horse, households gone and the civilian dead. They are counted so that you cannot overlook them, and the same counting makes them easy to spend. The sum of the dead is made by the rules; for the real year no count was found. When a number falls, stop at one household in it. Ask who carries the water there now, and what they will sow.',
      cites: [
        'claims/after-him-last-bands.village-dead-uncounted',
        'claims/red-conduct-country.villages-pay-twice',
      ],
    },
    {
      head: 'The map is surer than the country was',
      text: 'The sheet is drawn in the manner of a staff map of about 1910, and a firm line persuades. The heights come from a satellite survey, the district borders from a computer that followed crests and rivers, and the marks of several villages may be many kilometres out. Nobody in the story had so complete a sheet. Before you march by it, ask what a man would know who had only a guide.',
      cites: [
        'claims/map-of-the-game.lengths',
        'claims/map-of-the-game.borders-of-districts',
        'claims/map-of-the-game.uncertain-marks',
      ],
    },
    {
      head: 'Most numbers of the model are guesses',
      text: 'How fast a band melts, what a levy does to a village, how many horsemen a chief can call out: most figures behind the rules are our guess, and the rules were tried until something like the known year could come about. Each is written down with a range and a reason. When something fails for want of a few men, ask whether the lesson would survive if the figure were half as large, or twice.',
      cites: ['claims/people-kurbashi-unknown.guessed-wants', 'claims/numbers-of-people.district-numbers'],
    },
    {
      head: 'Another outcome proves nothing',
      text: 'If you hold out longer than he did, you have learnt what our rules allow. You have not learnt what would have happened. The endings come in kinds, such as the prisoner, the exile or the truce, because a game must stop somewhere, and a life that breaks off does not choose from a list. At the end ask which of your decisions a person of that year could have known to be one.',
      cites: [],
    },
    {
      head: 'We read pages, and seldom books',
      text: 'Five texts were read whole. Nearly everything else was seen in excerpts of a page or two, some of them quoted by somebody with a cause. A sentence cut from its page looks firmer than it was, and what stood on the next page may take it back. The card behind each mark says how its source was seen. Open it, and ask what you would want to read next before you repeat the claim.',
      cites: ['claims/records-missing.standard-books'],
    },
    {
      head: 'Men with seals wrote nearly all of it',
      text: 'The papers come from officers, commissars, rulers, diplomats and men of learning. No text by a woman of Eastern Bukhara from these months was found, and none by a raftman, herder or weaver. We invented some to keep their places open, and an invented woman who speaks well can hide that no real one was heard. Ask of every event who paid for it, and whether that person left a line.',
      cites: ['claims/records-missing.womens-voices', 'claims/records-missing.ferrymens-voices'],
    },
    {
      head: 'It is one pleasant voice, in English',
      text: 'Yusuf is made up, and he was made to be good company: dry, exact, ashamed in the right places. That charm covers for his employer and for the makers. He would have written Persian, among people who spoke Turki, and every play on a word that you read was composed in English. Ask what he had to gain from putting it so, and how it would be told by somebody who disliked him.',
      cites: [],
    },
    {
      head: 'One side has more faces than the other',
      text: 'You live among the rising, so that its chiefs have cousins, jokes and debts, while the Reds come as telegrams, columns and dust. The only one of them whom you come to know is invented. Their hunger, their hopes for land and schools, and the Muslims who served with them by choice get less room than they had in life. Ask what the same week looked like to a soldier on the other bank.',
      cites: ['claims/concessions-judged.muslim-units', 'claims/central-asian-front.promises-of-land'],
    },
    {
      head: 'The history beside yours hides things too',
      text: 'Next to your campaign the game shows what the record says of the same week. A week without an entry was not a quiet week; it is one about which nobody wrote, or whose papers we did not see. One version stands in the line and its rivals wait behind it, and later weeks are kept back, which makes the real year look like a plot. Open an entry, and ask who needed it told so.',
      cites: [],
    },
  ],
}
