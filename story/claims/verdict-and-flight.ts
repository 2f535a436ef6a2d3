import type { Claim } from '../schema/claim.ts'

/** The flight of 1918, the sentence of 1919 and what came of it, down to the report of Enver's death. */
export const verdictAndFlight = [
  {
    id: 'claims/verdict-and-flight.flight',
    says: "At the end of the world war Enver fled from Istanbul with most of the Committee's leaders, and like Talat and Cemal made his way to Germany.",
    when: '1918-11~',
    where: [],
    who: ['people/enver-pasha', 'people/cemal-pasha'],
    others: ['Talat Pasha', 'Committee of Union and Progress'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Has most of the central committee flee as the war was ending, and confirms that all three reached Germany.',
      },
      {
        source: 'sources/verdict-1919',
        says: 'Finds him, with the other three, beyond the reach of a court in Istanbul by July 1919.',
      },
    ],
    against: [
      {
        source: 'sources/artikov',
        says: 'Has him flee to Moscow after defeat and sentence, without a word of Germany.',
      },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Tells only that he fled to Soviet Russia in 1920.',
      },
    ],
    rival: 'He went from Turkey straight to Soviet Russia.',
    judgement:
      'The two short accounts fold nearly two years into one journey, and the article that examined the exile has Germany in between. The month of November is our chronology speaking, so it is given as about.',
    mind: 'A port record, or a memoir by one of the party that left Istanbul with him.',
  },
  {
    id: 'claims/verdict-and-flight.sought-by-the-allies',
    says: 'While the Allies officially sought the fugitive Young Turk leaders for trial over crimes against the Armenians, the British Foreign Office kept a detailed file on where they were.',
    when: '1919/1920',
    where: [],
    who: ['people/enver-pasha'],
    others: ['British Foreign Office'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Describes the file and remarks on the irony that its subjects were wanted men.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The historian had the file in his hands and we had only his account of it. It shows that being wanted and being watched did not add up to being arrested.',
    mind: 'Foreign Office papers, class 371, file E/272/44, for requests to Germany for extradition.',
  },
  {
    id: 'claims/verdict-and-flight.sentence-of-death',
    says: 'On 5 July 1919 an Ottoman court-martial unanimously found Talat, Enver, Cemal and Dr Nazim principal criminals and sentenced the four to death in their absence.',
    when: '1919-07-05',
    where: [],
    who: ['people/enver-pasha', 'people/cemal-pasha'],
    others: ['Talat Pasha', 'Dr Nazim'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/verdict-1919',
        says: 'The sentence in translation, with day, names, degree of guilt, unanimity and penalty.',
      },
      {
        source: 'sources/nyt-1919-07-13',
        says: "Reports the condemnation from Constantinople, and has it passed 'today', 11 July, six days after the date of the paper itself.",
      },
      { source: 'sources/artikov', says: 'Knows of a death sentence passed on Enver in his absence.' },
    ],
    against: [],
    rival: '',
    judgement:
      'The paper of the court and an American newspaper of the same month agree, and a bare mention a century later agrees with both. We give 5 July as the day of the verdict and treat the later dates as days on which news travelled.',
    mind: 'The Ottoman text of the verdict with another date or another wording of the guilt.',
    line: { weeks: [0, 0], place: null, enver: null },
  },
  {
    id: 'claims/verdict-and-flight.grounds',
    says: 'The court-martial that sentenced Enver in July 1919 was trying the leaders of the Committee for the massacre of the Armenians, among other crimes.',
    when: '1919-07-05',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Talat', 'Cemal', 'Dr Nazim'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/ani',
        says: "Prints parts of the indictment: the court's subject was the deportation of the Armenians, and their massacre and destruction is laid to a decision of the Committee's centre.",
      },
      {
        source: 'sources/verdict-1919',
        says: 'The page that prints the sentence introduces it as passed for war crimes, the killing of the Armenians among them; the opening of the text speaks of countless crimes of the party.',
      },
      { source: 'sources/artikov', says: 'Gives war crimes as the ground of the death sentence.' },
    ],
    against: [],
    rival: '',
    judgement:
      'The charge stands in the indictment, and the sentence follows from that trial. The findings of the verdict itself were not read whole, so the game says what the court was trying when it sentenced him and no more.',
    mind: 'The text of the verdict read whole, in the official gazette of July 1919 or in Dadrian and Akcam, Judgment at Istanbul.',
  },
  {
    id: 'claims/verdict-and-flight.lesser-sentences',
    says: 'With the four death sentences, The New York Times reported fifteen years of hard labour for Cavid and Musa Kazim and the acquittal of Rifat and Hashim.',
    when: '1919-07',
    where: [],
    who: [],
    others: ['Cavid', 'Musa Kazim', 'Rifat', 'Hashim'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/nyt-1919-07-13',
        says: 'Lists the two prison sentences and the two acquittals with the news of the condemnation; one of the four names is garbled.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "A newspaper of the month prints the list, though the wire garbles Musa Kazim's name and the paper mixes its own comment in. It matters here because a court that acquits two men and spares two their lives was not sentencing everyone before it alike.",
    mind: 'The verdict itself, if its list of prison terms differs from the wire.',
  },
  {
    id: 'claims/verdict-and-flight.news-of-the-sentence',
    says: 'The New York Times printed the news of the sentences on 13 July 1919, from a report dated Constantinople, 11 July.',
    when: '1919-07-13',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/nyt-1919-07-13',
        says: 'Carries the dateline of the 11th in the issue of the 13th.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The wire speaks of a condemnation of the day it was sent, the 11th, and the verdict bears the 5th, so this entry keeps the dates of verdict, dispatch and issue apart. They show that an American reader could know of the sentence eight days after it fell, in a report that is partly the newspaper's own comment.",
    mind: 'The page itself, which was read through a memorial site.',
  },
  {
    id: 'claims/verdict-and-flight.never-carried-out',
    says: 'The sentence was never carried out on Talat, Cemal or Enver: Talat was shot in Berlin, Cemal in Tiflis, and Enver was killed in Baljuvon.',
    when: '1919-07-05/1922-08-04',
    where: ['places/chagan', 'places/baljuvon'],
    who: ['people/enver-pasha', 'people/cemal-pasha'],
    others: ['Talat Pasha'],
    confidence: 'inferred',
    for: [
      { source: 'sources/bogosian', says: 'Has Talat shot in Berlin on 15 March 1921.' },
      { source: 'sources/cemal-1922', says: 'Has Cemal shot in Tiflis on 21 July 1922.' },
      { source: 'sources/death-certificate-1922', says: 'Has Enver killed at Chagan on 4 August 1922.' },
      { source: 'sources/duranty-1922', says: 'Has Enver killed fighting Russian troops near Baljuvon.' },
    ],
    against: [],
    rival: '',
    judgement:
      'It follows from the three deaths, none of which was an execution by that court. Of Dr Nazim, the fourth man, nothing was read, and he is left out of the statement.',
    mind: 'Evidence that any of the three was given up to the Ottoman authorities before he died.',
  },
  {
    id: 'claims/verdict-and-flight.news-in-new-york',
    says: "A New York Times dispatch, dated Moscow, 16 August 1922, put Enver's death between Khovaling and Baljuvon: a charge to break out, hand-to-hand fighting, five wounds, and papers and seals that identified him.",
    when: '1922-08-16',
    where: ['places/khovaling', 'places/baljuvon'],
    who: ['people/enver-pasha'],
    others: ['Walter Duranty'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/duranty-1922',
        says: 'Says all of this, and adds that most of his partisans surrendered.',
      },
    ],
    against: [
      { source: 'sources/akyildirim', says: 'Counts seven wounds.' },
      { source: 'sources/bogosian', says: 'Has two days pass before the body was identified.' },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has the body identified only some days later.',
      },
    ],
    rival: 'Later tellings give seven wounds and a body that lay unknown for days.',
    judgement:
      'That this was reported is certain, and it is the earliest full report of the death that was found. It came from Moscow, which had an interest in a clear ending, so the game gives it as a report and not as what happened.',
    mind: 'The Soviet communique or telegram behind the dispatch, or a cleaner copy of the page.',
    line: { weeks: [41, 41], place: null, enver: null },
  },
  {
    id: 'claims/verdict-and-flight.under-the-victors',
    says: 'The court-martial of 1919 was set up by the Ottoman government, and sat under pressure from the Allies who had won the war.',
    when: '1919',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/verdict-1919',
        says: 'The page that prints the sentence says that the government set up the tribunal, and that the Allies pressed for it.',
      },
    ],
    against: [],
    rival: "A court that judges under foreign eyes gives the victors' verdict.",
    judgement:
      'Pressure explains why the court sat, and does not make what it found untrue: the consul at Harput and the ambassador had written of the crime before there were victors. The game names the court as Ottoman and keeps the pressure in this entry.',
    mind: 'The decree that set up the courts-martial, with the Allied notes that came before it.',
  },
] as const satisfies readonly Claim[]
