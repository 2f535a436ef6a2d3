import type { Claim } from '../schema/claim.ts'

/** 1915: what was done to the Armenians, and Enver's part in it. */
export const armenianGenocide = [
  {
    id: 'claims/armenian-genocide.principal-author',
    says: 'Enver was, with Talat, a principal author of the Armenian genocide.',
    when: '1914/1916',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Talat Pasha'],
    confidence: 'attested',
    for: [
      { source: 'sources/ani', says: 'Names him among the chief instigators.' },
      { source: 'sources/morris-zeevi', says: 'Name him among the chief instigators.' },
      {
        source: 'sources/verdict-1919',
        says: 'An Ottoman court unanimously finds Talat, Enver, Cemal and Dr Nazim principal criminals; its detailed findings were not seen.',
      },
      {
        source: 'sources/morgenthau-1918',
        says: 'Reports that Enver accepted responsibility for what was being done to the Armenians.',
      },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Quotes a fellow blogger that he instigated the genocide and had a key role in it.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A reference institute, two historians and an ambassador point the same way, and a court of his own state condemned him; we treat it as established. It stands at the opening of the game and in the page on him, and no act of 1922 is entered against it.',
    mind: 'Nothing seen leaves room for doubt about his part; its exact extent could still be refined from the papers of the war ministry.',
  },
  {
    id: 'claims/armenian-genocide.deportation-of-the-armenians',
    says: 'In 1915 the Ottoman government in which Enver was war minister destroyed its Armenian subjects by massacre and by deportation.',
    when: '1915',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Ottoman government'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/davis-1915',
        says: 'The American consul at Harput reports on 30 June 1915 that the whole Armenian people is ordered out and expects death for most.',
      },
      {
        source: 'sources/morgenthau-1918',
        says: 'The American ambassador raised the Armenians with Enver, who took the responsibility.',
      },
      { source: 'sources/ani', says: 'Documents the genocide, with Enver and Talat as instigators.' },
      {
        source: 'sources/morris-zeevi',
        says: 'Set the massacres of the war years, from late 1914 on, within a longer destruction.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Two officials of a state then neutral wrote down what they saw and heard, and later scholarship agrees with them. The game reports it in documents and testimony and makes no scene of it.',
    mind: 'Nothing we can imagine for the fact; numbers and places would come from the printed consular reports, read whole.',
    line: { weeks: [0, 0], place: null, enver: null },
  },
  {
    id: 'claims/armenian-genocide.conscripts-disarmed',
    says: 'Armenians serving in the Ottoman army, of which Enver was the minister, were disarmed.',
    when: '1914/1916',
    where: [],
    who: ['people/enver-pasha'],
    confidence: 'attested',
    for: [
      { source: 'sources/ani', says: 'One of the two works from which our chronology takes the disarming.' },
      { source: 'sources/morris-zeevi', says: 'The other work named for it.' },
    ],
    against: [],
    rival: '',
    judgement:
      'The disarming lay within his own ministry, which is why it is told apart from the rest. Our notes name the two works together and do not keep which page says it, or in what month it was ordered.',
    mind: 'The order itself, or the page of either work that quotes it with a date.',
  },
  {
    id: 'claims/armenian-genocide.special-organization',
    says: "From late 1914 the Special Organization, directed from the circle of Enver's party, massacred Armenian villages.",
    when: '1914-11~',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Special Organization', 'Committee of Union and Progress'],
    confidence: 'single',
    for: [
      {
        source: 'sources/morris-zeevi',
        says: "Named in our chronology for the Organization's massacres in villages from the end of 1914.",
      },
      {
        source: 'sources/ani',
        says: 'Cited in our chronology for the same line; its own words were not kept.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'We follow the two works in placing the Organization under the Committee and the start of its killing before the summer of the deportations. Who gave it which order is not in anything seen, so the claim stops at the circle.',
    mind: "The trial records of 1919, if the Organization's part was examined there, read in the original.",
  },
  {
    id: 'claims/armenian-genocide.harput-30-june',
    says: 'On 30 June 1915 Leslie Davis, American consul at Harput, reported Armenian men seized and tortured, the whole people ordered out, and crowds begging for help at his door.',
    when: '1915-06-30',
    where: [],
    who: [],
    others: ['Leslie A. Davis'],
    confidence: 'attested',
    for: [
      {
        source: 'sources/davis-1915',
        says: 'His dispatch of that day: nearly every Armenian man of consequence in prison and many tortured; a whole people ordered out, "certain death" for by far the most; three days of crowds at consulate and mission.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It is a dated official report from the place, by a man with no part in the story told here, and it is the document we would put before a class. Only an excerpt of it was read, so the game quotes little and points to the printed pages.',
    mind: 'The printed edition, pages 143-147, if it read otherwise than the excerpt.',
  },
  {
    id: 'claims/armenian-genocide.worse-than-massacre',
    says: 'Consul Davis thought the deportation from Harput worse than a massacre, because from a massacre some escape.',
    when: '1915-06-30',
    where: [],
    who: [],
    others: ['Leslie A. Davis'],
    confidence: 'attested',
    for: [{ source: 'sources/davis-1915', says: 'Makes the comparison in the dispatch of 30 June 1915.' }],
    against: [],
    rival: '',
    judgement:
      'The comparison is his own, made before the outcome was known, and it answers anyone who takes the word deportation for a softer one. It is given as the opinion of one witness and under his name.',
    mind: 'The full dispatch, should the passage stand in a context the excerpt does not show.',
  },
  {
    id: 'claims/armenian-genocide.assyrians-and-greeks',
    says: 'Assyrians and Greeks of the Ottoman Empire were also killed and driven out in the war years.',
    when: '1914/1918',
    where: [],
    who: [],
    confidence: 'single',
    for: [
      {
        source: 'sources/morris-zeevi',
        says: "The publisher's account of the book: killing and deportation of Armenians, Assyrians and Greeks from 1894 to 1924, the years of the Young Turks among them.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      "We do not doubt it, and leaving these people out would repeat an old silence. What was read is the publisher's summary and no page of the book, so the game names them and tells nothing in detail, which is a gap of ours.",
    mind: 'The chapters of that same book on the Assyrians and the Pontic and Aegean Greeks, for what was done, where and when.',
  },
  {
    id: 'claims/armenian-genocide.word-genocide',
    says: 'The word genocide was made in 1944, by Raphael Lemkin, who had the destruction of the Armenians among his cases.',
    when: 'standing',
    where: [],
    who: [],
    confidence: 'unsourced',
    for: [],
    against: [],
    rival: '',
    judgement:
      'It is general knowledge, and no page of a source in this register was read for it. The makers use the word in their own voice because it names what was done, and no person of 1921 in the game can say it.',
    mind: "Lemkin's book of 1944 and his papers, opened for what he says of the Armenians.",
    searched:
      'Our notes and the five starting texts: they use the word, or miss it in others, and none tells where it comes from.',
  },
  {
    id: 'claims/armenian-genocide.harput-to-malatya',
    says: 'Consul Davis reported that a large party of deported people, sent from Harput on 3 July 1915, was taken by way of Malatya, and that the men were parted from the women there and killed by the gendarmes.',
    when: '1915-07',
    where: [],
    who: [],
    confidence: 'attested',
    for: [
      {
        source: 'sources/davis-1915',
        says: 'An excerpt of his reports: the party of Saturday, 3 July, the largest until then, brought to Malatya, and the men put to death at the entry of the town.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'It is a consul writing of what he had learned within weeks, and not what he saw at Malatya himself. A rider in the prologue speaks of that road, and his words are invented beside this report.',
    mind: 'The dispatch in the printed edition, with its date and what he says of his informants.',
  },
] as const satisfies readonly Claim[]
