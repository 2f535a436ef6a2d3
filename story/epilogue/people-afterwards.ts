import type { Chapter } from '../schema/epilogue.ts'

export const peopleAfterwards: Chapter = {
  id: 'people-afterwards',
  title: 'What became of them',
  paragraphs: [
    {
      text: "Ibrahim Bek clashed with Enver's successor in the spring of 1923 and stayed in the field. In 1926 he crossed into Afghanistan. Three years later he was the ally of the water-carrier's son who had taken Kabul. In 1930 and 1931 he proclaimed a state of his own in the north of Afghanistan; the new king in Kabul had the old Emir write to him to lay down his arms, and then had him driven out. He was taken in 1931. A panel of three OGPU men passed sentence on him on 13 April 1932. On 25 August 2021 he was rehabilitated in Uzbekistan.",
      confidence: 'single',
      cites: [
        'claims/after-him-chiefs.ibrahim-against-selim',
        'claims/after-him-chiefs.ibrahim-crosses-the-panj',
        'claims/afghanistan-1929.ibrahim-with-habibullah',
        'claims/after-him-chiefs.state-in-qataghan',
        'claims/after-him-chiefs.emir-told-to-write',
        'claims/after-him-chiefs.taken-and-condemned',
        'claims/memory-of-the-rising.ibrahim-rehabilitated',
      ],
    },
    {
      text: 'Haji Sami took up the command that autumn as Selim Pasha, clashed with Ibrahim Bek in the spring of 1923, left by way of Afghanistan, and was killed near Denizli in Turkey in 1927.',
      confidence: 'single',
      cites: [
        'claims/after-him-autumn-1922.haji-sami-takes-over',
        'claims/after-him-chiefs.ibrahim-against-selim',
        'claims/after-him-chiefs.haji-sami-at-denizli',
      ],
    },
    {
      text: 'Fuzail Maksum is said to have served under him until about the end of 1923. In April 1929 he came back over the river, took Kala-i-Khumb and Garm and had activists killed by the hundred; three of the dead were women who had come to teach. He died in Kashgar in 1935.',
      confidence: 'single',
      cites: [
        'claims/people-mountains.fuzail-allegiance',
        'claims/after-him-last-bands.fuzail-raids-garm',
        'claims/after-him-last-bands.fuzail-dies-in-kashgar',
      ],
    },
    {
      text: 'Of Davlatmand a serial on a Turkish forum tells that he rode to the shooting at Chagan, came too late and was killed. A copy of an encyclopedia page marks him as killed too, and probably leans on the same telling. A son of his came to parley with the Reds at the same place about a month later.',
      confidence: 'single',
      cites: [
        'claims/after-him-chiefs.davlatmand-rode-to-help',
        'claims/after-him-autumn-1922.parley-at-chagan',
      ],
    },
    {
      text: 'Osman Khoja, once head of a republic, went on from Afghanistan to Turkey in 1923 and died in 1968. Of Faizullah Khojaev Stalin wired in May 1922 that nothing about Bukhara should be settled without him; how he ended is not in what we read. Emir Alim Khan lived on in Kabul and died there in 1943 or 1944.',
      confidence: 'single',
      cites: [
        'claims/osman-khoja.exile',
        'claims/moscow-takes-notice-letters.rely-on-khojaev',
        'claims/what-became-of.emir',
      ],
    },
    {
      text: 'Melkumov became the subject of a legend that he does not tell in what we read of him. The biographers cannot agree where he was born. He spent seventeen years in the camps of the state he had fought for, and in 1960 published a memoir that is at its best on fords and passes. He died in 1962. The man who had commanded in Bukhara, Kakurin, wrote with Vatsetis a history of the civil war.',
      confidence: 'single',
      cites: [
        'claims/who-killed-him-avenger.a-legend',
        'claims/who-killed-him-avenger.birthplace-in-dispute',
        'claims/what-became-of.melkumov',
        'claims/what-became-of.kakurin-historian',
      ],
    },
    {
      text: "Zeki Velidi, who later wrote under the name of Togan, left memoirs, and most of what is known of Enver's talks in Bukhara comes from them. Enver's letters to Naciye Sultan, as they are edited, number four hundred and seventeen and run from March 1920 to July 1922. She later married his brother Kamil and died in 1957.",
      confidence: 'single',
      cites: [
        'claims/people-zeki-velidi.own-pen',
        'claims/last-letters-flowers.four-hundred-and-seventeen',
        'claims/what-became-of.naciye',
      ],
    },
  ],
}
