import type { Chapter } from '../schema/epilogue.ts'

export const lastBands: Chapter = {
  id: 'last-bands',
  title: 'The last bands',
  paragraphs: [
    {
      text: 'The bands came together again before the end of 1922, and Red cavalry failed that winter to get over a pass into Matcha. Soviet counts gave a little over a thousand fighters in the whole of Central Asia in September 1925, and about four hundred and thirty in February 1926. In that year the last front of the civil war was declared closed.',
      confidence: 'single',
      cites: [
        'claims/after-him-autumn-1922.bands-form-again',
        'claims/after-him-autumn-1922.matcha-in-the-snow',
        'claims/after-him-last-bands.counts-of-1925-and-1926',
        'claims/after-him-last-bands.front-closed-1926',
      ],
    },
    {
      text: 'It was not quite closed. There were raids from across the Panj, and the movement was only destroyed in the first years of the 1930s, which were also those of forced collectivisation. The encyclopedia charges the Soviet side with burnt land and reprisals on villages, in the whole war, and speaks of many deaths from the famines that followed. A Soviet history charges bands under Ibrahim Bek with burning crops and killing villagers in 1925.',
      confidence: 'single',
      cites: [
        'claims/afghanistan-1929.ibrahim-with-habibullah',
        'claims/after-him-last-bands.fuzail-raids-garm',
        'claims/after-him-last-bands.destroyed-in-the-early-1930s',
        'claims/central-asian-aftermath.reprisals',
        'claims/after-him-last-bands.villages-burnt-by-bands',
      ],
    },
    {
      text: 'How many died nobody knows. The figures for Soviet losses run to half a million in one telling, which the writer who passes it on does not believe; the encyclopedia that gives nine thousand and seventeen thousand warns that such figures are likely exaggerated. For the dead of the villages we found no count by either side.',
      confidence: 'disputed',
      cites: [
        'claims/red-conduct-losses.half-a-million',
        'claims/red-conduct-losses.losses-counted',
        'claims/after-him-last-bands.village-dead-uncounted',
      ],
    },
  ],
}
