import type { Chapter } from '../schema/epilogue.ts'

export const flight: Chapter = {
  id: 'flight',
  title: 'Two hundred thousand people',
  paragraphs: [
    {
      text: "Between 1922 and 1924 up to forty thousand households, more than two hundred thousand people, left Eastern Bukhara for Afghanistan. The figure is the Tajik government's own, given to a commission from Moscow about 1929, and it is the only official one we found. It says that at most three in ten were rich men, officials or clergy. Seven in ten, then, were none of these.",
      confidence: 'attested',
      cites: ['sources/khodzhibaev-1929'],
    },
    {
      text: 'By June 1929 fifteen thousand households had come back. Fewer than a third of these, four thousand six hundred and seventy-two, had been given land. A Soviet agent remembered the east as almost empty in 1925, and a historian of the frontier counts three hundred thousand gone, two in five of the people of the new Tajik republic.',
      confidence: 'single',
      cites: ['sources/khodzhibaev-1929', 'sources/agabekov', 'sources/nunan'],
    },
    {
      text: 'The land had been failing before. Between 1917 and 1920 the sown area of the whole country fell by a fifth, rain-fed fields by half. The cotton that went to Russia in the years of this story was a twentieth of what it had been in 1913.',
      confidence: 'single',
      cites: ['sources/khojaev-book', 'sources/becker'],
    },
    {
      text: "What drove them is seldom written down in their own words. Ordzhonikidze wrote in May 1922 that peasants were running from both sides and that Karshi was emptying. In Samarkand oblast, in the same summer, hostages were taken and prisoners shot without trial until a GPU officer objected. The chiefs' levies and reprisals are reported mostly by their enemies.",
      confidence: 'attested',
      cites: ['sources/ordzhonikidze-1922-05-12', 'sources/volos'],
    },
  ],
}
