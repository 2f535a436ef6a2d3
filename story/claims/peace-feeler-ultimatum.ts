import type { Claim } from '../schema/claim.ts'

/** The ultimatum that Enver is said to have sent, and what he might have asked for instead. */
export const peaceFeelerUltimatum = [
  {
    id: 'claims/peace-feeler-ultimatum.ultimatum',
    says: "A student's thesis has Enver, once at the head of the bands, send the Soviet leaders an ultimatum to take their troops out of Turkestan at once.",
    when: '1922-05?',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hozir-50',
        says: "Reports the ultimatum in one sentence, in a passage that leans on Carrère d'Encausse, and gives no date.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The thesis places it after he had taken the lead, which could be any month from February on, and only the makers' notes settle on May. It is kept on the line as reported, with a window of weeks instead of a day.",
    mind: "Carrère d'Encausse's page and the paper behind it.",
    line: { weeks: [26, 30], place: null, enver: null },
  },
  {
    id: 'claims/peace-feeler-ultimatum.date-and-bearer',
    says: 'The ultimatum was dated 19 May 1922 and carried through Nariman Narimanov.',
    when: '1922-05-19?',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Nariman Narimanov'],
    confidence: 'unsourced',
    for: [],
    against: [{ source: 'sources/hozir-50', says: 'Has the ultimatum without day and without bearer.' }],
    rival: '',
    judgement:
      "The day and the name came into the makers' notes from memory and have found no support since. The game prints neither as fact and shows no Narimanov.",
    mind: 'A letter to or from Narimanov about Enver of May 1922, in Baku or in Moscow.',
    searched:
      'Both the day and Narimanov were looked for in several languages in our second search, in vain.',
  },
  {
    id: 'claims/peace-feeler-ultimatum.text-and-envoy',
    says: "The text of Enver's ultimatum, its deadline and the name of any Soviet envoy sent to him have not been found.",
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'Without any of the three, whatever the game prints of them is its own. The reader has to be told that the papers are lacking.',
    mind: 'The ultimatum itself, in the papers of the Central Asian Bureau or of the Foreign Commissariat.',
    searched:
      "Text, deadline and the Soviet envoy's name were looked for in several languages in our second search, in vain.",
  },
  {
    id: 'claims/peace-feeler-ultimatum.one-statement-or-two',
    says: "The refusal quoted in one text and the ultimatum reported in another may be one and the same statement of Enver's.",
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has him demand, in reply to an offer, that Russian troops go first.',
      },
      { source: 'sources/hozir-50', says: 'Has him demand the same of his own accord.' },
    ],
    against: [],
    rival: 'He refused in the spring and sent a separate demand later.',
    judgement:
      'Demand, addressee and condition agree, and neither text dates it, which is how one event becomes two. The game stages both and has to tell the reader that it may be doubling one.',
    mind: 'Either statement found with its date and its full wording.',
  },
  {
    id: 'claims/peace-feeler-ultimatum.near-the-red-list',
    says: "Of what Enver could have asked short of full withdrawal, an amnesty and a congress stood on Ordzhonikidze's own list of 18 May 1922; autonomy does not in the part that was read.",
    when: '1922-05-18',
    where: [],
    who: ['people/enver-pasha', 'people/ordzhonikidze'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/ordzhonikidze-1922-05-18',
        says: "Proposes a people's congress, an amnesty and councils as in the North Caucasus, all for Turkestan under Soviet rule.",
      },
    ],
    against: [
      {
        source: 'sources/stalin-1922-05-14',
        says: 'Means concessions to go with an occupation, not in place of one.',
      },
    ],
    rival: '',
    judgement:
      'The two sides were nearer than a demand for withdrawal suggests, yet the list was meant for subjects and not for a rival commander. The game lets him ask for these things and leaves open whether Ordzhonikidze could have signed.',
    mind: 'The rest of the telegram, to see whether autonomy or a Muslim congress is named there.',
  },
] as const satisfies readonly Claim[]
