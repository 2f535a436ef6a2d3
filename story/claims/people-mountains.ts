import type { Claim } from '../schema/claim.ts'

/** Fuzail Maksum and Ishan Sultan in Karategin and Darvaz. */
export const peopleMountains = [
  {
    id: 'claims/people-mountains.fuzail-governor',
    says: "Fuzail Maksum, born in Darvaz or at Gijduvan, had been the Emir's governor in Karategin and Darvaz.",
    when: 'standing',
    where: ['places/garm'],
    who: ['people/fuzail-maksum', 'people/emir-alim-khan'],
    confidence: 'single',
    for: [
      { source: 'sources/fuzail-entry', says: 'Gives the office, the two countries and both birthplaces.' },
    ],
    against: [],
    rival: '',
    judgement:
      'One encyclopedia entry with thin references is all we have for the office. The game seats him at Garm, the chief town, which no source we read gives as his seat in 1921.',
    mind: "An appointment or a tax paper of the Emir's chancery for Karategin.",
  },
  {
    id: 'claims/people-mountains.fuzail-following',
    says: 'Fuzail Maksum gathered about three thousand men in 1920-21.',
    when: '1920/1921',
    where: ['places/garm'],
    who: ['people/fuzail-maksum'],
    confidence: 'single',
    for: [
      {
        source: 'sources/fuzail-entry',
        says: 'Gives the round figure, as an army of his own raised against the Red invasion.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The figure is round and single, and other chiefs shrink when somebody meets them in the field. The model takes it as what the whole country could raise and brings a part at most.',
    mind: 'A Red report on the bands of Garm from the winter of 1922-23.',
  },
  {
    id: 'claims/people-mountains.fuzail-cause',
    says: 'Fuzail Maksum fought for Karategin and Darvaz themselves, and against the rule of the Emir.',
    when: 'standing',
    where: ['places/garm', 'places/kalaikhumb'],
    who: ['people/fuzail-maksum', 'people/emir-alim-khan'],
    confidence: 'single',
    for: [
      {
        source: 'sources/fuzail-entry',
        says: 'Describes the aim as local and opposed to the Emir, whose former governor he had been.',
      },
    ],
    against: [
      { source: 'sources/togan-memoirs', says: "Has the eastern bands in general of the Emir's party." },
    ],
    rival: "He was one of the Emir's men like the other beks of the east.",
    judgement:
      'A governor whose master fled could well become his own, and we follow the entry in that. The model gives him a strong wish to hold his valleys and little interest in any throne.',
    mind: "Fuzail's letters to Kabul or to Ibrahim Bek, if Abdullaev quotes any.",
  },
  {
    id: 'claims/people-mountains.fuzail-allegiance',
    says: 'Fuzail Maksum is said to have come under Ibrahim Bek, then under Enver, fighting about Dushanbe and Hisar, and later to have served Haji Sami.',
    when: '1921/1923',
    where: ['places/garm'],
    who: ['people/fuzail-maksum', 'people/ibrahim-bek', 'people/enver-pasha', 'people/haji-sami'],
    confidence: 'single',
    for: [
      {
        source: 'sources/fuzail-entry',
        says: 'Gives the three superiors, the last until about the end of 1923; its Ukrainian version has the fighting.',
      },
      {
        source: 'sources/wikipedia-siege-dushanbe',
        says: "The mirror of a sister page, on the campaign, lists him on Enver's side, and says no more.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Two versions of one entry and a bare list are weak ground, and nobody who fought there names him. In the game he is distant and self-willed and comes only for a price.',
    mind: "An order from Enver to Fuzail, or Fuzail's men named in a battle of 1922.",
  },
  {
    id: 'claims/people-mountains.fuzail-price',
    says: 'Fuzail Maksum could be won by recognition as ruler at Garm, and lost by any rival holy man set up in Darvaz.',
    when: 'standing',
    where: ['places/garm'],
    who: ['people/fuzail-maksum', 'people/ishan-sultan'],
    confidence: 'inferred',
    for: [{ source: 'sources/fuzail-entry', says: 'Makes his own two countries what he fought for.' }],
    against: [],
    rival: '',
    judgement:
      'We reason from the one cause that is told of him to what would serve or hurt it. The wish for a written grant is invented detail on top of that.',
    mind: 'Terms that Fuzail asked of Enver, the Emir or the Soviets in any paper.',
  },
  {
    id: 'claims/people-mountains.ishan-letter',
    says: "Ishan Sultan, a Sufi sheikh of the hills between Varzob and Darvaz, is named beside Enver in Mulla Sabir's letter of 1340 AH.",
    when: '1921-11/1922-08-04',
    where: ['places/varzob'],
    who: ['people/ishan-sultan', 'people/enver-pasha'],
    others: ['Mulla Sabir'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/mulla-sabir-letter',
        says: 'A paper of the year itself that links the two names, found in 1966 in the Varzob valley.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A letter of the year by a man of his own world is firm ground for the link and for nothing beyond it. The game builds a sheikh on it whose deeds are invention.',
    mind: 'The whole letter with its commentary, of which we read an excerpt in Russian.',
  },
  {
    id: 'claims/people-mountains.ishan-seat',
    says: "Ishan Sultan's seat and the number of his armed disciples are unknown; Tavildara and 800 men are the model's choice.",
    when: 'standing',
    where: ['places/tavildara', 'places/varzob', 'places/kalaikhumb'],
    who: ['people/ishan-sultan'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'The place where the letter lay points to Varzob, and common knowledge to Darvaz, so the model puts him on the road between. Both number and seat may be changed without contradicting a source.',
    mind: "Abdullaev's Ot Sintsziana do Khorasana, where he is said to be treated.",
    searched: "Looked for strength, place and side in 1922 beyond Mulla Sabir's letter: nothing found.",
  },
  {
    id: 'claims/people-mountains.fuzail-and-ishan',
    says: 'Fuzail Maksum and Ishan Sultan were rivals in Darvaz.',
    when: 'standing',
    where: ['places/kalaikhumb'],
    who: ['people/fuzail-maksum', 'people/ishan-sultan'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'Two men with claims on one valley may well have hated each other, but no page we read says so. The game uses the rivalry as its own.',
    mind: 'A report from Darvaz of 1921 or 1922 that has both men in it.',
    searched: "Both men looked for together in two passes: nothing beyond each one's own entry and letter.",
  },
  {
    id: 'claims/people-mountains.ishan-price',
    says: 'Ishan Sultan could be won by the honours due to a sheikh, and lost by contempt for the Sufi orders.',
    when: 'standing',
    where: ['places/tavildara'],
    who: ['people/ishan-sultan'],
    confidence: 'inferred',
    for: [{ source: 'sources/mulla-sabir-letter', says: 'Names him together with Enver.' }],
    against: [],
    rival: '',
    judgement:
      'From the one letter that names him, and from what he was, we infer what he would want. It is a rule of the game about a type of man more than a finding about this one.',
    mind: 'Words of his own, or of a disciple, about the Turkish officers.',
  },
] as const satisfies readonly Claim[]
