import type { Chapter } from '../schema/epilogue.ts'

export const reburial: Chapter = {
  id: 'reburial',
  title: 'The grave of 1996, and whose it is',
  paragraphs: [
    {
      text: "In the first days of August 1996, seventy-four years after Chagan, Enver's remains were moved from Tajikistan to Istanbul and buried on Hürriyet Tepesi, the Hill of Liberty, with the Turkish president, Demirel, at the ceremony. The day is given as the 3rd, the 4th or the 5th. Talat lies a few yards away.",
      confidence: 'attested',
      cites: [
        'claims/memory-of-enver.reburial-1996',
        'claims/memory-of-enver.reburial-day',
        'claims/memory-armenian.graves-side-by-side',
      ],
    },
    {
      text: 'In Turkey he is to some a martyr and to others the man to blame for the calamities of the last Ottoman years. Accounts of the rising have a way of leaving 1915 out; the blogger whose essay started this game noticed it, and two more of the five texts it started from bear him out. The earliest full report of his death that we found, from Moscow in 1922, had not left it out.',
      confidence: 'single',
      cites: [
        'claims/memory-of-enver.turkey-divided',
        'claims/armenian-genocide-answer.left-out-of-accounts',
        'claims/memory-armenian.said-at-once-in-1922',
      ],
    },
    {
      text: 'In Uzbekistan scholars now write of a movement of liberation and argue over his place in it, hero or adventurer; a historian there calls the word Basmachi pejorative, and Ibrahim Bek has been rehabilitated. In Tajikistan the official reading is hostile to him and to the rising. Another Tajik historian, who does not speak for the state, calls him a dangerous adventurer and a criminal.',
      confidence: 'attested',
      cites: [
        'claims/memory-of-the-rising.post-soviet-reading',
        'claims/memory-of-enver.uzbek-hero-or-adventurer',
        'claims/word-basmachi.hostile-name',
        'claims/memory-of-the-rising.ibrahim-rehabilitated',
        'claims/memory-of-enver.tajik-official-hostile',
        'claims/memory-of-enver.adventurer-and-criminal',
      ],
    },
    {
      text: "The idea that the rising was one national war has a history of its own, from Castagné to Caroe to Hayit. The Soviet idea made it banditry kept up by foreign powers. There were villages defending themselves, mullas, the Emir's men, republicans and robbers in it, and we know no one word for all of them.",
      confidence: 'inferred',
      cites: [
        'claims/memory-of-the-rising.pedigree',
        'claims/memory-of-the-rising.soviet-reading',
        'claims/memory-of-the-rising.smele-says-too-far',
        'claims/memory-of-the-rising.no-single-label',
      ],
    },
    {
      text: 'For Armenian memory the death is tied to 1915, and the ceremony on the hill was a ceremony for a man condemned to death by a court of his own country. No Armenian, Turkish, Uzbek or Tajik reader has yet checked these pages.',
      confidence: 'attested',
      cites: [
        'claims/memory-armenian.a-just-punishment',
        'claims/memory-armenian.condemned-man-honoured',
        'claims/records-missing.readers',
      ],
    },
  ],
}
