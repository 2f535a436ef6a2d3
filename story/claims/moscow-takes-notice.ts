import type { Claim } from '../schema/claim.ts'

/** What the Politburo decided about Turkestan and Bukhara between November 1921 and May 1922. */
export const moscowTakesNotice = [
  {
    id: 'claims/moscow-takes-notice.politburo-turns-to-turkestan',
    says: 'On 17 November 1921 the Politburo set up a commission, to be called together by Stalin, on the government of Turkestan and the right policy there.',
    when: '1921-11-17',
    where: [],
    who: [],
    others: ['the Politburo', 'Stalin'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/politburo-1921-11-17',
        says: 'Accepts a proposal of Stalin for a commission on policy in Turkestan and gives it two weeks.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The session fell about nine days after Enver left Bukhara, but the decision as seen does not name him, and the first dated Soviet word of his crossing is three weeks younger. The game shows it as care about Turkestan and must not call it an answer to his ride.',
    mind: 'The report of the commission itself, or the Politburo protocols of December 1921 in RGASPI.',
    line: { weeks: [2, 2], place: null, enver: null },
  },
  {
    id: 'claims/moscow-takes-notice.politburo-takes-up-bukhara',
    says: 'On 1 February 1922 the Politburo approved a ruling on Bukhara, which tied its party directly to the Central Committee in Moscow and sent it a permanent representative.',
    when: '1922-02-01',
    where: [],
    who: [],
    others: ['the Politburo'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/politburo-1922-02-01',
        says: 'Confirms a ruling of 30 January: direct relations of the two central committees, a representative to help, no meddling by Turkestan.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The part that was read settles how two parties deal with each other and mentions neither Enver nor a campaign. Where the game lets alarm drive this session, that is its own assumption and not the content of the paper.',
    mind: 'The remaining points of the ruling of 30 January, or the minutes of the Orgburo commission that drew it up.',
    line: { weeks: [13, 13], place: null, enver: null },
  },
  {
    id: 'claims/moscow-takes-notice.ordzhonikidze-sent',
    says: 'On 20 April 1922 the Politburo resolved to send Ordzhonikidze to Turkestan for a week, to report on national policy, on the party bureau there and on the armed bands.',
    when: '1922-04-20',
    where: [],
    who: ['people/ordzhonikidze'],
    others: ['the Politburo'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/politburo-1922-04-20',
        says: 'Sends him for a preliminary acquaintance with the state of things and a report to the Politburo.',
      },
      {
        source: 'sources/stalin-1922-04-21',
        says: 'Passes the order on next day: he is to go to Tashkent at once and report within a week of arriving.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Decision and order agree, so the errand and its purpose are as sure as anything of that spring. It was planned as an inquiry of a week and became a longer stay.',
    mind: 'His own report to the Politburo, or a paper with the day he reached Tashkent.',
    line: { weeks: [24, 24], place: null, enver: null },
  },
  {
    id: 'claims/moscow-takes-notice.martial-law',
    says: 'On 20 April 1922 the Politburo held martial law to be necessary and left its date and manner to Ordzhonikidze and the party bureau in Tashkent.',
    when: '1922-04-20',
    where: [],
    who: ['people/ordzhonikidze'],
    others: ['the Politburo', 'Stalin'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/politburo-1922-04-20',
        says: 'Finds martial law necessary against the bands; the time of declaring it is to be agreed on the spot.',
      },
      {
        source: 'sources/stalin-1922-04-21',
        says: 'Names the areas of Bukhara and Turkestan and asks to be told the date.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Both papers order it in principle and leave the declaring to others, which is less than a proclamation. When it came into force, and over which districts, has not been seen, so the game may show the order and no day.',
    mind: 'The proclamation, in the Tashkent newspapers or in the orders of the Turkestan Front.',
  },
  {
    id: 'claims/moscow-takes-notice.stalins-eight-questions',
    says: 'On 21 April 1922 Stalin set Ordzhonikidze eight questions, among them whether native units were giving the bands weapons and how great was the danger of losing Bukhara and Fergana.',
    when: '1922-04-21',
    where: [],
    who: ['people/ordzhonikidze'],
    others: ['Stalin'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/stalin-1922-04-21',
        says: 'Lists eight questions, on native units, meddling officials, the staffing of front and bureau, the danger, the bands, the Red troops and measures.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "It is a cipher order of the day, read in English, and it doubts Moscow's own soldiers and officials as much as the enemy. A question proves that something was feared and never that it was so, and the game should quote it as a fear.",
    mind: "Ordzhonikidze's answers point by point, in the collection of Kvashonkin and others (1996) or in RGASPI.",
    line: { weeks: [24, 24], place: null, enver: null },
  },
  {
    id: 'claims/moscow-takes-notice.campaign-against-enver',
    says: 'On 18 May 1922 the Politburo ordered a political campaign against Enver.',
    when: '1922-05-18',
    where: [],
    who: ['people/enver-pasha'],
    others: ['the Politburo'],
    confidence: 'attested',
    for: [{ source: 'sources/politburo-1922-05-18', says: 'Protocol 7, clause 10, orders such a campaign.' }],
    against: [],
    rival: '',
    judgement:
      'This is a ruling of the time, known to us only because a military history site reprints it, and its terms were not part of what we saw. The game may let speeches and print turn on him after this week, and every word of them is invented.',
    mind: 'Protocol 7 in RGASPI, or one dated leaflet or newspaper of the campaign.',
    line: { weeks: [28, 28], place: null, enver: null },
  },
] as const satisfies readonly Claim[]
