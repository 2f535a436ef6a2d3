import type { Attested } from '../schema/source.ts'

export const fallOfDushanbe = {
  id: 'history/fall-of-dushanbe',
  date: '1922-02',
  weeks: [13, 16],
  place: 'places/dushanbe',
  enver: 'places/dushanbe',
  what: 'Dushanbe fell to the bands, Enver having about two hundred men of his own.',
  rival:
    'One table puts it in January; one page gives 14 February. Whether the garrison was destroyed or marched away westward is not settled by anything seen here.',
  confidence: 'disputed',
  cites: [
    'sources/revolution-under-siege-basmachi',
    'sources/wikipedia-central-asian-front',
    'sources/lee-2018',
    'sources/sokolov-100-battles',
    'sources/artikov',
    'sources/wikipedia-siege-dushanbe',
  ],
} satisfies Attested
