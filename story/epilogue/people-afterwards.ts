import type { Chapter } from '../schema/epilogue.ts'

export const peopleAfterwards: Chapter = {
  id: 'people-afterwards',
  title: 'What became of them',
  paragraphs: [
    {
      text: "Ibrahim Bek fell out with Enver's successor in the spring of 1923 and outlasted everybody. In 1926 he crossed the Panj. Three years later he was fighting on the side of the water-carrier's son who had taken Kabul. In 1930 and 1931 he proclaimed a state of his own in the north of Afghanistan; the new king in Kabul had the old Emir write to him to lay down his arms, and then had him driven over the river. He was taken in 1931. A panel of three OGPU men condemned him on 13 April 1932. On 25 August 2021 he was rehabilitated in Uzbekistan.",
      confidence: 'attested',
      cites: [
        'sources/ibrahim-entry',
        'sources/polyakov-chugunov',
        'sources/russia-beyond-1929',
        'sources/lee-2018',
        'sources/ritter-1985',
        'sources/rehabilitation-2021',
      ],
    },
    {
      text: 'Haji Sami led the bands as Selim Pasha through that winter and into the next year, quarrelled with Ibrahim Bek, left by Afghanistan, and died near Denizli in 1927.',
      confidence: 'single',
      cites: ['sources/haji-sami-entry', 'sources/ibrahim-entry'],
    },
    {
      text: 'Fuzail Maksum served under him until late in 1923. In April 1929 he came back over the river, took Kala-i-Khumb and Garm and killed activists by the hundred; three of the dead were women who had come to teach. He died in Kashgar in 1935.',
      confidence: 'single',
      cites: ['sources/fuzail-entry', 'sources/lee-2018'],
    },
    {
      text: 'Of Davlatmand it is told, in two accounts that lean on one another, that he rode to the shooting at Chagan and was killed before he could be of use. His son parleyed with the Reds at the same place about a month later.',
      confidence: 'single',
      cites: ['sources/friendz', 'sources/akin', 'sources/melkumov-1960'],
    },
    {
      text: 'Osman Khoja, once head of a republic, went from Kabul to Turkey in 1923 and died there in 1968. Faizullah Khojaev had been, since May 1922, the man Stalin meant to rely on. Emir Alim Khan lived on in Kabul and died there in 1943 or 1944.',
      confidence: 'single',
      cites: ['sources/osman-khoja-entry', 'sources/stalin-1922-05-14', 'sources/ruttig-alim-khan'],
    },
    {
      text: 'Melkumov became the subject of a legend he did not tell. The biographers cannot agree where he was born. He spent seventeen years in the camps of the state he had fought for, came out, and in 1960 published a memoir that is at its best on fords and passes. He died in 1962. The man who had commanded him, Kakurin, wrote a history of the civil war.',
      confidence: 'single',
      cites: [
        'sources/melkumov-lives',
        'sources/melkumov-1960',
        'sources/kakurin-vatsetis',
        'sources/bogosian',
      ],
    },
    {
      text: "Zeki Velidi took the name Togan and wrote memoirs, and nearly everything that is told of Enver's talks in Bukhara has passed through them. Naciye Sultan kept the letters, four hundred and seventeen of them between March 1920 and July 1922. She later married Enver's brother Kamil and died in 1957.",
      confidence: 'attested',
      cites: ['sources/togan-memoirs', 'sources/enver-letters'],
    },
  ],
}
