import type { Claim } from '../schema/claim.ts'

/** Mullas on both sides. */
export const ulemaAndWaqf = [
  {
    id: 'claims/ulema-and-waqf.fatwa',
    says: 'A fatwa declared the overthrow of the Emir of Bukhara lawful.',
    when: 'standing',
    where: ['places/bukhara'],
    who: ['people/emir-alim-khan'],
    confidence: 'single',
    for: [{ source: 'sources/khalid-making-uzbekistan', says: 'Reports the fatwa.' }],
    against: [],
    rival: '',
    judgement:
      'A historian of the republic reports it, and the excerpt gives neither its day nor its signers. It is enough to forbid any scene in which all religion stands with the Emir.',
    mind: 'The text of the fatwa with its seals.',
  },
  {
    id: 'claims/ulema-and-waqf.fuqaha',
    says: 'About 1922 a society of fuqaha, jurists, issued appeals in Bukhara.',
    when: '1922-01/1922-08-04',
    where: ['places/bukhara'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/khalid-making-uzbekistan', says: 'Mentions the society and its appeals.' }],
    against: [],
    rival: '',
    judgement:
      'The excerpt sets the appeals beside the fatwa, so we take them to have served the republic, though their text was not seen. The year is approximate and no scene may quote them.',
    mind: 'One printed appeal, with its date.',
  },
  {
    id: 'claims/ulema-and-waqf.beks-and-ulema',
    says: 'Beks about Samarkand prayed weekly and did not consult the ulema.',
    when: 'standing',
    where: ['places/samarkand'],
    who: ['people/zeki-velidi'],
    confidence: 'single',
    for: [
      { source: 'sources/togan-memoirs', says: 'Reports it of the Samarkand chiefs, among whom he moved.' },
    ],
    against: [],
    rival: '',
    judgement:
      "It is one observer's remark on one group of chiefs. It may not be stretched to the Lakais or to Baljuvon.",
    mind: "A chief's letter that asks a jurist's opinion.",
  },
] as const satisfies readonly Claim[]
