import type { Claim } from '../schema/claim.ts'

/** What Enver said of 1915, what he never said, and who leaves it out. */
export const armenianGenocideAnswer = [
  {
    id: 'claims/armenian-genocide-answer.responsibility',
    says: 'Enver told the American ambassador, Henry Morgenthau, that the Cabinet had ordered the deportations and that he accepted responsibility for what was done to the Armenians.',
    when: '1915',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Henry Morgenthau'],
    confidence: 'single',
    for: [
      {
        source: 'sources/morgenthau-1918',
        says: 'Told from memory: offered the excuse that underlings had gone too far, Enver was offended and refused it; the Cabinet had ordered it, none would act without orders, and it was justified.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The other party to the conversation tells it, in a book meant to persuade, and we believe the substance. It is one witness all the same, and the game never gives the words as a transcript.',
    mind: "Morgenthau's diary and dispatches for the days of these talks, set beside the book.",
  },
  {
    id: 'claims/armenian-genocide-answer.reason-given',
    says: 'To Morgenthau Enver gave as his reason that Armenians must not be left together where they could plot.',
    when: '1915',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Henry Morgenthau'],
    confidence: 'single',
    for: [
      {
        source: 'sources/morgenthau-1918',
        says: 'Has him refuse to let Armenians gather anywhere that would allow them to "plot", charge them with attacking in the rear, and say that they were scattered on purpose to make them harmless.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'We take this for the pretext he offered, and the word is reported as his. In June 1915 the consul at Harput was describing a whole people ordered out, which is far more than such a reason covers.',
    mind: 'An order over his signature that gives another ground.',
  },
  {
    id: 'claims/armenian-genocide-answer.no-remorse',
    says: 'No source read for this game shows Enver regretting 1915 or answering for it, to a court or on paper, down to his death.',
    when: '1915/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/verdict-1919',
        says: 'Judges him in his absence: he did not stand before that court.',
      },
      {
        source: 'sources/enver-letters',
        says: 'The passages in our notes, down to July 1922, speak of love, gloom, the war and medicines; none mentions the Armenians.',
      },
      {
        source: 'sources/morgenthau-1918',
        says: 'Records him taking responsibility as a minister and giving a reason; no regret is noted.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Silence in what was read is all that can be claimed, since most of the 417 letters were not seen. Any ending in which he answers or confesses is invention and is marked so, and the answer the game invents for him is never remorse.',
    mind: 'A letter, a diary or a witness of 1918-22 in which he speaks of the Armenians at all.',
    searched:
      "Our notes state that no source shows remorse; of his own letters, Bryant's portrait and Togan's memoirs it had only excerpts, and its second pass on the verdict and on Armenian memory added none.",
  },
  {
    id: 'claims/armenian-genocide-answer.left-out-of-accounts',
    says: "Accounts of Enver's last campaign tend to leave the Armenian genocide out, as the author of Revolution Under Siege noticed in his reading.",
    when: 'standing',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Found the link in one blogger only, and guesses that the subject used to be neglected.',
      },
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'An instance: it introduces him as a former Ottoman officer and says no more of his past.',
      },
      {
        source: 'sources/artikov',
        says: 'Another instance: it has the death sentence for war crimes and does not say against whom.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The remark is about what one reader happened to read, but two of our own five starting texts bear it out. That is why the fact stands in the first minutes of this game and not in a note.',
    mind: 'A survey of the literature on the rising showing that most authors do treat 1915.',
  },
] as const satisfies readonly Claim[]
