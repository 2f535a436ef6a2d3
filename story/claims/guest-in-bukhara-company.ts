import type { Claim } from '../schema/claim.ts'

/** Who came with Enver, who urged him on, and who did not. */
export const guestInBukharaCompany = [
  {
    id: 'claims/guest-in-bukhara-company.those-who-urged',
    says: 'Mirza Abdulkadir and Mirza Rahim are said to have pressed Enver in Bukhara to take the lead of the rising.',
    when: '1921-10/1921-11',
    where: ['places/bukhara'],
    who: ['people/enver-pasha'],
    others: ['Mirza Abdulkadir', 'Mirza Rahim'],
    confidence: 'single',
    for: [{ source: 'sources/uctug', says: 'Names the two men as those who wanted him to lead.' }],
    against: [],
    rival: '',
    judgement:
      'A heroic page likes a hero who is called, yet two obscure names are not what a legend usually invents. It may stand as hearsay, and the game should not make the two speak for Bukhara.',
    mind: 'Either man in a Bukharan document of 1921, or the page that Üçtuğ copied.',
  },
  {
    id: 'claims/guest-in-bukhara-company.faizullah-objects',
    says: 'Faizullah Khojaev is said to have objected when others urged Enver to take the lead.',
    when: '1921-10/1921-11',
    where: ['places/bukhara'],
    who: ['people/faizullah-khojaev', 'people/enver-pasha'],
    confidence: 'disputed',
    for: [{ source: 'sources/uctug', says: 'Has Faizullah against it.' }],
    against: [
      {
        source: 'sources/melkumov-1960',
        says: 'Has Enver work underground against Soviet power together with the Young Bukharans, and sets his meetings with Faizullah beside it.',
      },
    ],
    rival: 'Faizullah was himself a party to the preparations.',
    judgement:
      'Each teller needs his version, the one a hero held back and the other a conspiracy, and Faizullah did stay when Enver left. The game lets him refuse and does not decide what he knew.',
    mind: "Faizullah's own account of these weeks, read whole and beside a Soviet report of the time.",
  },
  {
    id: 'claims/guest-in-bukhara-company.telegram-to-osman-khoja',
    says: 'Faizullah Khojaev telegraphed to Osman Khoja about Enver.',
    when: '1921-10/1921-12',
    where: ['places/bukhara', 'places/dushanbe'],
    who: ['people/faizullah-khojaev', 'people/osman-khoja', 'people/enver-pasha'],
    confidence: 'single',
    for: [
      {
        source: 'sources/samarkand-thesis',
        says: 'Mentions the telegram; its wording and day were not seen.',
      },
    ],
    against: [],
    rival: '',
    judgement:
      "The telegram may have been a warning, an alarm or a recommendation, and the excerpt lets nobody choose. It can be used to show that the republic's two leaders talked of Enver, and for nothing more.",
    mind: "The thesis's footnote to the telegram, and the telegram.",
  },
  {
    id: 'claims/guest-in-bukhara-company.haji-sami-came-too',
    says: 'Haji Sami, a Kushchubashi by family, came to Bukhara with Enver in October 1921.',
    when: '1921-10~',
    where: ['places/bukhara'],
    who: ['people/haji-sami', 'people/enver-pasha'],
    confidence: 'single',
    for: [
      { source: 'sources/uctug', says: 'Has Haji Sami arrive together with him.' },
      { source: 'sources/samarkand-thesis', says: 'Names him among those who came with Enver.' },
    ],
    against: [],
    rival: '',
    judgement:
      'Two texts from different countries say it, and as both may have drawn on the same Turkish memoirs we count one witness. The game counts him among the first companions and knows nothing of where he was between then and December.',
    mind: "The list of travellers in a paper of October 1921, or Haji Sami's own letters.",
  },
  {
    id: 'claims/guest-in-bukhara-company.muhiddin-in-print',
    says: 'Two men named Muhiddin told of Enver in print in 1923, a lieutenant and an orderly from Fergana; whose are the memoirs of an adjutant Muhiddin in Vakit is not shown.',
    when: '1923',
    where: [],
    who: ['people/muhiddin', 'people/enver-pasha'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/samarkand-thesis',
        says: 'Uses the memoir of the adjutant Muhiddin in the paper Vakit of 25 November 1923.',
      },
      {
        source: 'sources/tevhid-1923',
        says: 'Has a reporter meet the two on one steamer, the lieutenant and the orderly.',
      },
    ],
    against: [],
    rival: 'All three names belong to one man.',
    judgement:
      "The paper Tevhid keeps the two apart, an officer who had once been Halil Pasha's adjutant and an orderly, and an adjutant's memoirs would suit the officer better, which is our inference. The game has one Muhiddin, an orderly, and says that there were two.",
    mind: 'Both newspapers of 1923 in an Istanbul library, with the full names.',
  },
] as const satisfies readonly Claim[]
