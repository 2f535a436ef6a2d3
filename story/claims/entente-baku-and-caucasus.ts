import type { Claim } from '../schema/claim.ts'

/** Enver's uncle and brother, the Turks of Baku, and the road over Armenian land, 1919-1920. */
export const ententeBakuAndCaucasus = [
  {
    id: 'claims/entente-baku-and-caucasus.uncle-and-brother',
    says: "Enver's uncle Halil and brother Nuri, Ottoman commanders in the Caucasus in 1918, were locked up after the war by the British or at their instance, escaped with Nationalist help, and made their way to Azerbaijan.",
    when: '1918/1919',
    where: [],
    who: ['people/enver-pasha'],
    others: ['Halil Pasha', 'Nuri Pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: "Tells both escapes from a British report and Turkish memoirs; Nuri's so-called Army of Islam had helped to take Baku.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      "British and Turkish evidence meet in the one account, and we accept it. It is why Moscow, Baku and Ankara all had to do with men of Enver's family while he himself was in exile in Germany.",
    mind: 'The British report for the week ending 9 September 1919, file E12472.',
  },
  {
    id: 'claims/entente-baku-and-caucasus.halil-sent-on',
    says: 'In 1919 Mustafa Kemal, ill pleased to have Halil in Anatolia, sent him on to the Caucasus to win Soviet money, arms and moral support for the Nationalists.',
    when: '1919',
    where: [],
    who: [],
    others: ['Mustafa Kemal', 'Halil Pasha', 'Kazim Karabekir'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Places the meeting at Sivas; Karabekir then told Halil that the Armenians would soon be overpowered; he reached Baku at the end of the year.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "We follow the account, drawn from the memoirs of Kemal's generals. It is the one case in this register of Kemal finding work for a kinsman of Enver, and the work lay outside Anatolia.",
    mind: "Halil's own memoirs on the conversation at Sivas.",
  },
  {
    id: 'claims/entente-baku-and-caucasus.turks-in-azerbaijan',
    says: "After the Ottoman withdrawal of 1918 hundreds of Turkish soldiers, teachers and officials stayed in Azerbaijan, and fugitives of Enver's party were honoured guests there, while the Bolsheviks made Baku their centre in the Caucasus.",
    when: '1918-11/1920-04',
    where: [],
    who: [],
    others: ['Musavat party'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Describes both from British files and memoirs of Nationalists, and a ruling party torn between independence and Pan-Turkish ideas.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'Baku was the town where Ittihadists and Bolsheviks could meet, and he shows them meeting. Enver was to come to Bukhara by way of it, which is no more than geography.',
    mind: 'Azerbaijani registers of foreign officers and officials for 1919.',
  },
  {
    id: 'claims/entente-baku-and-caucasus.fuat-sabit',
    says: 'In 1919 Dr Fuat Sabit, an army doctor from the Erzurum congress, was sent to Baku on the same errand as Halil; he first reported that Moscow would pay without communism, and by 1920 urged communism himself.',
    when: '1919/1920',
    where: [],
    who: [],
    others: ['Fuat Sabit', 'Nuri Pasha', 'Halil Pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: "Takes the reports from Karabekir's documents, and thinks that Kemal trusted him more than Enver's kin.",
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The letters were printed by the general who received them, so that the change of mind can be followed. It shows Ankara working past Enver's family before it worked past Enver.",
    mind: 'The reports in full, with what Ankara answered.',
  },
  {
    id: 'claims/entente-baku-and-caucasus.war-on-karabagh-and-zangezur',
    says: 'In the months after Halil reached Baku at the end of 1919, he, Nuri and other Turkish officers took part in fighting against the Armenians of Karabagh and Zangezur.',
    when: '1919-12~/1920-04',
    where: [],
    who: [],
    others: ['Halil Pasha', 'Nuri Pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Says so, has Halil in charge at Karabagh in April 1920, and has them join the Bolsheviks in Daghestan against the Volunteer Army as well.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The article names the operations and counts no dead, and we add none. They belong to the price that Armenians paid for the Turkish-Soviet friendship before any treaty was drafted.',
    mind: 'Armenian and Azerbaijani military papers on Karabagh for the spring of 1920.',
  },
  {
    id: 'claims/entente-baku-and-caucasus.corridor',
    says: 'By the summer of 1919 Karabekir had sent officers of his 11th Division to lead Muslim partisans in a rebellion that was to open a corridor from Anatolia to Azerbaijan and Russia.',
    when: '1919-08~',
    where: [],
    who: [],
    others: ['Kazim Karabekir'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Documents it from British files and Turkish memoirs, in the Nakhichevan region then under Armenian rule.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'We take it from an author strong on both sides of the evidence. It may be part of the reason why Nakhichevan weighed so much in the settlement that followed, which is our guess.',
    mind: 'The memoirs of Unuvar, one of the officers concerned.',
  },
  {
    id: 'claims/entente-baku-and-caucasus.turkish-communists-of-baku',
    says: 'In early 1920 Turkish agents in Baku, under the name of a Turkish Communist Party, plotted with the Bolsheviks against the government of Azerbaijan and pressed for the occupation of Armenia.',
    when: '1920-01/1920-04',
    where: [],
    who: [],
    others: ['Fuat Sabit', 'Baha Sait', 'Kucuk Talat', 'Kazim Karabekir'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Quotes their messages, by which they and the Bolsheviks held a Turkish seizure of Armenia in the name of world revolution to be a very good thing.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The messages were kept by the general who passed them to Ankara, and they are blunt. What the Bolsheviks of Baku truly agreed to is known from the Turkish side alone.',
    mind: 'The reports of the Caucasian committee to Moscow on the same talks.',
  },
  {
    id: 'claims/entente-baku-and-caucasus.treason-to-fight-the-reds',
    says: 'Before the Red Army reached Baku Karabekir warned Nuri and Halil that to raise one weapon against the Reds would be treason to Turkey.',
    when: '1920',
    where: [],
    who: [],
    others: ['Kazim Karabekir', 'Nuri Pasha', 'Halil Pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Paraphrases his letters to the two, with the reason that Britain led the war against Turkey.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      'The letters are taken from the memoirs of the man who wrote them. They show where a chief of the Nationalists stood on fighting Moscow two years before Enver did so; what Ankara said of him in 1922 was not in what we read.',
    mind: 'A letter from Ankara of 1922 that took a kinder view of Enver.',
  },
  {
    id: 'claims/entente-baku-and-caucasus.baku-taken',
    says: 'In the night of 27 to 28 April 1920 a coup at Baku, with hardly any blood shed, let two Red armies into Azerbaijan; Ordzhonikidze and Kirov then told Moscow what Halil and the Turkish communists there had done for it.',
    when: '1920-04-27/1920-04-28',
    where: [],
    who: ['people/ordzhonikidze'],
    others: ['Halil Pasha', 'Sergei Kirov', 'Turkish Communist Party'],
    confidence: 'single',
    for: [
      {
        source: 'sources/hovannisian-1973',
        says: 'Gives the night, the two Red armies, and the report after a Soviet study.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The night stands in our chronology from the same article, so there is one voice for it, and the report is told there after a Soviet historian. Ordzhonikidze had thus once vouched for an uncle of Enver's.",
    mind: "The text of the two men's report in a Soviet collection.",
  },
] as const satisfies readonly Claim[]
