import type { Chapter } from '../schema/epilogue.ts'

export const mapAndPrices: Chapter = {
  id: 'map-and-prices',
  title: 'Where the map and the prices come from',
  paragraphs: [
    {
      text: 'Heights are read from SRTM30, a survey from orbit made in 2000; where a reservoir now lies, the valley has been put back by estimate. Lower rivers and the Afghan frontier follow Natural Earth, and towns stand where GeoNames puts them, under its licence CC BY 4.0. Places marked as estimated may be ten kilometres out. Kofrun, Obdara and Chagan are among them.',
      confidence: 'attested',
      cites: [
        'sources/srtm30',
        'sources/geonames',
        'sources/natural-earth',
        'claims/map-of-the-game.vakhsh-before-the-dam',
        'claims/map-of-the-game.uncertain-marks',
        'claims/map-of-the-game.other-estimated-marks',
      ],
    },
    {
      text: "Distances were checked against travellers' marches, ferries and town sizes against a compilation of 1906, clans against an ethnographer. Whatever the checks, a march in this game may be a tenth too long or too short.",
      confidence: 'inferred',
      cites: [
        'claims/map-of-the-game.lengths',
        'claims/rivers-and-crossings.amu-ferries',
        'claims/numbers-of-people.towns-of-1906',
        'claims/numbers-of-people.district-numbers',
        'claims/clans-and-peoples.baysun',
        'claims/clans-and-peoples.other-clans',
      ],
    },
    {
      text: "No table of prices for Eastern Bukhara in 1922 was found. Those in the journal are invented by proportion from an official's notes in Bukhara, made two to four years before in failing money, and the weights from a list of 1851. Weights varied from town to town.",
      confidence: 'inferred',
      cites: [
        'claims/money-and-prices.prices-in-the-east',
        'claims/money-and-prices.december-1919',
        'claims/money-and-prices.chintz-and-thread',
        'claims/measures.weights',
        'claims/measures.towns-differed',
      ],
    },
    {
      text: 'Horses, potters, weavers, feasts, fords and passes in snow come from travellers, breeders and ethnographers, some of them more than forty years early and some from the next valley.',
      confidence: 'inferred',
      cites: [
        'claims/horses-and-arms.lokai-breed',
        'claims/women-and-crafts.potters-guild',
        'claims/women-and-crafts.weavers-wage',
        'claims/feasts-and-calendar.nawruz-at-bukhara',
        'claims/rivers-and-crossings.red-kyzylsu',
        'claims/climate-and-passes.takhta-karacha-in-snow',
      ],
    },
  ],
}
