import type { Claim } from '../schema/claim.ts'

/** How Moscow courted the Turks by print and by agents before Kemal wrote to it. */
export const ententePropaganda = [
  {
    id: 'claims/entente-propaganda.drawn-together',
    says: 'Nationalist Turkey and Soviet Russia, each doubtful of the creed of the other, were drawn together by foreign intervention, division at home and provinces that broke away.',
    when: '1917/1920',
    where: [],
    who: [],
    others: ['Mustafa Kemal'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Sets out this likeness of position as the ground of all that followed.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It is the frame of his article, and everything that he documents fits into it. A common enemy and no common faith is how the game explains the friendship that left Enver without a place.',
    mind: 'A paper of either side that gives a warmer reason.',
  },
  {
    id: 'claims/entente-propaganda.print-carried-home',
    says: 'Prisoners, students and workers coming home from Russia and Germany brought communist writings to Turkey; a first communist cell at Istanbul, at the end of the war, lasted less than three months.',
    when: '1918/1919',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Names the translated writings, the leftist societies that were absorbed by the Nationalists, and the new circles of 1919.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Soviet studies liked to find such seeds, and he reports them soberly. They were few, and the register keeps them because one road from Moscow to Anatolia ran through prison camps.',
    mind: 'Police files of Istanbul for the winter of 1918-19.',
  },
  {
    id: 'claims/entente-propaganda.appeals-of-1919',
    says: 'In 1919 the Communist International and then Commissar Chicherin called on the workers and peasants of Turkey to make soviets, throw off foreign and native masters, and join with Russia.',
    when: '1919-05/1919-09',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Cites the May Day manifesto, a journal that held the fate of the Caucasus settled if Turkey turned Red, and the appeal of September.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'These are printed appeals and easily checked, though nobody shows a Turkish village that heard one. They belong to the year before Moscow settled for Kemal and his generals.',
    mind: 'The appeals in the Soviet collections, with the copies that reached Anatolia.',
  },
  {
    id: 'claims/entente-propaganda.by-odessa-and-the-crimea',
    says: 'In 1919 the first contacts between Moscow and the Turkish resistance ran by Odessa and the Crimea, and a Muslim Bolshevik sent from there offered help to the Karakol society in Istanbul.',
    when: '1919',
    where: [],
    who: [],
    others: ['Mustafa Suphi', 'Kara Vasif', 'Karakol society'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Has Suphi in the Crimea, two officials talk of trade with the consul at Odessa, and Kara Vasif of Karakol agree in principle only.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The traces come from Soviet print and Turkish memoirs, and the historian himself says only that it seems to have run so. It went through men of the old party, as nearly everything did that year.',
    mind: 'The report of the envoy to the Muslim Bureau.',
  },
] as const satisfies readonly Claim[]
