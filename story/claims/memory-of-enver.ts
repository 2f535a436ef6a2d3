import type { Claim } from '../schema/claim.ts'

/** Enver's second grave, and what four countries have made of him. */
export const memoryOfEnver = [
  {
    id: 'claims/memory-of-enver.reburial-1996',
    says: "In August 1996 Enver's remains were moved from Tajikistan to Istanbul and buried on Hürriyet Tepesi, the Hill of Liberty, with President Demirel at the ceremony.",
    when: '1996-08',
    where: ['places/chagan'],
    who: ['people/enver-pasha'],
    others: ['Süleyman Demirel'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/bardakci-1996',
        says: 'Describes the opening of the grave by men sent by the state, and a state funeral with the president.',
      },
      {
        source: 'sources/istiqlol',
        says: 'Has the coffin brought from Baljuvon to Istanbul by decision of the Turkish government.',
      },
      { source: 'sources/bogosian', says: 'Has the body exhumed and returned in 1996.' },
    ],
    against: [],
    rival: '',
    judgement:
      'Turkish, Uzbek and American writers report it alike. It is told in the epilogue as an act of the Turkish state of that year.',
    mind: 'Nothing for the fact; the protocol of the two governments for its terms.',
  },
  {
    id: 'claims/memory-of-enver.reburial-day',
    says: 'Enver was buried in Istanbul on 4 August 1996, the anniversary of his death.',
    when: '1996-08-03/1996-08-05',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'disputed',
    for: [
      { source: 'sources/istiqlol', says: 'Has the coffin arrive on the 3rd and the burial on the 4th.' },
    ],
    against: [{ source: 'sources/bardakci-1996', says: 'Puts the state funeral on the 5th.' }],
    rival: 'The funeral was on 5 August.',
    judgement:
      'A symbolic day invites a writer to move a ceremony on to it, and the editor of the letters was close to the family. The epilogue gives all three days and chooses none.',
    mind: 'Any Istanbul newspaper of 6 August 1996.',
  },
  {
    id: 'claims/memory-of-enver.turkey-divided',
    says: 'In Turkey Enver is remembered in opposite ways: to some a great Turkist and a martyr, to others the man to blame for the calamities of the last Ottoman years.',
    when: '1996/2022',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/bardakci-1996',
        says: 'Complains that books make him either the one or the other, and cut all of it out of Aydemir.',
      },
      { source: 'sources/akyildirim', says: 'An instance of the martyr.' },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Reports a Kurdish-Turkish communist who saw in him a near-fascist counterpart of Kemal.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The division is described by a Turkish editor and can be seen in the pages we used. The epilogue states it without taking one of the two for the Turkish view.',
    mind: 'A study of the newspapers of August 1996; one on the Turkish press exists and was not read.',
  },
  {
    id: 'claims/memory-of-enver.uzbek-hero-or-adventurer',
    says: 'In independent Uzbekistan Enver is both a hero of popular history and a disputed figure among scholars, who ask whether he was hero or adventurer.',
    when: '2007',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/alimova-2007',
        says: 'A leading Uzbek historian puts the question in her title and warns of emotional and unbalanced judgements.',
      },
      { source: 'sources/istiqlol', says: 'Calls his death an immense loss to the national front.' },
      {
        source: 'sources/artikov',
        says: 'Finds that his failure lay in the structure of the matter and not in want of ability.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Three Uzbek texts of different rank stand at three different points. What Alimova concludes was not in the part we saw, and the epilogue does not guess.',
    mind: "The end of Alimova's article.",
  },
  {
    id: 'claims/memory-of-enver.tajik-official-hostile',
    says: 'The official reading in Tajikistan is hostile to the rising and to Enver.',
    when: '2015',
    where: [],
    who: ['people/enver-pasha', 'people/ibrahim-bek'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/tajik-memory-2015',
        says: 'Describes the state memory of the rising as a hostile one.',
      },
      {
        source: 'sources/masov',
        says: 'The director of the state institute of history writes a Tajik version of his end within that frame.',
      },
    ],
    against: [
      {
        source: 'sources/abdullaev-ibrahim',
        says: 'Says that in the same countries some despise Ibrahim Bek as a bandit and others are proud of him.',
      },
    ],
    rival: 'Popular memory in Tajikistan is not of one mind.',
    judgement:
      'The article and the academician agree, and both are about what the state chose. The epilogue says official and keeps the people of the valley apart from it.',
    mind: 'Tajik school books of the last ten years.',
  },
  {
    id: 'claims/memory-of-enver.adventurer-and-criminal',
    says: 'The Tajik historian Kamoludin Abdullaev, who does not speak for the state, judges Enver a dangerous adventurer and a criminal.',
    when: '2022',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Kamoludin Abdullaev'],
    confidence: 'single',
    for: [
      {
        source: 'sources/abdullaev-enver',
        says: 'Uses both words in an essay for the centenary of the death.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It is the verdict of the scholar who has worked longest on these men, and it is his own. The epilogue quotes it as his.',
    mind: 'Nothing for the quotation; for the reasons, the essay read to the end.',
  },
  {
    id: 'claims/memory-of-enver.cholpons-elegy',
    says: "The poet Cholpon mourned Enver's death in an elegy called Baljuvon.",
    when: '1922?',
    where: ['places/baljuvon'],
    who: ['people/enver-pasha'],
    others: ['Cholpon'],
    confidence: 'attested',
    for: [
      { source: 'sources/uzbek-thesis-22', says: 'Names the poem.' },
      {
        source: 'sources/istiqlol',
        says: 'Prints four lines of lament by him on this death, without a title.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Two Uzbek texts have him lament this death in verse, one of them gives the title, and neither says when it was written. The game may name it and quotes no line.',
    mind: "A dated manuscript or the edition of Cholpon's works.",
  },
] as const satisfies readonly Claim[]
