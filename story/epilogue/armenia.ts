import type { Chapter } from '../schema/epilogue.ts'

export const armenia: Chapter = {
  id: 'armenia',
  title: 'What Armenia paid',
  paragraphs: [
    {
      text: 'The Ottoman government that Enver served as war minister destroyed the Armenians of its own empire, in 1915 above all, by massacre and by deportation. Armenians in its army were disarmed. The consul of the United States at Harput reported men seized and tortured and a whole people ordered out, with crowds begging at his door, and thought the deportation worse than a massacre, because from a massacre some escape. Assyrians and Greeks were killed and driven out in the same years; the papers read for this game say too little of them, and that is a gap of ours.',
      confidence: 'attested',
      cites: [
        'claims/armenian-genocide.deportation-of-the-armenians',
        'claims/armenian-genocide.conscripts-disarmed',
        'claims/armenian-genocide.harput-30-june',
        'claims/armenian-genocide.worse-than-massacre',
        'claims/armenian-genocide.assyrians-and-greeks',
      ],
    },
    {
      text: "Enver was, with Talat, a principal author of this, and he did not deny it. By the American ambassador's account he said that he accepted the responsibility, and that Armenians could not be left where they might plot. In July 1919 an Ottoman court-martial, trying the leaders of his party for the massacre of the Armenians, among other crimes, found him, Talat, Cemal and Dr Nazim principal criminals and sentenced the four to death in their absence. Enver, Talat and Cemal had fled to Germany. On none of these three was the sentence carried out.",
      confidence: 'attested',
      cites: [
        'claims/armenian-genocide.principal-author',
        'claims/armenian-genocide-answer.responsibility',
        'claims/armenian-genocide-answer.reason-given',
        'claims/verdict-and-flight.sentence-of-death',
        'claims/verdict-and-flight.grounds',
        'claims/verdict-and-flight.flight',
        'claims/verdict-and-flight.never-carried-out',
      ],
    },
    {
      text: 'From May 1918 there was an Armenian republic in the Caucasus, and hopes for the Armenian provinces of Turkey came to rest on it too. In 1920 a treaty imposed by the Allies awarded it much of four provinces of eastern Anatolia. The Allies were officially seeking the fugitives for trial over the crimes against the Armenians. In Germany, meanwhile, agents of Moscow were inviting them to Russia.',
      confidence: 'attested',
      cites: [
        'claims/entente-armenia-pays.republic-of-1918',
        'claims/entente-armenia-pays.sevres',
        'claims/verdict-and-flight.sought-by-the-allies',
        'claims/entente-first-contacts.radeks-invitation',
      ],
    },
    {
      text: "On 26 April 1920 Mustafa Kemal's first official message to Moscow offered operations against the Armenian government, and asked for arms, food and a first payment of about five million gold roubles. The man who delivered it was Halil, Enver's uncle. When the letter was printed, the passage on Armenia was left out until the 1960s.",
      confidence: 'attested',
      cites: [
        'claims/entente-kemal-letter.kemal-writes-to-moscow',
        'claims/entente-kemal-letter.halil-delivers',
        'claims/entente-armenia-pays.sentence-kept-out-of-print',
      ],
    },
    {
      text: "In the months that followed Karabekir's army corps crushed the republic, after Moscow and Ankara had come to a vague understanding. By the Treaty of Moscow, in March 1921, Kars, Ardahan and the district of Surmalu with Mount Ararat were Turkey's. What was left became Soviet, without Nakhichevan and Karabagh, which went to Azerbaijan, by the account of the historian of that republic through Turkish intercession. Soviet money and arms reached Ankara in time for the decisive fighting with the Greeks.",
      confidence: 'attested',
      cites: [
        'claims/entente-armenia-pays.republic-crushed',
        'claims/exile-among-the-bolsheviks-treaties.treaty-of-moscow',
        'claims/entente-armenia-pays.kars-ardahan-surmalu',
        'claims/entente-armenia-pays.nakhichevan-and-karabagh',
        'claims/entente-armenia-pays.aid-in-time',
        'claims/entente-armenia-pays.price',
      ],
    },
    {
      text: 'Enver had offered Moscow his name. Once it had an agreement with Kemal it hardly needed him, and that is, we think, one reason why he was in Bukhara in October 1921. Nothing he did among the Lakais or at Dushanbe has any bearing on what he did in 1915, in either direction, and this game keeps no account in which the one could be set against the other.',
      confidence: 'inferred',
      cites: [
        'claims/riding-out-choices.soviet-service',
        'claims/exile-among-the-bolsheviks-treaties.hardly-needed',
      ],
    },
    {
      text: 'The earliest full report of his death that we found, from Moscow in August 1922, already spoke of the annihilation of the Armenians. Armenian columns and church calendars of our own time remember the death as a just punishment, and some texts give it an Armenian hand. Three different avengers are named for the one death. The author of a book on the men who did hunt the condemned calls the best known of the three stories apocryphal. The Armenian press of August 1922, which would show what was said there at the time, was not found for this game.',
      confidence: 'disputed',
      cites: [
        'claims/memory-armenian.said-at-once-in-1922',
        'claims/memory-armenian.a-just-punishment',
        'claims/who-killed-him-avenger.a-legend',
        'claims/records-missing.armenian-press',
      ],
    },
  ],
}
