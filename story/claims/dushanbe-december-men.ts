import type { Claim } from '../schema/claim.ts'

/** Who took part at Dushanbe in December 1921, and what nobody seems to have written down. */
export const dushanbeDecemberMen = [
  {
    id: 'claims/dushanbe-december-men.who-broke-with-moscow',
    says: "Osman Khoja, the war minister Arifov, Ali Riza, Surya-efendi, Qulmuhamedov and Muhiddin Maksum are named as the leading men of Bukhara's republic who broke with Moscow.",
    when: '1921-12/1922-08-04',
    where: [],
    who: ['people/osman-khoja', 'people/arifov', 'people/ali-riza'],
    others: ['Surya-efendi', 'Qulmuhamedov', 'Muhiddin Maksum'],
    confidence: 'single',
    for: [
      {
        source: 'sources/uzbek-thesis-22',
        says: 'Lists the head of the executive, the war minister and four other leading men as removed from their posts.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The heading speaks of men removed from their posts; that they had gone over is how we read it, and for some of them other sources say so. It gives no days and no numbers of men, and the game invents those.',
    mind: 'The decrees of the Bukharan executive removing each man, in the National Archive of Uzbekistan.',
  },
  {
    id: 'claims/dushanbe-december-men.ali-riza-at-dushanbe',
    says: 'Ali Riza, a former Ottoman colonel, was one of those who rose at Dushanbe in December 1921.',
    when: '1921-12?',
    where: ['places/dushanbe'],
    who: ['people/ali-riza'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'A thesis lists him with those who broke away, without town or day, and the place and month are tradition. The game has him at Dushanbe as a likely guess and must not state it as known.',
    mind: 'His orders of December 1921, or a memoir by one of the Turkish officers who served with him.',
    searched:
      "Ali Riza's orders and his part at Dushanbe, in queries in Russian, Turkish, Uzbek, Tajik and English.",
  },
  {
    id: 'claims/dushanbe-december-men.revkom-chairman',
    says: 'Nusratullah Maksum was chairman of the revolutionary committee at Dushanbe in 1921, and the Red commander Melkumov asked him to keep watch on the chief of the militia, Surya-efendi.',
    when: '1921',
    where: ['places/dushanbe'],
    who: ['people/melkumov'],
    others: ['Nusratullah Maksum', 'Surya-efendi'],
    confidence: 'single',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Tells of a visit to the militia chief and of his own parting request to the chairman.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The office is a fact that Melkumov would know. The foresight he claims was written down forty years later with the outcome known, and the game gives it as his telling.',
    mind: 'A report of 1921 by Melkumov or by the committee that mentions the militia chief.',
  },
  {
    id: 'claims/dushanbe-december-men.commander-and-consul-seized',
    says: 'About 10 December the commander of the garrison and Consul-General Nagorny were seized, the garrison fought back, and the mutineers withdrew.',
    when: '1921-12-10~',
    where: ['places/dushanbe'],
    who: ['people/nagorny', 'people/osman-khoja'],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/nagorny-1922-01-01',
        says: 'In the opening that was seen the consul speaks of a talk on 10 December and mentions no arrest.',
      },
    ],
    rival:
      'Senior commanders were held, but who they were is not said, and the consul may never have been a prisoner.',
    judgement:
      'The scene is often told and fits the hostages that Khalid reports, but nothing seen bears its details. The game may play it only as invention and must not give the consul a captivity as fact.',
    mind: "The rest of Nagorny's letter, or his report on Dushanbe to the foreign commissariat.",
    searched:
      'How and on which day the commander was taken, and the fight hour by hour, in several languages.',
  },
  {
    id: 'claims/dushanbe-december-men.garrison-commander',
    says: 'The commander of the Red garrison at Dushanbe in December 1921 was called Grinevich.',
    when: '1921-12',
    where: ['places/dushanbe'],
    who: [],
    others: ['Grinevich'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      "The name is met only in a novel, Sheverdin's Nabat, where he arrives at Dushanbe with his regiment. The game leaves the commander nameless, since a novelist's choice must not turn into a fact.",
    mind: 'A list of garrison commanders of the Turkestan Front for the winter of 1921-22.',
    searched: 'The name of the garrison commander and the number of his unit, outside fiction.',
  },
  {
    id: 'claims/dushanbe-december-men.without-the-bands',
    says: 'Osman Khoja and Ali Riza rose at Dushanbe on their own, with no agreement with the bands of the valleys or with Ibrahim Bek.',
    when: '1921-12~',
    where: ['places/dushanbe'],
    who: ['people/osman-khoja', 'people/ali-riza', 'people/ibrahim-bek'],
    confidence: 'unsourced',
    for: [],
    against: [
      {
        source: 'sources/nagorny-1922-01-01',
        says: 'A friend of Enver talked with the consul on 10 December and promised him a meeting with Enver.',
      },
    ],
    rival: 'The stroke was made in touch with Enver, whose friend was negotiating on 10 December.',
    judgement:
      "Ibrahim Bek's dislike of the republic's men makes a concert with him unlikely, while the consul's letter shows some thread to Enver. That the rising was uncoordinated is a choice the game has made and not a finding.",
    mind: 'Any letter between Osman Khoja and Enver, or between either of them and Ibrahim Bek, from that month.',
    searched: "Ibrahim Bek's part in the events of December at Dushanbe, in several languages.",
  },
  {
    id: 'claims/dushanbe-december-men.joint-stroke',
    says: 'Had the rising at Dushanbe been joined by the bands at once, it might have taken the garrison and its guns; the ill will between Ibrahim Bek and the reformers stood in the way.',
    when: '1921-12~',
    where: ['places/dushanbe'],
    who: ['people/osman-khoja', 'people/ibrahim-bek'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/khalid-making-uzbekistan',
        says: 'Has a siege by Bukharan units that the Red Army was able to break.',
      },
      {
        source: 'sources/bnsr-ibrahim',
        says: 'Has Ibrahim Bek arrest Enver as a possible agent of the republic.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'More men would have made the ring harder to break, and the distrust between Emirists and reformers is well witnessed. It is a might-have-been of our own and must be shown as one.',
    mind: 'The strength of the garrison, of the mutineers and of the column that relieved it.',
  },
] as const satisfies readonly Claim[]
