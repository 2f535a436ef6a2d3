import type { Claim } from '../schema/claim.ts'

/** Clans, tongues and who rode with whom. */
export const clansAndPeoples = [
  {
    id: 'claims/clans-and-peoples.denau',
    says: 'A saying of the country gave Denau thirty-two clans.',
    when: 'standing',
    where: ['places/denau'],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/karmysheva',
        says: 'The ethnographer writes down thirty-two as a traditional formula and gives no count.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Thirty-two is a round number of the kind that sayings like, set down as it was told, and it stands for many clans. The two names the game adds, as general knowledge, are not from it.',
    mind: 'Her list of the thirty-two, with villages.',
  },
  {
    id: 'claims/clans-and-peoples.baysun',
    says: 'A saying gave Baysun six Tartuly clans of the Kungrat and three of the Chagatai; the Tagchi, one of the three, made up 20.2 per cent of the people there, and the Kungrat over half.',
    when: 'standing',
    where: ['places/baysun'],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/karmysheva',
        says: 'Records the six and the three as a formula, and gives the two shares as figures.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Six and three are a formula and not a count; the shares are figures, of a year and a whole that the excerpt does not give. The game names the clans and leaves the percentages out.',
    mind: 'The table behind the shares, with its year and its whole.',
  },
  {
    id: 'claims/clans-and-peoples.shirabad',
    says: 'About Shirabad the Kungrat were much the most numerous, with some Chagatai and a few Turk.',
    when: 'standing',
    where: ['places/shirabad'],
    who: [],
    confidence: 'single',
    for: [{ source: 'sources/karmysheva', says: 'Describes the district as Kungrat with Chagatai.' }],
    against: [],
    rival: '',
    judgement:
      'Two readings of the same ethnographer agree. It is enough for a sentence on the district and for no number.',
    mind: "Karmysheva's tables for the bekdom of Shirabad.",
  },
  {
    id: 'claims/clans-and-peoples.hisar-hill-and-plain',
    says: 'The Hisar country was reckoned a Turki land, where Persian-speaking people lived unmixed only in the hills.',
    when: 'standing',
    where: ['places/hisar', 'places/karatag'],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/brockhaus-efron',
        says: 'Says so of the country, in the national terms of its own day.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'An imperial encyclopedia sorted people by race as it saw it, and towns of two tongues fall out of its picture. The game says Turki and Persian-speaking and puts both in the towns.',
    mind: 'The village lists of the census of 1926 for the former Hisar bekdom.',
  },
  {
    id: 'claims/clans-and-peoples.lakai-clans',
    says: 'The Lakais were divided into Isan-Khoja, Badrakli, Bairam and Tortuul; the Badrakli grazed about Dangara.',
    when: 'standing',
    where: ['places/lakai', 'places/dangara', 'places/koktash'],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'The four names and the grazing ground are set down from memory of the ethnographers, without a page. The game prints them, and a Lakai reader should be asked before anyone relies on them.',
    mind: "Karmysheva's chapter on the Lakais.",
    searched:
      'The divisions of the tribe: no page on them was opened, and our notes mark the one it mentions as unsourced.',
  },
  {
    id: 'claims/clans-and-peoples.other-clans',
    says: 'Yuz, Marka, Karluk, Durmen, Katagan, Mangyt, Keneges and Ersari stood beside Persian-speaking hill people in the districts where the game puts them, and Kirghiz at the head of Karategin.',
    when: 'standing',
    where: [
      'places/hisar',
      'places/kulob',
      'places/kurgantyube',
      'places/shahrisabz',
      'places/karshi',
      'places/jirgatal',
    ],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'They are general knowledge arranged by district, after an ethnographer whose pages on these districts were not opened. A wrong clan in a wrong valley is the likeliest error of fact on the map.',
    mind: "A reader from Kulob, Hisar or Shahr-i Sabz, or Karmysheva's maps.",
    searched:
      'Pages were seen only for Shirabad, Baysun and Denau; the rest is marked general knowledge in the geography.',
  },
  {
    id: 'claims/clans-and-peoples.bands-by-tribe',
    says: "The native commanders' standing rested on their tribe, on religious authority and on having fought before; their bands held together by tribal loyalty.",
    when: 'standing',
    where: ['places/lakai'],
    who: ['people/ibrahim-bek'],
    confidence: 'single',
    for: [
      {
        source: 'sources/artikov',
        says: 'Says so in contrasting them with Enver, and gives mobility and local knowledge as their other strengths.',
      },
    ],
    against: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Names former officials and religious figures beside tribal chiefs.',
      },
    ],
    rival: '',
    judgement:
      'It is argued from printed studies and puts the tribe first, where the encyclopedia puts three kinds of leader side by side. The game gives each chief a home district and a following of his own people.',
    mind: "A list of one band's men with their clans.",
  },
  {
    id: 'claims/clans-and-peoples.strains-among-peoples',
    says: "There were strains among the nationalities in Enver's following, and between religious and secular men.",
    when: '1922-01/1922-08-04',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Names both as serious troubles of his movement.',
      },
      {
        source: 'sources/artikov',
        says: 'Bears out the religious half, with conservatives against reformers and pan-Turkists.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Only the blogger speaks of nationalities, and he does not say which. The game lets the strain run between clans, towns and Turkish officers and puts no nation of 1924 into it.',
    mind: 'A complaint of 1922 by men of one people against another in the same force.',
  },
] as const satisfies readonly Claim[]
