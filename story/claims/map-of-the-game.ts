import type { Claim } from '../schema/claim.ts'

/** What the sheet itself claims, and how it was made. */
export const mapOfTheGame = [
  {
    id: 'claims/map-of-the-game.lengths',
    says: 'The lengths of the roads are traced by computer over measured heights and agree with known distances within about a tenth.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/srtm30',
        says: 'Supplies the heights over which the easiest lines were traced.',
      },
      {
        source: 'sources/litvinov',
        says: 'Supplies one of the old distances used as a check.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A computed line is not an old road, and six known distances are a small test. The epilogue tells the reader that a march may be a tenth too long or too short.',
    mind: 'The ten-verst sheets of the country, georeferenced, with their roads.',
  },
  {
    id: 'claims/map-of-the-game.uncertain-marks',
    says: 'The places of Kofrun, Mirshade, Yurchi, Ak-Mechet, Sagirdasht, Childara, Chagan and Obdara on the map are guesses that may be several kilometres out; for Kofrun, Chagan and Obdara the mapmaker allows eight.',
    when: 'standing',
    where: [
      'places/kofrun',
      'places/mirshade',
      'places/yurchi',
      'places/akmechet',
      'places/sagirdasht',
      'places/childara',
      'places/chagan',
      'places/obdara',
    ],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/akin',
        says: 'Puts Chagan on a ridge some 15 kilometres east of Baljuvon, while the mark lies nearer 20 to the north-east.',
      },
    ],
    rival: '',
    judgement:
      'No source with coordinates was found for any of them, and the one distance on offer, for Chagan, disagrees with the mark. The atlas repeats the doubt in each of the eight entries.',
    mind: 'The large-scale Soviet sheets of the 1930s, or a reader from Baljuvon or Baysun.',
    searched: 'Coordinates for each of the eight, and for Chagan and Obdara above all: none found.',
  },
  {
    id: 'claims/map-of-the-game.vakhsh-before-the-dam',
    says: 'The valley of the Vakhsh above Nurek, now under a reservoir, lay far lower in 1921 than the measured heights show.',
    when: '1921',
    where: ['places/norak', 'places/pulisangin'],
    who: [],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/srtm30',
        says: 'Measured in 2000, reads a surface of about 900 metres there.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The lake is younger than the story, so the mapmakers lowered the ground to an estimated 640 metres at the bridge. The atlas still prints the modern reading for Pul-i Sangin, 896 metres, which is the level of the lake, because a rule of the game reads it.',
    mind: "A levelled profile of the gorge from the dam's surveyors.",
  },
  {
    id: 'claims/map-of-the-game.borders-of-districts',
    says: 'The borders of the districts are computed along crests and rivers and are not the surveyed limits of the bekdoms.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/srtm30',
        says: 'Supplies the crests and valleys that the lines follow.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'They agree with one description of the neighbours of Hisar, and no survey of the old limits was seen. The sheet calls them districts and not bekdoms.',
    mind: "A map of the amirate's bekdoms by the Russian agency, such as Logofet's.",
  },
  {
    id: 'claims/map-of-the-game.general-knowledge',
    says: 'What the atlas tells of a place or district, its site, market, fort, road, ferry or fields, is general knowledge wherever no source or other claim that is cited beside it says so.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'The mapmaker set such lines down from memory, and no page was opened for them. They fit the ground as measured, and nobody should quote them from the game.',
    mind: 'The ten-verst sheets with their signs, or the two volumes of Logofet on the amirate, gone through place by place.',
    searched:
      'The geography marks these lines as general knowledge or names nobody for them; of most travels and histories only excerpts or opening pages were seen.',
  },
  {
    id: 'claims/map-of-the-game.other-estimated-marks',
    says: 'Fourteen more marks, for passes, halts and a ferry, were set by eye and may be five to ten kilometres out; eighteen called known may be out by two.',
    when: 'standing',
    where: [
      'places/akrabat',
      'places/chormagzak',
      'places/chushkaguzar',
      'places/fakhrabad',
      'places/irongate',
      'places/kamchirak',
      'places/karatag',
      'places/lakai',
      'places/mura',
      'places/pulisangin',
      'places/ramit',
      'places/sayrob',
      'places/sharshar',
      'places/tengikhoram',
    ],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      "Only the other fifty-nine places have coordinates from a gazetteer, and the margins are the mapmaker's own. A mark of this kind shows the road it stands on and not the spot.",
    mind: 'The same places read off a ten-verst sheet.',
    searched:
      'No coordinates for these were taken from the gazetteer, and no map of the time was opened for them.',
  },
  {
    id: 'claims/map-of-the-game.heights-usually-given',
    says: 'Hazrat-Sultan is usually given as 4,643 metres, the Babatag as 2,290, Gazi-Mailik as 1,900, Iskander-kul as 2,195 and the Chormagzak as about 1,500.',
    when: 'standing',
    where: [
      'places/hazratsultan',
      'places/zarkassa',
      'places/gazimailik',
      'places/iskanderkul',
      'places/chormagzak',
    ],
    who: [],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/srtm30',
        says: 'Reads about these spots at most 4,135 metres, 2,117, 1,897 and, on the Chormagzak road, 1,471; it rounds peaks off, and says nothing of the lake.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The figures were copied without a page, and the measured surface bears them out for all but the lake, as far as it can bear out a summit. For Gazi-Mailik our own tables also hold 2,070.',
    mind: 'A ten-verst sheet or a list of trigonometrical heights that gives them.',
  },
  {
    id: 'claims/map-of-the-game.guzar-cattle-fair',
    says: 'Guzar is reported to have had a weekly cattle fair to which four thousand head were brought.',
    when: 'standing',
    where: ['places/guzar'],
    who: [],
    others: ['Boulger', 'N. Maev'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      "The report is Boulger's, who had it from Maev, so that the game has it at third hand and from another generation. The atlas keeps a large fair and leaves the number out.",
    mind: "Maev's own description of Guzar.",
    searched:
      'Noted in the geography from Boulger, of whose book no record was kept; the excerpt of Maev that has one tells of another road.',
  },
  {
    id: 'claims/map-of-the-game.peoples-of-districts',
    says: 'Beside the clans that have claims of their own, the atlas gives Kungrat, Turk, Turkmen and Arabs to several districts of the plains, Sarai to Karshi and Shahr-i Sabz, Kisamir and Semiz to Kulob, Yagnobis to the upper Zeravshan, Pamir peoples to Khorog, and Pashtuns and Hazaras to the Afghan bank.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      "It is the mapmaker's general knowledge of who lived where, arranged by district. A reader from any of these valleys knows better.",
    mind: 'The village lists of the census of 1926, or a study of each valley.',
    searched: "An ethnographer's pages were seen for Shirabad, Baysun and Denau only.",
  },
  {
    id: 'claims/map-of-the-game.goods-of-districts',
    says: 'The atlas adds single goods to fields and flocks, such as gold of the Yakhsu and of Darvaz, salt of Khoja-Mumin and Kelif, silk of Kabadian and Shahr-i Sabz, almonds of Baysun, walnuts of Dushanbe, pistachio of Baljuvon, apricots of Karategin and apples of Rustaq.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'They stand in the geography as general knowledge, and the rules of the game count nothing from them. They are there to tell one district from another.',
    mind: 'A customs list or a merchant of the amirate that names what each bekdom sold.',
    searched:
      'No page is named for them; for gold on the Yakhsu before 1917 an encyclopedia page was seen of which no record was kept.',
  },
  {
    id: 'claims/map-of-the-game.beks-of-the-amirate',
    says: 'Before the republic a bek of the Emir sat in each of the chief towns that the atlas names as former seats, and the bek of Hisar spent his summers at Karatag.',
    when: 'standing',
    where: ['places/hisar', 'places/karatag', 'places/guzar', 'places/denau', 'places/kulob'],
    who: ['people/fuzail-maksum'],
    confidence: 'unsourced',
    for: [
      {
        source: 'sources/fuzail-entry',
        says: 'Names one governor of the Emir, for Karategin and Darvaz, and is silent on the rest.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The list of bekdoms is general knowledge, and only the neighbours of Hisar were compared with a description. The atlas says "formerly" and names no bek.',
    mind: "A list of the Emir's appointments for any year before 1920.",
    searched: 'No list of the bekdoms or of their beks was opened.',
  },
  {
    id: 'claims/map-of-the-game.holders-of-november',
    says: 'In November 1921 the Reds are taken to hold Karshi, Termez, Baysun, Dushanbe and Samarkand, native chiefs Kulob, Baljuvon, Karategin, Darvaz, the Lakai country and Faizabad, a bek of its own, since 1918, Matcha, and the republic in name the rest of Bukhara on the map.',
    when: '1921-11-08~',
    where: ['places/dushanbe', 'places/baysun', 'places/kulob', 'places/baljuvon', 'places/matcha'],
    who: ['people/davlatmand-bek', 'people/fuzail-maksum', 'people/ishan-sultan'],
    confidence: 'unsourced',
    for: [
      {
        source: 'sources/telegram-1921-12-07',
        says: 'Has a man of the republic in charge of military affairs at Shirabad that month.',
      },
      {
        source: 'sources/fuzail-entry',
        says: 'Has Fuzail Maksum raise an army of his own in these years, against the Red invasion.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Who sat where is set down from general knowledge, Faizabad and the lower Vakhsh being doubtful even so, and the chiefs of Baljuvon, Karategin and Darvaz are put in their places for that month by us. Every campaign starts from this list.',
    mind: 'A situation report of the Turkestan Front for November 1921, with posts and bands.',
    searched:
      'No return of posts for that month was found; the year 1918 for Matcha and the coming of the beks of Kulob in the autumn have no page either.',
  },
  {
    id: 'claims/map-of-the-game.gone-over-the-river',
    says: 'By November 1921 some people of Eastern Bukhara had gone over the Panj and camped about Yangi-Kala, Rustaq and in Qataghan.',
    when: '1921-11-08~',
    where: ['places/yangikala', 'places/rustaq', 'places/kurgantyube'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'That people followed the Emir over the river is likely, and the camps are general knowledge. The atlas reports them as said and gives no number.',
    mind: 'An Afghan or British report of 1921 on Bukharans in Qataghan.',
    searched: 'Figures for those who fled were found only for later years; no page names a camp.',
  },
] as const satisfies readonly Claim[]
