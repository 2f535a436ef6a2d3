/** Small closed words that sentences and orders need. */
export const closedWords: Readonly<Record<string, string>> = {
  grain: 'grain',
  horses: 'horses',
  men: 'men',
  rifles: 'rifles',
  help: 'asking for help',
  oath: 'about an oath',
  vouch: 'vouching for the Pasha',
  join: 'calling him to ride',
  'quit-turkestan': 'telling the Russians to leave Turkestan',
  thanks: 'with thanks',
  surrender: 'terms of surrender',
  passage: 'passage',
  peace: 'peace',
  guide: 'a guide',
  'leave-lakai': 'to leave the Lakai country',
}
