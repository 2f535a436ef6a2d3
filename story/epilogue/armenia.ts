import type { Chapter } from '../schema/epilogue.ts'

export const armenia: Chapter = {
  id: 'armenia',
  title: 'What Armenia paid',
  paragraphs: [
    {
      text: 'The Ottoman government that Enver served as war minister destroyed the Armenians of its own empire in 1915 and 1916. Armenian soldiers were disarmed first. Massacre and the road did the rest. The consul of the United States at Harput, who watched men seized and a whole people ordered out, with crowds begging at his door, thought deportation worse than a massacre, because from a massacre some escape. Assyrians and Greeks were destroyed in the same years; the papers read for this game say too little of them, and that is a gap of ours.',
      confidence: 'attested',
      cites: ['sources/davis-1915', 'sources/ani', 'sources/morris-zeevi'],
    },
    {
      text: "Enver did not deny his part. By the American ambassador's account he said that he accepted the responsibility, and that Armenians could not be left where they might plot. In July 1919 an Ottoman court-martial named him, with Talat, Cemal and Dr Nazim, among the principal criminals and sentenced the four to death. They had fled to Germany. No court ever carried the sentence out.",
      confidence: 'attested',
      cites: ['sources/morgenthau-1918', 'sources/verdict-1919', 'sources/nyt-1919-07-13'],
    },
    {
      text: 'Those who survived had, from May 1918, a republic in the Caucasus, and in 1920 a treaty imposed by the Allies awarded it much of four provinces of eastern Anatolia. The Allies were officially seeking the authors of 1915 for trial. In Germany, meanwhile, agents of Moscow were inviting them to Russia.',
      confidence: 'attested',
      cites: ['sources/hovannisian-1973'],
    },
    {
      text: "On 26 April 1920 Mustafa Kemal's first official letter to Moscow offered to take upon itself the war against the Armenian government, and asked for weapons, food, goods and a first payment of about five million gold roubles. The man who carried it was Halil, Enver's uncle. When the letter was printed, the sentence about Armenia was left out until the 1960s.",
      confidence: 'attested',
      cites: ['sources/hovannisian-1973'],
    },
    {
      text: "In the months that followed Karabekir's army corps crushed the republic, after Moscow and Ankara had come to a vague understanding. In the Treaty of Moscow, in March 1921, Kars, Ardahan and the district of Surmalu with Mount Ararat stayed with Turkey. What was left became Soviet, without Nakhichevan and Karabagh, which Turkish intercession got for Azerbaijan. Soviet money and arms reached Ankara in time for the war with Greece.",
      confidence: 'attested',
      cites: ['sources/hovannisian-1973', 'sources/steinbach'],
    },
    {
      text: 'Enver had hoped to be needed in this bargain. Once Moscow had Kemal it hardly needed him, and that is one reason why he was in Bukhara in October 1921. Nothing he did among the Lakais or at Dushanbe has any bearing on what he did in 1915, in either direction, and this game keeps no account in which the one could be set against the other.',
      confidence: 'inferred',
      cites: ['sources/hovannisian-1973', 'sources/sonyel', 'sources/yudovich'],
    },
    {
      text: 'Armenian papers, sermons and memoirs remember his death as a punishment, and some of them give it an Armenian hand. Three different avengers are named for the one death. The author of a book on the men who did hunt the condemned calls the story apocryphal. The Armenian press of August 1922, which would show what was said at the time, was not found for this game.',
      confidence: 'disputed',
      cites: ['sources/armenian-memory', 'sources/bogosian'],
    },
  ],
}
