import type { Claim } from '../schema/claim.ts'

/** Where the rising came from: conscription, Kokand, settlers, hunger and the fallen rulers. */
export const springsOfTheRising = [
  {
    id: 'claims/springs-of-the-rising.three-springs',
    says: 'The armed rising fed on at least three things at once: the misrule and violence of the early Tashkent Soviet, war and hunger, and what spilled over from the Whites and the fallen rulers.',
    when: 'standing',
    where: [],
    who: [],
    others: ['Tashkent Soviet'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Its author lists these three sources of support and says he does not know which weighed most.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'We take the list as a frame for thinking and not as a finding, since its author read surveys and no papers. The game keeps several causes in play at once and ranks none of them.',
    mind: 'A study of a single valley from its court and tax papers that shows who joined a band, and in which month.',
  },
  {
    id: 'claims/springs-of-the-rising.revolt-of-1916',
    says: "The rising had its roots in the violence of 1916, when Muslims of Central Asia resisted being called up for Russia's war.",
    when: '1916',
    where: [],
    who: [],
    confidence: 'attested',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Calls the rebellion of 1916 against conscription the prologue.',
      },
      {
        source: 'sources/artikov',
        says: 'Finds the roots in the violence of 1916 against the call-up; refers to Fraser.',
      },
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Names the Russian attempt to conscript Muslims in 1916 as the spark.',
      },
      {
        source: 'sources/fraser-1987',
        says: 'Named by Artikov as his ground for it; the article itself was not seen.',
      },
    ],
    against: [
      {
        source: 'sources/haji-sami-entry',
        says: 'Credits one man, Haji Sami, with setting Turkestan ablaze in the great war.',
      },
    ],
    rival: 'An Ottoman agent, Haji Sami, had raised Turkestan in the great war.',
    judgement:
      'All three general accounts go back to the call-up, though none of them shows papers of that year, and a page that gives the rising to one Turkish agent tells a life and not a country. No number of the campaign of 1921-22 rests on that year.',
    mind: 'Court records of 1916 that name men who later led bands in Eastern Bukhara, or show that none did.',
  },
  {
    id: 'claims/springs-of-the-rising.begins-in-1918',
    says: 'The armed movement itself began early in 1918, after Kokand; the revolt of 1916 was only its prologue.',
    when: '1918',
    where: [],
    who: [],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has the movement emerge early in 1918 and treats 1916 as a prologue.',
      },
      { source: 'sources/artikov', says: 'Counts the resistance from 1918 and treats 1916 as its root.' },
    ],
    against: [
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Says that the rebellion formally began in 1916 and grew after October 1917.',
      },
    ],
    rival: 'The rebellion began in 1916 and only grew after the October Revolution.',
    judgement:
      'We date it from 1918, because the two authors who argue about its causes do so and the encyclopedia merely asserts. The quarrel is one of definition, and a date given in the game has to say which beginning it means.',
    mind: 'A list of chiefs of 1918 set beside the court papers of 1916, with the same names in both or in neither.',
  },
  {
    id: 'claims/springs-of-the-rising.kokand-sacked',
    says: 'In February 1918 Kokand was sacked and many of its people were killed by the side of the Tashkent Soviet.',
    when: '1918-02',
    where: [],
    who: [],
    others: ['Tashkent Soviet'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: "Lists the sack of Kokand among the atrocities of the Tashkent Soviet's early phase and calls it a massacre.",
      },
      {
        source: 'sources/artikov',
        says: 'Dates a massacre by the Bolsheviks to February 1918 and derives much of the later support from it.',
      },
    ],
    against: [{ source: 'sources/lee-2018', says: 'Has Kokand fall in March 1919, and the massacre then.' }],
    rival: '',
    judgement:
      'That the town was sacked and its people massacred is common ground, and the month comes from one of the authors. Which units did the killing was not seen in any source we may rest on, and the game names none.',
    mind: 'The inquiry papers on Kokand of 1918 in the archives of Tashkent.',
  },
  {
    id: 'claims/springs-of-the-rising.kokand-dead',
    says: 'Up to 25,000 people were killed at Kokand in February 1918.',
    when: '1918-02',
    where: [],
    who: [],
    confidence: 'disputed',
    for: [
      { source: 'sources/artikov', says: 'Says up to 25,000; refers to Fraser 1987 and shows no count.' },
      {
        source: 'sources/fraser-1987',
        says: 'Named by Artikov as his authority for the figure; the article itself was not seen.',
      },
    ],
    against: [
      {
        source: 'sources/lee-2018',
        says: 'Gives more than 14,000, and dates the fall of Kokand to March 1919.',
      },
    ],
    rival: 'The dead were something more than fourteen thousand.',
    judgement:
      'Both figures come from surveys that do not show how the dead were counted, and the higher one is worded as a ceiling. The game gives no number and says that the counts do not agree.',
    mind: 'Burial lists, or a census of Kokand taken before and after.',
  },
  {
    id: 'claims/springs-of-the-rising.settlers-in-fergana',
    says: 'In the early phase of the Tashkent Soviet Russian settlers ran wild through the Fergana valley.',
    when: '1918~',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Says so in a clause and counts it among the causes of the rising.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'One popular account is enough to record it and not enough to describe it. It belongs among the harms done to civilians, and the game has no scene of it.',
    mind: 'Complaints of villages to the Tashkent government in 1918 and 1919.',
  },
  {
    id: 'claims/springs-of-the-rising.sown-area-lost',
    says: 'By the winter of 1919-20 the cultivated land of Turkestan had shrunk by 62 per cent and half its people were in danger of starving.',
    when: '1919-12~/1920-02~',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Gives both figures for Turkestan, as the months in which the movement gained force.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The numbers are printed without a table behind them and describe Soviet Turkestan, while Bukhara was still the Emir's. They explain a mood and feed no number of the simulation.",
    mind: 'The agricultural returns of Soviet Turkestan for 1917 to 1920.',
  },
  {
    id: 'claims/springs-of-the-rising.army-fed-first',
    says: 'In the hungry winter of 1919-20 the Reds fed their army in Turkestan first, to the anger of many who lived there.',
    when: '1919/1920',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Tells it as one reason why a small movement became a force.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The order of claims on grain is plausible for a besieged republic and is told by an author not hostile to it. To carry the grievance into the Bukhara of 1922 is inference, since the words concern Turkestan two years earlier.',
    mind: 'Requisition orders of the Turkestan front from that winter.',
  },
  {
    id: 'claims/springs-of-the-rising.old-rulers-behind-it',
    says: 'From its first phase the rising was sponsored by the Emir of Bukhara and the rulers of Khiva.',
    when: '1918/1920',
    where: ['places/bukhara'],
    who: ['people/emir-alim-khan'],
    confidence: 'single',
    for: [
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has such sponsors from the start, counts the armies of Khiva and Bukhara as part of it after Khvostov, and lists two other springs without ranking them.',
      },
      {
        source: 'sources/wikipedia-central-asian-front',
        says: 'Says only that the rebels had early success in alliance with Bukhara against a coup that favoured the Bolsheviks.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The alliance is credible, and the word sponsorship is one author's, after a book we have not seen. In the game the Emir lends his name to chiefs who have reasons of their own.",
    mind: "Letters or payments from the Emir's chancery to bands in Fergana before 1920.",
  },
] as const satisfies readonly Claim[]
