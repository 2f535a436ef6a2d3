import type { Chapter } from '../schema/epilogue.ts'

export const reburial: Chapter = {
  id: 'reburial',
  title: 'The grave of 1996, and whose it is',
  paragraphs: [
    {
      text: "In the first days of August 1996, seventy-four years after Chagan, Enver's remains were moved from Tajikistan to Istanbul and buried on Hürriyet Tepesi, the Hill of Liberty, with the Turkish president, Demirel, at the ceremony. The day is given as the 3rd, the 4th or the 5th.",
      confidence: 'attested',
      cites: ['sources/bardakci-1996', 'sources/istiqlol'],
    },
    {
      text: 'In Turkey he is to some a martyr and to others the man who lost an army in the snow at Sarikamish and an empire after it. The letters and the wildflowers are printed often, the verdict of 1919 seldom. Accounts of the rising, in any language, have a way of leaving 1915 out; the blogger whose essay started this game noticed it.',
      confidence: 'inferred',
      cites: ['sources/bardakci-1996', 'sources/enver-letters', 'sources/revolution-under-siege-basmachi'],
    },
    {
      text: 'In Uzbekistan scholars now write of a movement of liberation and argue over his place in it, hero or adventurer; a historian there calls the word Basmachi a slur, and Ibrahim Bek has been rehabilitated. In Tajikistan the official reading has stayed hostile: a pan-Turkist invader, in the words of one academician. Another Tajik historian, not an official one, calls him a dangerous adventurer and a criminal.',
      confidence: 'attested',
      cites: [
        'sources/alimova-2007',
        'sources/goble',
        'sources/rehabilitation-2021',
        'sources/masov',
        'sources/tajik-memory-2015',
        'sources/abdullaev-enver',
        'sources/paksoy-1991',
      ],
    },
    {
      text: "The idea that the rising was one national war has a history of its own, from Castagné to Caroe to Hayit. The Soviet idea made it banditry paid from abroad. There were villages defending themselves, mullas, the Emir's men, republicans, and men who liked other people's sheep, and several of these could be the same man in one year.",
      confidence: 'inferred',
      cites: [
        'sources/khalid-2011',
        'sources/chokay',
        'sources/artikov',
        'sources/fraser-1987',
        'sources/olcott-1981',
        'sources/baumann-1993',
      ],
    },
    {
      text: 'For Armenian memory the death is tied to the verdict of 1919, and the ceremony on the hill is a ceremony for a man condemned by a court of his own country. No Armenian, Turkish, Uzbek or Tajik reader has yet checked these pages.',
      confidence: 'attested',
      cites: ['sources/armenian-memory', 'sources/verdict-1919'],
    },
  ],
}
