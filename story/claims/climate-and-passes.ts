import type { Claim } from '../schema/claim.ts'

/** Snow, heights and the doors of the country. */
export const climateAndPasses = [
  {
    id: 'claims/climate-and-passes.three-doors',
    says: 'In the winter of 1921-22 Eastern Bukhara could be entered by only three doors: the Iron Gate, the valley of the Surkhan and the Panj.',
    when: '1921-11/1922-05',
    where: ['places/irongate', 'places/denau', 'places/chubek'],
    who: [],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/srtm30',
        says: "Shows every saddle of the Hisar range on the map's northern tracks at more than 3,200 metres.",
      },
    ],
    against: [
      {
        source: 'sources/maev-1877',
        says: 'Crossed a lower pass, the Takhta-Karacha, in February snow, if with horses falling.',
      },
    ],
    rival: '',
    judgement:
      'It follows from the heights and from the months in which such heights are under snow, and nobody of the time is known to have said it. The strategy of the whole map hangs on it, though the track from Jirgatal to the Alai was left out of the reckoning.',
    mind: 'One party of any side that crossed the Anzob or the Mura, or came down from the Alai, between December and April.',
  },
  {
    id: 'claims/climate-and-passes.high-passes-shut',
    says: 'The Anzob, the Mura and the Hobu-Rabat are shut by snow from about November to May, and the Kamchirak from about December to April.',
    when: 'standing',
    where: ['places/anzob', 'places/mura', 'places/hoburabot', 'places/kamchirak'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'The months are estimated from the height of each pass and from nothing else. The game shuts them so in 1921-22, and opens the Mura only in high summer, without a witness for that year.',
    mind: 'The route book of the Turkestan military district, which prints the open months of passes.',
    searched:
      'No source was found for the months of any pass or for the weather of that winter; they are reckoned from heights.',
  },
  {
    id: 'claims/climate-and-passes.pass-heights',
    says: 'The Anzob lies at 3,372 metres, the Mura at about 3,780, the Hobu-Rabat at about 3,250 and the Kamchirak at about 2,800.',
    when: 'standing',
    where: ['places/anzob', 'places/mura', 'places/hoburabot', 'places/kamchirak'],
    who: [],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/srtm30',
        says: 'Reads the saddles at 3,278, 3,733, 3,243 and 2,729 metres, some one to three per cent low as it does on crests.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The figures are those usually printed, copied without a page, and the measured surface confirms them within its error. Which saddle was called Kamchirak is our guess: the mark stands on the lowest of its crest.',
    mind: 'A ten-verst sheet of 1900 to 1920 with the passes named and their heights in feet.',
  },
  {
    id: 'claims/climate-and-passes.takhta-karacha-in-snow',
    says: 'On 23 February 1877 the Takhta-Karacha pass was a steep trodden path in fog, snow and rain, on which pack-horses fell.',
    when: '1877-02-23',
    where: ['places/kitab', 'places/samarkand'],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/maev-1877',
        says: "A Russian officer's own crossing of the pass between Samarkand and Kitab.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It is the only dated winter crossing in our notes and lies forty-five years too early. The game slows that road in midwinter and does not shut it, which agrees with him.',
    mind: "A crossing of the same pass in the winter of 1921-22 in a Red quartermaster's papers.",
  },
  {
    id: 'claims/climate-and-passes.weather-of-1921-22',
    says: 'The weather of the winter of 1921-22 in Eastern Bukhara is not known.',
    when: '1921-11/1922-03',
    where: ['places/dushanbe', 'places/koktash', 'places/baysun'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'No traveller, soldier or station was found to tell it. Snow and mud in scenes of that winter are invented from what such winters are like.',
    mind: 'Readings of the weather stations at Termez or Samarkand, or a diary kept in the east.',
    searched: 'The roads and weather of that winter, in our second search: nothing found.',
  },
] as const satisfies readonly Claim[]
