import type { Claim } from '../schema/claim.ts'

/** Where Enver came from, and how he rose to be war minister and a son-in-law of the Ottoman house. */
export const youngTurkYears = [
  {
    id: 'claims/young-turk-years.birth',
    says: 'Enver Pasha was born in Istanbul in 1881.',
    when: '1881',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/artikov',
        says: 'Gives Istanbul and 1881 in a sentence that points to an article by Yılmaz.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'We accept town and year, which nothing read here contradicts. They come from one short paper without archives, and the day is not given.',
    mind: 'His Ottoman service record, or the article by Yılmaz read beyond its opening.',
  },
  {
    id: 'claims/young-turk-years.revolution-of-1908',
    says: 'In 1908 Enver, then a young officer, was one of the leaders of the Young Turk revolution.',
    when: '1908',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has the young officer at the head of the revolt of 1908.',
      },
      { source: 'sources/artikov', says: 'Counts him among the chief architects of the revolution of 1908.' },
    ],
    against: [],
    rival: '',
    judgement:
      'Both texts agree that he led and differ only in how much they make of it, so we say one of several leaders. Our chronology adds July, but neither text bears the month and it is left out here.',
    mind: 'A history of the rising of 1908 from Ottoman papers that gives him a smaller part.',
  },
  {
    id: 'claims/young-turk-years.libya',
    says: "In Libya in 1911, by one later account, Enver discovered that he could lead a holy war as 'the Caliph's son-in-law'.",
    when: '1911',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/novaya-epokha',
        says: 'A popular web page tells of the discovery, and has his letters describe fighters who welcome death as a gift from God.',
      },
    ],
    against: [
      {
        source: 'sources/enver-letters',
        says: 'The marriage that made him a son-in-law of the house is put in 1914, three years later.',
      },
    ],
    rival: '',
    judgement:
      'It rests on one popular page whose writer is unknown, and the title it gives him comes three years before the marriage as dated elsewhere, so the word may be the writer rather than his. The game lets him and his men mention Libya in lines marked as invented, and does not lean on the title for 1911.',
    mind: 'His letters from Libya in a printed edition, with dates and the words he used of his own rank.',
  },
  {
    id: 'claims/young-turk-years.marriage',
    says: 'Enver married Naciye, a princess of the Ottoman house, in 1914.',
    when: '1914',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Naciye'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/enver-letters',
        says: 'The published letters to his wife, as the Turkish press presents them, put the marriage in 1914.',
      },
      {
        source: 'sources/artikov',
        says: 'Cites the title Son-in-Law of the Caliph, which he used in Bukhara.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The letters are addressed to her for more than two years and the title would mean nothing without her, so the marriage is beyond doubt. The year is read through newspapers, and day and place were not seen.',
    mind: "Bardakçı's edition of the letters, or a palace register with the contract.",
  },
  {
    id: 'claims/young-turk-years.war-minister',
    says: 'Enver was the Ottoman minister of war during the First World War.',
    when: '1914/1918',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Calls him war minister in the war, and quotes another writer for the years 1914 to 1918.',
      },
      { source: 'sources/artikov', says: 'Has him rise through the army to minister of war.' },
      {
        source: 'sources/morgenthau-1918',
        says: 'The American ambassador discussed the Armenians with him as a member of the government.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'This is the office from which everything else in his case follows, and nobody disputes it. The two years at either end come from a single quoted sentence, which does for a war but would not do for a month.',
    mind: 'Nothing short of the Ottoman gazette showing another minister in those years.',
  },
  {
    id: 'claims/young-turk-years.soldier-before-1914',
    says: 'Enver served as an officer in Macedonia before 1908, had a part in the retaking of Edirne in 1913, and remade the army in 1914 as minister of war.',
    when: '1903~/1914',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'The three are general knowledge of the makers, and what was read here passes from 1908 and Libya to the war. Lines of the game that recall them are marked as invented.',
    mind: 'A life of Enver from Ottoman papers, opened for the years before the war.',
    searched:
      'The five starting texts and our notes name the revolution of 1908, Libya and the war ministry, and none of them these three.',
  },
] as const satisfies readonly Claim[]
