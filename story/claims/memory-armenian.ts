import type { Claim } from '../schema/claim.ts'

/** Armenian memory of Enver's death, and what stood in the papers of 1922. */
export const memoryArmenian = [
  {
    id: 'claims/memory-armenian.a-just-punishment',
    says: "Armenian columns and church calendars remember Enver's death as a just punishment for 1915.",
    when: '2014/2022',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/armenian-memory',
        says: 'A diaspora columnist calls it just punishment of the most fanatical of those chiefly responsible; other texts tell it in the same sense.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'These texts are themselves the memory, several of them kept in one record, so that they prove it and nothing about August 1922. The epilogue reports it in their words and adds no word of its own.',
    mind: 'An Armenian reader who tells us that the sample is a poor one.',
  },
  {
    id: 'claims/memory-armenian.said-at-once-in-1922',
    says: "The Moscow dispatch of 16 August 1922 already tied Enver's death to the annihilation of the Armenians, and counted him as the last of three to die by violence.",
    when: '1922-08-16',
    where: [],
    who: ['people/enver-pasha', 'people/cemal-pasha'],
    others: ['Talat Pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/duranty-1922',
        says: 'Says that the triumvirate had schemed to solve the question of minorities by annihilation, and goes through Talat and Cemal.',
      },
    ],
    against: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Found the connection in almost nobody whom he read on this war.',
      },
    ],
    rival: '',
    judgement:
      'The link was public knowledge within a fortnight, which makes its absence from later accounts a choice. It is a reason for this game to open with it.',
    mind: 'Nothing for the report; other papers of that week would show how common it was.',
  },
  {
    id: 'claims/memory-armenian.graves-side-by-side',
    says: 'The grave of 1996 lies a few yards from that of Talat, on the same hill in Istanbul.',
    when: '1996-08',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Talat Pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/bogosian',
        says: 'Says so, and sees in it the restored good name of both among the Turkish public.',
      },
    ],
    against: [
      {
        source: 'sources/bardakci-1996',
        says: 'Describes Turkish opinion of Enver as split between two extremes.',
      },
    ],
    rival: '',
    judgement:
      'The position of the graves can be checked by anybody, and what they say of public opinion is an opinion. The epilogue mentions the hill and the ceremony.',
    mind: 'A plan of the monument.',
  },
  {
    id: 'claims/memory-armenian.condemned-man-honoured',
    says: 'The man whom the Turkish state buried in 1996, its president attending, had been sentenced to death by an Ottoman court in July 1919 for the crimes of 1915; the sentence was never carried out.',
    when: '1919-07-05/1996-08',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/verdict-1919',
        says: 'Sentences him to death, in his absence, as one of the principal criminals.',
      },
      { source: 'sources/bardakci-1996', says: 'Describes the state funeral.' },
    ],
    against: [],
    rival: '',
    judgement:
      'Both ends are documents or near them; whether the sentence was ever set aside in law we did not find. The epilogue puts the two beside each other and leaves the sum to the reader.',
    mind: 'A Turkish court or cabinet decision that annuls the verdict.',
  },
] as const satisfies readonly Claim[]
