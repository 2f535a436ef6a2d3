import type { Claim } from '../schema/claim.ts'

/** Artikov's table of five contrasts between Enver and Ibrahim Bek, row by row. */
export const lakaiRevoltAxes = [
  {
    id: 'claims/lakai-revolt-axes.ideology',
    says: 'In ideology Enver stood for a secular pan-Turkic nationalism and Ibrahim Bek for a religious Islamic conservatism.',
    when: 'standing',
    where: [],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/artikov',
        says: 'First row of the table; derives the one from European nationalism, the other from opposition to foreign ideologies; yet quotes titles that lean on Caliph and Prophet.',
      },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Reports that he called his religious followers bigots in private.',
      },
      {
        source: 'sources/gankovsky-1996',
        says: "Given by Artikov as the ground for Ibrahim's side; not itself seen.",
      },
    ],
    against: [{ source: 'sources/bryant-1923', says: 'Found him devout.' }],
    rival: 'Enver was a believing Muslim who led in the name of the caliphate.',
    judgement:
      "The word secular sits badly on a man who commanded as the Caliph's son-in-law, and the contradiction was his own. The axis keeps the two poles as the paper draws them, and the scenes show him crossing it.",
    mind: 'His orders of 1922 on courts, schools and religious land.',
  },
  {
    id: 'claims/lakai-revolt-axes.strategy',
    says: 'In strategy Enver stood for conventional war under a central command and Ibrahim Bek for scattered guerrilla war.',
    when: 'standing',
    where: [],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'single',
    for: [
      {
        source: 'sources/artikov',
        says: "Second row of the table; the text credits Ibrahim Bek's raids behind the Soviet lines with success.",
      },
      {
        source: 'sources/kamenev-1922',
        says: 'Describes bands that come and go, with the people to carry news for them; he names no chief.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'As a tendency the contrast holds, for sieges and trenches are told of the one and raids of the other. The model reads it as habit and lets either man do the opposite when the ground demands it.',
    mind: "A Red study of Ibrahim Bek's way of fighting in 1922 and not in later years.",
  },
  {
    id: 'claims/lakai-revolt-axes.legitimacy',
    says: "Enver's claim to lead rested on Ottoman prestige and foreign support, Ibrahim Bek's on his tribe and on local religious authority.",
    when: '1921-11/1921-12',
    where: [],
    who: ['people/enver-pasha', 'people/ibrahim-bek', 'people/emir-alim-khan'],
    confidence: 'single',
    for: [
      {
        source: 'sources/artikov',
        says: "Third row of the table; the text adds that Enver came with the Bolsheviks' endorsement behind him.",
      },
    ],
    against: [{ source: 'sources/bnsr-ibrahim', says: 'Has the Emir speak of Enver as a brother.' }],
    rival: 'He came to be vouched for in the name of the Emir as well.',
    judgement:
      "The row fits the man who arrived and leaves out what the Emir's name could lend him. The game starts from the row and lets a written word from Kabul move him along it.",
    mind: "The Emir's letters, of which his memoirs may hold some.",
  },
  {
    id: 'claims/lakai-revolt-axes.vision',
    says: 'Enver wanted a pan-Turkic confederation and Ibrahim Bek the restoration of the emirate.',
    when: 'standing',
    where: [],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/artikov',
        says: "Fourth row of the table; the text extends Enver's union from Anatolia to the Turkic lands of China.",
      },
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Gives Enver the vision of a united Turkic and Islamic state.',
      },
      { source: 'sources/togan-memoirs', says: 'Warns Enver that the eastern bands are for the Emir.' },
      {
        source: 'sources/ritter-1985',
        says: "Given by Artikov as the ground for the emirate as Ibrahim's cause; not itself seen.",
      },
    ],
    against: [
      {
        source: 'sources/telegram-1921-12-07',
        says: 'Records a deserter who gave himself out as Enver, come to be ruler of Bukhara.',
      },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Quotes him as speaking of independence for Turkestan.',
      },
    ],
    rival:
      'What he said he fought for changed with the hearer, from a throne in Bukhara to the independence of Turkestan.',
    judgement:
      'About Ibrahim Bek the sources agree; about Enver they give an empire, a faith, a throne and a country. The axis uses the widest of these and the questions put to him in the game touch the others.',
    mind: "A programme in Enver's own hand from 1922.",
  },
  {
    id: 'claims/lakai-revolt-axes.tradition',
    says: 'Towards tradition Enver was a moderniser and reformer, Ibrahim Bek a conservative.',
    when: '1921-11/1922-02',
    where: [],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/artikov',
        says: 'Fifth row of the table; the same paper has him expel the Jadid reformers from the ranks and oppose secular influences.',
      },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Says that he had offered Moscow his name as an anti-clerical moderniser.',
      },
    ],
    against: [],
    rival: 'In Bukhara he took the side of the conservatives against the reformers.',
    judgement:
      'A reformer who drives out reformers is what the paper itself leaves us with, and the expulsion has no second witness. The game keeps him at the modern end of the axis and makes the treatment of the Jadids a choice with a price.',
    mind: "A Jadid's own account of how Enver treated them in the winter of 1922.",
  },
] as const satisfies readonly Claim[]
