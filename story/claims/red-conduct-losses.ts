import type { Claim } from '../schema/claim.ts'

/** Fever and losses on the Soviet side. */
export const redConductLosses = [
  {
    id: 'claims/red-conduct-losses.fever-in-bukhara',
    says: 'On 16 July 1922 the Soviet envoy in Bukhara wired that his whole legation had severe malaria: those left worked a day and lay down two or three.',
    when: '1922-07-16?',
    where: ['places/bukhara'],
    who: [],
    others: ['I. R. Fonshtein'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/fonshtein-1922',
        says: 'His telegram as quoted: all ill, those in danger of death sent away, no diplomat able to last above three months.',
      },
      {
        source: 'sources/russkiymir',
        says: 'Quotes the Tashkent press of that summer on malaria in Old Bukhara.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The wording is that of a man out of patience, and a popular life of the doctors who were then sent is where it was read. The year follows from the book's story and not from the telegram.",
    mind: 'The telegram in the archive of the Foreign Commissariat, with its year.',
    line: { weeks: [36, 36], place: 'places/bukhara', enver: null },
  },
  {
    id: 'claims/red-conduct-losses.malaria-on-the-march',
    says: 'In May 1922 Ordzhonikidze counted tropical malaria, with the broken country and the lack of transport, among the hardships of a campaign in Eastern Bukhara.',
    when: '1922-05-12',
    where: [],
    who: ['people/ordzhonikidze'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/ordzhonikidze-1922-05-12',
        says: 'Lists malaria among the conditions in which the campaign is to be made.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'He names it as something to be met with and gives no number of sick. The rate at which men fall ill in the game is assumed, and it is the same for both sides.',
    mind: 'Hospital returns of the Bukharan Group.',
  },
  {
    id: 'claims/red-conduct-losses.both-sides-without-medicine',
    says: 'In the summer of 1922 both sides had more sick than they could treat.',
    when: '1922-07/1922-08-04',
    where: [],
    who: ['people/enver-pasha', 'people/amanullah'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/enver-letters',
        says: 'On 25 July Enver asks the Afghan ruler for medicines back and has sent his sick away.',
      },
      { source: 'sources/fonshtein-1922', says: 'The legation in Bukhara could not be kept on its feet.' },
      { source: 'sources/russkiymir', says: 'One pharmacy with queues served Old Bukhara in August.' },
    ],
    against: [],
    rival: '',
    judgement:
      'Complaints of the same weeks from both ends of the war suggest one season of fever, although Enver does not name the sickness in what was read. Quinine is a prize in the game for this reason.',
    mind: "A letter of Enver's that says what his men had, or a Red store list of quinine.",
  },
  {
    id: 'claims/red-conduct-losses.losses-counted',
    says: 'Soviet losses in Turkestan from January 1921 to July 1922 were 9,338 killed or dead of disease and 29,617 wounded or sick.',
    when: '1921-01/1922-07',
    where: [],
    who: [],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/wikipedia-basmachi',
        says: 'Prints these figures in its summary box, and near them about 17,000 dead; the makers noted "likely exaggerated" there, words that on a sister page belong to a far higher figure.',
      },
    ],
    against: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Passes on from Smele a figure of over half a million dead after the civil war, and does not believe it.',
      },
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Leaves strength and casualties of both sides unknown in its table.',
      },
    ],
    rival: 'The dead of these years were about 17,000.',
    judgement:
      'Such exact numbers come from some return, but it covers all Turkestan for nineteen months and puts sickness and battle together. No part of it can be given to the war against Enver, and the game states no total.',
    mind: 'The statistical handbook the page cites, with its table for the Turkestan Front.',
  },
  {
    id: 'claims/red-conduct-losses.half-a-million',
    says: 'More than half a million Red soldiers died fighting the "Basmachi" (the Soviet word) after the civil war.',
    when: '1918/1931',
    where: [],
    who: [],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Reports from Smele that some say so, and finds the figure implausible.',
      },
    ],
    against: [
      { source: 'sources/wikipedia-basmachi', says: 'Counts 9,338 dead from January 1921 to July 1922.' },
    ],
    rival: 'The dead were thousands, or a few tens of thousands.',
    judgement:
      'The only text that hands the number down to us does not believe it, and it is several times the whole strength given for the front. The game never states it.',
    mind: "Smele's page and the author he quotes.",
  },
] as const satisfies readonly Claim[]
