import type { Chapter } from '../schema/epilogue.ts'

export const mapAndPrices: Chapter = {
  id: 'map-and-prices',
  title: 'Where the map and the prices come from',
  paragraphs: [
    {
      text: 'Heights are read from SRTM30, a survey from orbit made in 2000; where a reservoir now lies, the valley has been put back by estimate. Lower rivers and the Afghan frontier follow Natural Earth, and towns stand where GeoNames puts them, under its licence CC BY 4.0. Places marked as estimated may be ten kilometres out. Kofrun, Obdara and Chagan are among them.',
      confidence: 'attested',
      cites: ['sources/srtm30', 'sources/geonames', 'sources/natural-earth'],
    },
    {
      text: "Distances were checked against travellers' marches, ferries and town sizes against a compilation of 1906, clans against an ethnographer. Whatever the checks, a march in this game may be a tenth too long or too short.",
      confidence: 'inferred',
      cites: [
        'sources/hamilton-1906',
        'sources/litvinov',
        'sources/brockhaus-efron',
        'sources/britannica-1902',
        'sources/karmysheva',
      ],
    },
    {
      text: "No table of prices for Eastern Bukhara in 1922 was found. Those in the journal are invented by proportion from an official's notes in Bukhara, made two or three years before in failing money, and the weights from a list of 1851. Both varied from town to town.",
      confidence: 'inferred',
      cites: ['sources/salimi', 'sources/measures-1851'],
    },
    {
      text: 'Horses, potters, weavers, feasts, fords and passes in snow come from travellers, breeders and ethnographers, some of them forty years early and some from the next valley.',
      confidence: 'inferred',
      cites: [
        'sources/lokai-horse',
        'sources/raretes',
        'sources/karatag-cont',
        'sources/navruz-bukhara',
        'sources/logofet',
        'sources/maev-1877',
        'sources/nechaev-1914',
      ],
    },
  ],
}
