import type { Chapter } from '../schema/epilogue.ts'

export const lastBands: Chapter = {
  id: 'last-bands',
  title: 'The last bands',
  paragraphs: [
    {
      text: 'The bands came together again in the autumn of 1922, and Red columns failed that winter to get over the pass into Matcha. Soviet staff papers count a little over a thousand fighters in the whole of Central Asia in September 1925, and about four hundred and thirty in February 1926. In that year the last front of the civil war was declared closed.',
      confidence: 'attested',
      cites: [
        'sources/melkumov-1960',
        'sources/polyakov-chugunov',
        'sources/revolution-under-siege-basmachi',
      ],
    },
    {
      text: 'It was not quite closed. Raids from across the Panj went on, and the movement was only destroyed in the first years of the 1930s, which were also those of forced collectivisation. Burnt fields, reprisals on villages and the hunger that came after them killed more than the fighting did, in the encyclopedia’s judgment.',
      confidence: 'single',
      cites: [
        'sources/revolution-under-siege-basmachi',
        'sources/russia-beyond-1929',
        'sources/ritter-1985',
        'sources/wikipedia-central-asian-front',
      ],
    },
    {
      text: 'How many died nobody knows. The figures for Soviet losses run to half a million in one telling, which the writer who passes it on does not believe; the encyclopedia that gives nine thousand and seventeen thousand warns that they are likely exaggerated. The dead of the villages were not counted by either side.',
      confidence: 'disputed',
      cites: ['sources/wikipedia-basmachi', 'sources/revolution-under-siege-basmachi'],
    },
  ],
}
