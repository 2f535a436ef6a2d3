import type { Chapter } from '../schema/epilogue.ts'

export const flight: Chapter = {
  id: 'flight',
  title: 'Two hundred thousand people',
  paragraphs: [
    {
      text: "Between 1922 and 1924 up to forty thousand households, more than two hundred thousand people, left Eastern Bukhara for Afghanistan. The figure is the Tajik government's own, given to a commission from Moscow about 1929, and it is the only official one we found. It says that at most three in ten were rich men, officials or clergy. Seven in ten, then, were none of these.",
      confidence: 'attested',
      cites: [
        'claims/flight-of-the-people.people-leave-for-the-river',
        'claims/flight-of-the-people.at-most-three-in-ten-rich',
      ],
    },
    {
      text: 'By June 1929 fifteen thousand households had come back. Fewer than a third of these, four thousand six hundred and seventy-two, had been given land. A Soviet agent remembered the east as almost empty in 1925, and a historian of the frontier counts three hundred thousand gone in two years, two in five of the people of the new Tajik republic.',
      confidence: 'single',
      cites: [
        'claims/flight-of-the-people.came-back',
        'claims/flight-of-the-people.east-nearly-empty-in-1925',
        'claims/flight-of-the-people.three-hundred-thousand',
      ],
    },
    {
      text: 'The land had been failing before. Between 1917 and 1920 the sown area of the whole Bukharan state fell by a fifth, rain-fed fields by half. The cotton that Russia had from it in 1920-22 was a twentieth of the amount of 1913.',
      confidence: 'single',
      cites: [
        'claims/land-and-grain.sown-area',
        'claims/land-and-grain.what-shrank',
        'claims/land-and-grain.cotton',
      ],
    },
    {
      text: 'What drove them we found nowhere in their own words. Ordzhonikidze wrote in May 1922 that people were leaving the places his own side occupied, as at Karshi. In Samarkand oblast there were such shootings that summer that an officer of the GPU asked for the terror to be eased, and hostages from the families of the bands are reported of Central Asia at large. Levies and reprisals by the chiefs are charged to them by their enemies; how far they went is not recorded.',
      confidence: 'attested',
      cites: [
        'claims/records-missing.ferrymens-voices',
        'claims/red-conduct.flight-from-karshi',
        'claims/red-conduct.shootings-in-samarkand',
        'claims/red-conduct.hostages',
        'claims/red-conduct-country.enver-tolerates-it',
      ],
    },
  ],
}
