import type { CandourPage } from '../schema/candour.ts'

/** What still wants a reader who knows better than the makers. */
export const unchecked: CandourPage = {
  id: 'unchecked',
  title: 'What nobody has yet checked',
  lead: 'This page lists work that has not been done. It is here so that nobody takes the finish of the rest for proof that it was.',
  points: [
    {
      head: 'Readers whose history this is',
      text: 'No Armenian, Turkish, Uzbek or Tajik reader has checked this version. How 1915 is told, and how seldom; whether the Turks are drawn as men or as types; whether the valleys, clans and mullas are anything that their grandchildren would know again: on all this we have only our own judgement and our reading. Of everything that is missing here, this is missed most.',
      cites: ['claims/records-missing.readers'],
    },
    {
      head: 'Scripts and pronunciation',
      text: 'No reader of Persian, Chaghatay or Ottoman has looked at the names and words in Arabic script. They follow printed forms where we had them, and otherwise analogy; where we were not sure the script was left out. The hints on how to say a word are a rough help and no phonetics. A speaker would hear at once which are wrong, and a reader of old letters would see which spelling a clerk of Bukhara could not have used.',
      cites: [],
    },
    {
      head: 'Books we have not read',
      text: 'The standard works on the rising and on the man were not at hand: Olcott, Hayit, Bademci, Castagné, Yamauchi and Aydemir are known to us through others who cite them, and the memoirs of Zeki Velidi only in part. A chronicle by Muhammadali Baljuvoni, from the valley in which the story ends, was not seen at all. Any of these may overturn a scene.',
      cites: ['claims/records-missing.standard-books', 'claims/records-missing.baljuvoni'],
    },
    {
      head: 'Archives nobody visited',
      text: 'No archive was visited, in Moscow, Tashkent, Dushanbe, Ankara, London, Delhi or Kabul. The Soviet documents we use had been printed or put on the web by others, who chose them. The papers of the Bukharan republic, reports of the Red columns, the letters of the chiefs and the files of the Afghan side are known to us in fragments or by name. The register says under most claims which paper could change our mind.',
      cites: [],
    },
    {
      head: 'The Armenian press of the time',
      text: 'What Armenian newspapers wrote of this man in 1922 was looked for and not found. What we have is later memory, from church calendars and columns, with its own needs. So the game cannot say how the campaign looked to those who had most reason to follow it. The Nubar library in Paris and the National Library in Yerevan would be the places to begin.',
      cites: ['claims/records-missing.armenian-press'],
    },
    {
      head: 'Where some places stood',
      text: 'Kofrun, Mirshade, Yurchi, Ak-Mechet, Sagirdasht, Childara, Chagan and Obdara are set down by estimate and may be several kilometres out. The lengths of roads were computed, and tested against a handful of old marches. District borders follow the ground and no survey. Somebody who grew up there, or who has the large Soviet sheets, could mend much of this in an evening.',
      cites: [
        'claims/map-of-the-game.uncertain-marks',
        'claims/map-of-the-game.lengths',
        'claims/map-of-the-game.borders-of-districts',
      ],
    },
    {
      head: "Customs, horses and women's work",
      text: 'How a guest is seated, what is said over bread, how felt is made, who may speak to whom: these were put together from travellers and ethnographers, some of them forty years early and most of them men. The rules of the goat-game and the names of harness were not found. We expect mistakes that any grandmother of Baysun or Hisar would laugh at, and would be glad to hear which.',
      cites: ['claims/horses-and-arms.harness-and-buzkashi', 'claims/women-and-crafts.no-incident-of-1922'],
    },
    {
      head: 'Screen readers and other hands',
      text: 'The pages are tested by machine, for keyboard, contrast and structure, and have been walked through by scripts. Nobody who uses a screen reader every day has told us how it is to play, nor anybody with a switch, a magnifier or low sight. A machine finds a missing label. It does not notice that a page is tedious, or that the map read as a list gives away what a sighted player has to search for.',
      cites: [],
    },
    {
      head: 'Teachers and their classes',
      text: 'No teacher has tried this with a class. We do not know how long a scene takes to read aloud, what pupils make of deciding for such a man, whether the content note comes early enough, or what is said in a room where families carry different sides of this history. Until that is known a teacher should play it first, and to the end, and should not use it as the only text.',
      cites: [],
    },
    {
      head: 'What we would most like to be told',
      text: 'First, anything that wrongs the dead of 1915, or makes their deaths serve a story. Then anything false about a people, a clan or a faith that we state as fact; then a wrong date, place or name with the page that shows it; then a word in the wrong script. Tell us the scene or the claim, what is wrong, and how you know. A doubt without a source is welcome too, and will be called that.',
      cites: ['claims/armenian-genocide.deportation-of-the-armenians'],
    },
  ],
}
