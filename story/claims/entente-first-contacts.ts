import type { Claim } from '../schema/claim.ts'

/** How Soviet Russia and the heirs of Enver's party first reached for each other, 1917-1919. */
export const ententeFirstContacts = [
  {
    id: 'claims/entente-first-contacts.armenia-renounced-by-moscow',
    says: "In its first months Lenin's government declared void the wartime plan to take the Armenian provinces from Turkey, and recalled the Russian troops from them in the name of self-determination.",
    when: '1917-11/1918-03',
    where: [],
    who: [],
    others: ['Lenin', 'Stalin', "Council of People's Commissars"],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Cites the appeal to the Muslims of the East and the decree on Turkish Armenia, and thinks the Turkish reoccupation that followed was foreseeable.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The declarations are printed Soviet documents, read here through one historian who quotes them. That their authors knew the consequence for the Armenians is his reading, and it is told as his.',
    mind: 'Minutes of the government of those weeks on what would become of the Armenian population.',
  },
  {
    id: 'claims/entente-first-contacts.brest-litovsk',
    says: 'By the peace of Brest-Litovsk in March 1918 Soviet Russia recognised Ottoman suzerainty over Turkish Armenia, tacitly gave up Kars, Ardahan and Batum, and undertook to disperse Armenian armed bands.',
    when: '1918-03',
    where: [],
    who: [],
    others: ["Council of People's Commissars"],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Sums up these terms from the Soviet collection of diplomatic documents.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'We take the terms as he gives them, a treaty being easy to check and hard to misreport. They show that Moscow had already paid with Armenian land once, before Kemal came into it.',
    mind: 'The Russian-Turkish articles of the treaty, read in full.',
  },
  {
    id: 'claims/entente-first-contacts.suphi-and-the-prisoners',
    says: "From 1918 Mustafa Suphi, a Turkish communist in Stalin's commissariat, spread Marxism among Ottoman prisoners in Russia, and in July of that year some of them formed a volunteer unit of the Red Army.",
    when: '1918',
    where: [],
    who: [],
    others: ['Mustafa Suphi', 'Stalin'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Follows the newspaper New World, the teaching among prisoners and the volunteer unit, and counts Suphi among the men Stalin trusted.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Moscow had Turks of its own to work through before it had Enver, and this is the plainest case. The size of the unit is not given, so nothing is built on it.',
    mind: "Suphi's newspaper of 1918, or the muster of the unit.",
  },
  {
    id: 'claims/entente-first-contacts.izvestia-on-turkey',
    says: 'On 23 April 1919 Izvestia greeted the unrest in Turkey as a revolution and an ally, and called the Caucasian republics hostile states standing between the two countries.',
    when: '1919-04-23',
    where: [],
    who: [],
    others: ['Izvestia'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Summarises the front-page article and quotes a few of its phrases.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'A dated newspaper quoted by a careful reader is good evidence of what Moscow wished to be thought. It came out before Kemal had gone to Anatolia, so the wish was older than the partner.',
    mind: 'The issue itself.',
  },
  {
    id: 'claims/entente-first-contacts.old-party-behind-kemal',
    says: "The resistance in Anatolia owed its first organisers to the network of Enver's dissolved party, to which Kemal himself had belonged at least in name.",
    when: '1918-11/1920',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Mustafa Kemal', 'Committee of Union and Progress'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Argues it from American, British and memoir evidence, has Talat order party men to accept Kemal and Enver keep in touch with him; cites others who see only enmity.',
      },
    ],
    against: [],
    rival: 'Kemal and the chiefs of the old party were opponents from the start.',
    judgement:
      "We follow the article, whose evidence comes from three sides, while noting that we know the contrary opinion only through it. The game says no more than that Ankara was led by men who had once belonged to Enver's party.",
    mind: 'One of the studies he argues against, for instance on the trials of 1926, read for itself.',
  },
  {
    id: 'claims/entente-first-contacts.radeks-invitation',
    says: 'In Germany Karl Radek and other Bolshevik agents asked Enver, Talat and Cemal to carry on their patriotic work from Moscow, where they would be safe from arrest.',
    when: '1919~',
    where: [],
    who: ['people/enver-pasha', 'people/cemal-pasha'],
    others: ['Karl Radek', 'Talat Pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'States it on the strength of Turkish memoirs, an Armenian memoirist and a study of the Young Turks after the war.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Several witnesses of different camps lie behind the one article that we read, so the one voice is a well-informed one. Enver thus came to Russia as an invited guest, and the game opens with him as one.',
    mind: "Radek's own papers, or Cebesoy's memoirs of Moscow, pages 60-61 and 158-159.",
  },
  {
    id: 'claims/entente-first-contacts.each-wants-the-other',
    says: "By an American official's report, Moscow wanted the fallen pashas to reconcile the Muslims of Russia to Soviet rule, and they hoped that a communist upheaval would bring them back to power.",
    when: '1919~',
    where: [],
    who: ['people/enver-pasha', 'people/cemal-pasha'],
    others: ['Talat Pasha'],
    confidence: 'single',
    for: [
      { source: 'sources/hovannisian-1973', says: 'Gives the report from the American archives.' },
      {
        source: 'sources/revolution-under-siege-basmachi',
        says: 'Has Enver promise in 1920 to win Central Asians for the Soviet side by his prestige.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'An observer ascribes motives here, shrewdly, and the later bargain fits what he wrote. We use it to explain why neither side trusted the other very far.',
    mind: 'The report itself in the American archives, record group 256, with its date and informant.',
  },
  {
    id: 'claims/entente-first-contacts.talats-letter',
    says: 'Late in 1919 Talat wrote to Mustafa Kemal that Radek had pledged Soviet help and that Enver and Cemal had set out for Russia, and offered to follow his direction.',
    when: '1919~',
    where: [],
    who: ['people/enver-pasha', 'people/cemal-pasha'],
    others: ['Talat Pasha', 'Mustafa Kemal', 'Karl Radek'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Reports the letter from memoirs of the Nationalist side, with Kemal acknowledging and praising it.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The letter is vouched for by the side that received it, through one article. It is Talat whom Kemal there thanks; no word of his to Enver is given, and we supply none.',
    mind: "Cebesoy's memoirs, pages 42-43, where the letter is printed.",
  },
  {
    id: 'claims/entente-first-contacts.agents-in-turkey',
    says: 'From late 1919 Soviet agents approached Turkish societies and officers in Anatolia and Istanbul with offers of recognition, money and help against the Allies.',
    when: '1919-11/1920-01~',
    where: [],
    who: [],
    others: ['Shalva Eliava', 'Kazim Ozalp', 'Muvahhidin society', 'Karakol society'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Has envoys at Sivas and with a divisional commander, three in Istanbul, and Eliava there; British summaries and Karabekir agree on some of it.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Two records made apart, one British and one Turkish, confirm part of this in the same article, and the rest is single. They were soundings that bound nobody, and the historian thinks they told in the decision to write to Moscow.',
    mind: "The Soviet agents' own reports, or the British summaries for January and May 1920.",
  },
  {
    id: 'claims/entente-first-contacts.meeting-at-havza',
    says: 'Between 25 May and 12 June 1919 Mustafa Kemal met a Soviet officer at Havza, usually named as Colonel Budenny, who offered money and arms.',
    when: '1919-05-25/1919-06-12',
    where: [],
    who: [],
    others: ['Mustafa Kemal', 'Semen Budenny'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Several Turkish accounts tell of it, one in detail; a Turkish historian rejects it, and George Harris found that Budenny cannot have been in Anatolia then.',
      },
    ],
    against: [],
    rival: 'No such meeting took place, and direct relations began only in 1920.',
    judgement:
      'The historian himself leaves it open and argues without it, and so do we. It is kept as an example of how early the two sides were later imagined to have met.',
    mind: "Budenny's service record for the early summer of 1919.",
  },
] as const satisfies readonly Claim[]
