import type { Claim } from '../schema/claim.ts'

/** What the war of 1914-18 did to Enver's name, at home and in Turkestan. */
export const youngTurkYearsAtWar = [
  {
    id: 'claims/young-turk-years-at-war.sarikamish',
    says: 'At Sarikamish, between December 1914 and January 1915, an Ottoman army under Enver himself met with catastrophe in the winter.',
    when: '1914-12/1915-01',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Quotes another writer: the only battle he commanded in person, December 1914 to January 1915, and he ruined it.',
      },
      {
        source: 'sources/hovannisian-1973',
        says: "Recalls Enver's tragic campaign of 1914-15 on a frozen plateau, which Karabekir in 1920 did not dare repeat.",
      },
      {
        source: 'sources/morris-zeevi',
        says: 'Tell of an army of about 120,000 that marched without tents and blankets.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Three writers with nothing else in common treat it as a disaster of his own making. No figure for the dead was seen, so the game names none.',
    mind: 'The Ottoman staff history of the Third Army with its winter returns.',
  },
  {
    id: 'claims/young-turk-years-at-war.third-army',
    says: 'The Third Army that Enver sent against Sarikamish numbered about 120,000 men, and left tents and blankets behind in order to march faster.',
    when: '1914-12~',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/morris-zeevi',
        says: 'Give about 120,000 for the Third Army and say that tents and blankets were left for speed.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Two historians say so in a page seen only in part, and the detail explains how cold could undo a plan. We repeat number and detail as theirs and round neither.',
    mind: 'Orders or ration strengths of the Third Army for December 1914.',
  },
  {
    id: 'claims/young-turk-years-at-war.sarikamish-blame',
    says: 'After Sarikamish Enver laid the defeat falsely on the Armenians.',
    when: '1915',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Quotes an unnamed fellow blogger, who says that he blamed his defeat on them and that the charge was false.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The sentence reached us at third hand, one blogger quoting another. It fits what followed, and the register keeps it apart from the genocide, which stands on far stronger evidence.',
    mind: 'A telegram, speech or interview of early 1915 in which Enver makes the charge himself.',
  },
  {
    id: 'claims/young-turk-years-at-war.standing-lost',
    says: 'The disastrous war cost Enver, as war minister, much of his standing.',
    when: '1914/1918',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Says that he lost a great deal of prestige as minister in that war.',
      },
    ],
    against: [
      {
        source: 'sources/artikov',
        says: 'Still lists Ottoman prestige in 1922 as one of the two roots of his claim to lead.',
      },
    ],
    rival: 'In Turkestan his Ottoman name was still the best thing he owned.',
    judgement:
      'Both can be true, of different publics: a reputation spent at home and still good for credit among strangers. We claim neither how far it fell nor with whom, and the model counts his name as capital on arrival.',
    mind: 'Turkestani letters or newspapers of 1919-21 that say what people there made of the defeat.',
  },
  {
    id: 'claims/young-turk-years-at-war.hopes-in-turkestan',
    says: 'During the First World War some at least of the peoples of Central Asia saw in the Ottoman Empire a possible liberator from Russia.',
    when: '1914/1918',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Says so, and adds at once that it holds for some of them at any rate.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The reservation in the source is kept, because how many felt so, and where, is not known to us. It is as far as the register can go in saying why his name was known there before he came.',
    mind: 'Reports of the Russian political police in Turkestan for 1914-17, or petitions to the Sultan from there.',
  },
  {
    id: 'claims/young-turk-years-at-war.triumvirate',
    says: 'Enver, Talat and Cemal were the three men at the head of the Ottoman government in the First World War.',
    when: '1914/1918',
    where: [],
    who: ['people/enver-pasha', 'people/cemal-pasha'],
    others: ['Talat Pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Speaks of the three together as the triumvirate of the Young Turk party, and of an Enver and Talat era.',
      },
      {
        source: 'sources/verdict-1919',
        says: 'Ranks the three, with Dr Nazim, as the principal criminals of the fallen government.',
      },
      {
        source: 'sources/duranty-1922',
        says: 'Calls them a triumvirate, notorious for the war and for annihilation as an answer to the question of minorities.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A historian, a court and a newspaper name the same three. How power was divided among them is not in what was read, and the game never uses the other two to share out his guilt.',
    mind: 'A study of the Ottoman cabinet in the war that gives the lead to others.',
  },
] as const satisfies readonly Claim[]
